# Halaman utama aplikasi, di menu kiri Bitrix24.

main-link = Tentang aplikasi
sections-label = Bagian
section-state = Instalasi
section-grants = Akses
section-history = Riwayat
section-journal = Permintaan
section-data = Data

## For everybody

main-may-title = Yang boleh Anda lakukan
main-may-who = Hak Anda di CRM menentukan apa yang dapat Anda lihat dan ubah di sana. Administrator Bitrix24 dapat mengubahnya.

## The state of the installation

state-good = baik
state-bad = perlu perhatian
state-bound = Tab dan peristiwa
state-events = Peristiwa yang didengarkan aplikasi
event-there = terpasang
event-missing = tidak terpasang
# $count
state-superfluous = Pemasangan lama aplikasi yang tersisa: { $count }
# $version
state-version = Versi aplikasi: { $version }.
# $version
state-recorded = Tab dan peristiwa dipasang untuk versi { $version }.
state-repair = Periksa dan perbaiki
state-tokens = Koneksi ke Bitrix24
# $count
state-people = Orang yang terhubung: { $count }
# $names
state-administrators = Administrator di antaranya: { $names }
state-no-administrator = Tidak ada administrator yang terhubung.
state-renewed = Terakhir diperbarui:
# $count
state-troubled = Koneksi yang terakhir kali gagal diperbarui: { $count }
# $count
state-ended = Koneksi yang telah berakhir: { $count }. Koneksi kembali saat orangnya membuka aplikasi.
state-renew = Perbarui koneksi saya
state-limits = Batas Bitrix24 dalam 24 jam terakhir
state-limits-none = tidak ada
state-limits-met = tercapai
state-limit-last = terakhir:
state-limits-hint = Saat Bitrix24 sibuk, aplikasi menunggu dan meminta orang mencoba lagi. Tidak ada yang perlu diperbaiki.

## History and requests

filter-kind = Jenis catatan
filter-record = ID catatan
filter-user = ID pengguna
filter-change = Jenis perubahan
filter-from = Dari hari (UTC)
filter-to = Sampai hari (UTC)
filter-any = semua
filter-method = Metode
filter-request = ID permintaan
filter-failed = hanya yang gagal
filter-show = Tampilkan
filter-nothing = Tidak ada yang ditemukan.
export = Unduh CSV
# $count
export-hint = Berkas memuat { $count } perubahan terbaru yang cocok dengan filter, dengan ID dan tanpa nama.
journal-hint = Apa yang diminta aplikasi dari Bitrix24 dan apa jawabannya. Nama, nomor telepon, alamat, dan rahasia dibuang sebelum ditulis.
journal-no-answer = tidak ada jawaban
# $count
journal-took = { $count } ms

## Data

data-kept = Apa yang disimpan, dan berapa lama
data-stored = Yang sekarang tersimpan tentang Bitrix24 ini
stored-portal = Alamat Bitrix24 Anda, apa yang terpasang di sana, dan nama kolom CRM-nya
stored-people = Siapa boleh melakukan apa, dan siapa yang memilih warna gelap, menurut ID orang dan departemen
stored-events = Pesan Bitrix24 tentang pemasangan dan penghapusan aplikasi, terenkripsi
stored-tokens = Token yang dipakai aplikasi untuk bertanya kepada Bitrix24 atas nama orang yang membukanya, terenkripsi
stored-changes = Riwayat perubahan: siapa menautkan atau melepas catatan mana dan kapan, menurut ID
stored-journal = Jurnal permintaan ke Bitrix24: metode, ID, dan waktu, tanpa nama dan isi
stored-sessions = Sesi orang yang masuk di luar Bitrix24
# $days, $hours
kept-until = Selama aplikasi terpasang, lalu { $days } hari; { $hours } jam jika datanya diminta dihapus
kept-tokens = Selama aplikasi terpasang; dua yang terbaru dari setiap orang
# $days
kept-days = { $days } hari
# $days
kept-events = Sampai selesai diproses; { $days } hari jika gagal
# $hours
kept-hours = { $hours } jam
# $table
table-name = { $table ->
    [sessions] Sesi
    [chains] Token
    [changes] Perubahan
    [events] Peristiwa Bitrix24 yang menunggu
    [inbox_leases] Peristiwa yang sedang diproses
    [preferences] Pilihan warna gelap
    [portals] Instalasi
    [journal] Permintaan dalam jurnal
   *[other] { $table }
}
erase-title = Hapus semuanya
erase-what = Ini menghapus segala yang disimpan aplikasi tentang Bitrix24 ini, seketika dan selamanya. CRM Anda tetap seperti semula.
erase-then = Tab tetap ada di kartu sampai aplikasi dicopot. Copot setelah ini: siapa pun yang membukanya sebelum itu membuat Bitrix24 ini dikenal lagi.
# $host
erase-confirm = Untuk mengonfirmasi, ketik alamat { $host }
erase = Hapus semuanya

## Who may do what

grants-everybody = Semua orang di Bitrix24 ini boleh membuka tab dan mengubah tautan.
grants-lead = Di sini administrator menentukan siapa yang melihat tab dan siapa yang boleh mengubah tautan dengannya. Hak di CRM juga berlaku, dan administrator selalu boleh melakukan segalanya. Perubahan berlaku mulai klik berikutnya dari semua orang.
grants-all-cards = Semua kartu
grants-see = Siapa yang boleh melihat
grants-change = Siapa yang boleh mengubah
grants-is-everybody = Semua orang
grants-is-nobody = Hanya administrator
grants-is-these = Administrator dan berikut ini:
grants-to-everybody = Izinkan semua orang
grants-to-nobody = Hanya administrator
grants-means-everybody = berarti semua orang
grants-code = Kode akses
grants-code-hint = Kode akses seperti ditulis Bitrix24: U7 adalah orang 7 (IU7 sebagai karyawan), D5 departemen 5, DR5 dengan semua di bawahnya, G9 grup 9, SG9 grup kerja 9. AU dan G2 berarti semua orang.
grants-add = Tambah
grants-choose = Pilih…
# $name
grants-remove = Hapus { $name }
grants-own = Aturan lain untuk satu jenis kartu:
grants-common = Aturan sama seperti semua kartu
may-lead = Administrator Bitrix24 Anda menentukan siapa yang boleh memakai tab. Anda boleh:
may-change = melihat dan mengubah
may-see = melihat, tidak mengubah
may-nothing = tidak ada akses

## The operator's documents, where the operator has written none

privacy-title = Privasi
privacy-lead = Pengelola server ini belum menerbitkan kebijakan privasinya sendiri. Inilah yang dilakukan perangkat lunak.
privacy-not-stored = Nama, nomor telepon, alamat email, dan semua hal lain di CRM Anda dibaca dari Bitrix24 saat seseorang melihatnya, ditampilkan kepadanya, dan tidak disimpan.
privacy-use = Apa yang terjadi dengannya
privacy-use-rights = Aplikasi bertanya kepada Bitrix24 dengan hak orang yang mengklik. Aplikasi tidak menunjukkan kepada siapa pun apa yang tidak boleh dilihatnya di sana.
privacy-use-nobody = Tidak ada yang diteruskan kepada siapa pun selain Bitrix24 Anda dan server otorisasinya. Tidak ada statistik, iklan, atau konten pihak ketiga.
privacy-use-cookie = Di dalam Bitrix24 aplikasi tidak memakai cookie. Orang yang masuk dari luar mendapat satu, dengan angka acak yang berakhir bersama sesi.
privacy-use-log = Log server memuat waktu, alamat halaman, dan ID, tanpa nama dan isi. Berapa lama log dan cadangan disimpan ditentukan pengelola.
privacy-erase = Cara menghapusnya
privacy-erase-how = Administrator Bitrix24 Anda membuka aplikasi dari menu aplikasi, membuka “Data”, dan menghapus semuanya. Mencopot aplikasi mengakhiri semua akses seketika; yang tersimpan dihapus setelah waktu di atas.
license-title = Ketentuan penggunaan
license-lead = Pengelola server ini belum menerbitkan ketentuannya sendiri. Perangkat lunak ini berlisensi:
