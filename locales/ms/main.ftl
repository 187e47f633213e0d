# Halaman utama aplikasi, dalam menu kiri Bitrix24.

main-link = Perihal aplikasi
sections-label = Bahagian
section-state = Pemasangan
section-grants = Akses
section-history = Sejarah
section-journal = Permintaan
section-data = Data

## For everybody

main-may-title = Perkara yang boleh anda lakukan
main-may-who = Hak anda dalam CRM menentukan apa yang anda lihat dan ubah di sana. Pentadbir Bitrix24 boleh mengubahnya.

## The state of the installation

state-good = baik
state-bad = perlu perhatian
state-bound = Tab dan peristiwa
state-events = Peristiwa yang didengari aplikasi
event-there = terikat
event-missing = tidak terikat
# $count
state-superfluous = Ikatan lama aplikasi yang tertinggal: { $count }
# $version
state-version = Versi aplikasi: { $version }.
# $version
state-recorded = Tab dan peristiwa diikat untuk versi { $version }.
state-repair = Semak dan baiki
state-tokens = Sambungan ke Bitrix24
# $count
state-people = Orang yang bersambung: { $count }
# $names
state-administrators = Pentadbir antaranya: { $names }
state-no-administrator = Tiada pentadbir yang bersambung.
state-renewed = Terakhir diperbaharui:
# $count
state-troubled = Sambungan yang gagal diperbaharui kali terakhir: { $count }
# $count
state-ended = Sambungan yang telah tamat: { $count }. Ia kembali apabila orang itu membuka aplikasi.
state-renew = Perbaharui sambungan saya
state-limits = Had Bitrix24 dalam 24 jam yang lalu
state-limits-none = tiada
state-limits-met = dicapai
state-limit-last = terakhir:
state-limits-hint = Apabila Bitrix24 sibuk, aplikasi menunggu dan meminta orang mencuba lagi. Tiada apa-apa yang perlu dibaiki.

## History and requests

filter-kind = Jenis rekod
filter-record = ID rekod
filter-user = ID pengguna
filter-change = Jenis perubahan
filter-from = Dari hari (UTC)
filter-to = Hingga hari (UTC)
filter-any = semua
filter-method = Kaedah
filter-request = ID permintaan
filter-failed = hanya yang gagal
filter-show = Tunjukkan
filter-nothing = Tiada apa-apa dijumpai.
export = Muat turun CSV
# $count
export-hint = Fail mengandungi { $count } perubahan terbaharu yang sepadan dengan penapis, dengan ID dan tanpa nama.
journal-hint = Apa yang diminta aplikasi daripada Bitrix24 dan apa jawapannya. Nama, nombor telefon, alamat dan rahsia dibuang sebelum ditulis.
journal-no-answer = tiada jawapan
# $count
journal-took = { $count } ms

## Data

data-kept = Apa yang disimpan, dan berapa lama
data-stored = Yang kini disimpan tentang Bitrix24 ini
stored-portal = Alamat Bitrix24 anda, apa yang dipasang di sana, dan nama medan CRM-nya
stored-people = Siapa boleh melakukan apa, dan siapa yang memilih warna gelap, mengikut ID orang dan jabatan
stored-events = Mesej Bitrix24 tentang pemasangan dan pembuangan aplikasi, disulitkan
stored-tokens = Token yang digunakan aplikasi untuk bertanya kepada Bitrix24 bagi pihak orang yang membukanya, disulitkan
stored-changes = Sejarah perubahan: siapa memautkan atau mengeluarkan rekod mana dan bila, mengikut ID
stored-journal = Jurnal permintaan kepada Bitrix24: kaedah, ID dan masa, tanpa nama dan kandungan
stored-sessions = Sesi orang yang log masuk di luar Bitrix24
# $days, $hours
kept-until = Selagi aplikasi dipasang, kemudian { $days } hari; { $hours } jam jika datanya diminta dipadamkan
kept-tokens = Selagi aplikasi dipasang; dua yang terbaharu bagi setiap orang
# $days
kept-days = { $days } hari
# $days
kept-events = Sehingga selesai diproses; { $days } hari jika gagal
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
    [portals] Pemasangan
    [journal] Permintaan dalam jurnal
   *[other] { $table }
}
erase-title = Padamkan semuanya
erase-what = Ini memadamkan segala yang disimpan aplikasi tentang Bitrix24 ini, serta-merta dan selama-lamanya. CRM anda kekal seperti sedia ada.
erase-then = Tab kekal dalam kad sehingga aplikasi dinyahpasang. Nyahpasang selepas ini: sesiapa yang membukanya sebelum itu menjadikan Bitrix24 ini dikenali semula.
# $host
erase-confirm = Untuk mengesahkan, taip alamat { $host }
erase = Padamkan semuanya

## Who may do what

grants-everybody = Semua orang dalam Bitrix24 ini boleh membuka tab dan mengubah pautan.
grants-lead = Di sini pentadbir menentukan siapa yang melihat tab dan siapa yang boleh mengubah pautan dengannya. Hak dalam CRM juga terpakai, dan pentadbir sentiasa boleh melakukan semuanya. Perubahan berkuat kuasa mulai klik seterusnya setiap orang.
grants-all-cards = Semua kad
grants-see = Siapa yang boleh melihat
grants-change = Siapa yang boleh mengubah
grants-is-everybody = Semua orang
grants-is-nobody = Pentadbir sahaja
grants-is-these = Pentadbir dan yang berikut:
grants-to-everybody = Benarkan semua orang
grants-to-nobody = Pentadbir sahaja
grants-means-everybody = bermaksud semua orang
grants-code = Kod akses
grants-code-hint = Kod akses seperti yang ditulis Bitrix24: U7 ialah orang 7 (IU7 sebagai pekerja), D5 jabatan 5, DR5 dengan semua di bawahnya, G9 kumpulan 9, SG9 kumpulan kerja 9. AU dan G2 bermaksud semua orang.
grants-add = Tambah
grants-choose = Pilih…
# $name
grants-remove = Keluarkan { $name }
grants-own = Peraturan lain untuk satu jenis kad:
grants-common = Peraturan sama seperti semua kad
may-lead = Pentadbir Bitrix24 anda menentukan siapa yang boleh menggunakan tab. Anda boleh:
may-change = melihat dan mengubah
may-see = melihat, tidak mengubah
may-nothing = tiada akses

## The operator's documents, where the operator has written none

privacy-title = Privasi
privacy-lead = Pengendali pelayan ini belum menerbitkan dasar privasinya sendiri. Inilah yang dilakukan oleh perisian.
privacy-not-stored = Nama, nombor telefon, alamat e-mel dan segala yang lain dalam CRM anda dibaca daripada Bitrix24 apabila seseorang melihatnya, ditunjukkan kepadanya, dan tidak disimpan.
privacy-use = Apa yang berlaku kepadanya
privacy-use-rights = Aplikasi bertanya kepada Bitrix24 dengan hak orang yang mengklik. Ia tidak menunjukkan kepada sesiapa apa yang tidak boleh dilihatnya di sana.
privacy-use-nobody = Tiada apa-apa yang diserahkan kepada sesiapa selain Bitrix24 anda dan pelayan kebenarannya. Tiada statistik, iklan atau kandungan pihak ketiga.
privacy-use-cookie = Di dalam Bitrix24 aplikasi tidak menggunakan kuki. Orang yang log masuk dari luar mendapat satu, dengan nombor rawak yang tamat bersama sesi.
privacy-use-log = Log pelayan mengandungi masa, alamat halaman dan ID, tanpa nama dan kandungan. Berapa lama log dan sandaran disimpan ditentukan oleh pengendali.
privacy-erase = Cara memadamkannya
privacy-erase-how = Pentadbir Bitrix24 anda membuka aplikasi daripada menu aplikasi, pergi ke “Data” dan memadamkan semuanya. Menyahpasang aplikasi menamatkan semua akses serta-merta; yang disimpan dipadamkan selepas tempoh di atas.
license-title = Terma penggunaan
license-lead = Pengendali pelayan ini belum menerbitkan termanya sendiri. Perisian ini berlesen:
