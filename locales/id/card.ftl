# Tab. Setiap teks boleh memakai $owner (company, lead, deal, contact, quote) dan $bound (contact,
# company); yang lain tertulis di atas teksnya.

tab-title = { $bound ->
    [company] Perusahaan tertaut
   *[contact] Kontak tertaut
}
owner-name = { $owner ->
    [company] Perusahaan
    [lead] Prospek
    [deal] Transaksi
    [contact] Kontak
   *[quote] Penawaran
}
refresh = Segarkan
dark = Warna gelap

## Names

# $id
unnamed = { $bound ->
    [company] Perusahaan #{ $id }
   *[contact] Kontak #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Perusahaan #{ $id } — Anda tidak boleh melihat perusahaan ini
   *[contact] Kontak #{ $id } — Anda tidak boleh melihat kontak ini
}
# $id
unclear = { $bound ->
    [company] Perusahaan #{ $id } — disembunyikan dari Anda, atau dihapus
   *[contact] Kontak #{ $id } — disembunyikan dari Anda, atau dihapus
}
# $id
no-more = { $bound ->
    [company] Perusahaan #{ $id } — sudah tidak ada
   *[contact] Kontak #{ $id } — sudah tidak ada
}
no-more-hint = Yang tersisa hanya tautannya. Anda dapat menghapusnya.
check = Cari tahu
unreadable-hint = { $bound ->
    [company] Anda tidak boleh melihat perusahaan ini, sehingga tidak dapat memindahkan atau menghapusnya.
   *[contact] Anda tidak boleh melihat kontak ini, sehingga tidak dapat memindahkan atau menghapusnya.
}
# $count: how many more names there are
and-more = dan { $count } lainnya

## Search

search-label = { $bound ->
    [company] Tambah perusahaan: cari menurut nama
   *[contact] Tambah kontak: cari menurut nama, telepon, atau email
}
search = Cari
results-title = Ditemukan
search-more = Ini 50 hasil pertama. Ketik nama lebih lengkap untuk mempersempit.
choose-in-portal = Pilih di Bitrix24

## A pasted list

paste-title = Tempel daftar
paste-label = Nama, nomor telepon, alamat email, atau ID: satu per baris, atau dipisahkan koma
paste-submit = Cari semuanya
paste-missing = Tidak ditemukan
# $text: the entry of the list
paste-maybe = “{ $text }” mungkin yang ini

## Somebody new

create-title = { $bound ->
    [company] Buat perusahaan
   *[contact] Buat kontak
}
create-name = { $bound ->
    [company] Nama perusahaan
   *[contact] Nama depan
}
create-last-name = Nama belakang
create-post = Jabatan
create-submit = Buat dan tambahkan
alike-title = Sudah ada di Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count } lainnya memiliki nomor telepon atau alamat email ini, tetapi Anda tidak boleh melihatnya.
add-instead = Tambahkan yang ini saja
create-anyway = Tetap buat
created-title = Sudah dibuat, belum ditambahkan

## Copying another record's list

copy-title = Salin dari catatan lain
copy-kind = Jenis catatan
copy-label = Nama atau nomor
copy-show = Tampilkan daftarnya
# $count
copy-unseen = Tidak ditampilkan karena Anda tidak boleh melihatnya: { $count }
# $limit
copy-steps = Paling banyak { $limit } ditambahkan sekaligus. Yang pertama sudah dicentang; sesudah itu sisanya ditampilkan lagi di sini.

## Adding

linked-already = Sudah ada di daftar
add = Tambah
add-selected = Tambah yang dipilih
add-main-title = Perusahaan utama bagi yang sudah punya perusahaan lain
add-keep = Biarkan seperti sekarang
add-take = Jadikan perusahaan ini yang utama
add-keep-hint = Perusahaan utamanya tetap seperti sekarang
other-main-company = Perusahaan utama: perusahaan lain
# $name
main-company-is = Perusahaan utama: { $name }

## The list

primary = { $owner ->
    [company] perusahaan utama kontak ini
    [contact] perusahaan utama
   *[other] kontak utama
}
make-primary = { $owner ->
    [company] Jadikan perusahaan utamanya
    [contact] Jadikan perusahaan utama
   *[other] Jadikan kontak utama
}
move-up = Ke atas
move-down = Ke bawah
move = Pindahkan
move-hint = Seret, atau gunakan tombol panah. Enter atau spasi mengangkat dan meletakkan, Escape mengembalikan.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: posisi { $place } dari { $count }
sort-by-name = Urutkan menurut nama
remove = Hapus
select = Pilih
remove-selected = Hapus yang dipilih
head-phone = Telepon
head-email = Email
head-bound = { $bound ->
    [company] Perusahaan
   *[contact] Kontak
}
head-primary = { $owner ->
    [company] Perusahaan utama
    [contact] Perusahaan utama
   *[other] Utama
}
head-order = Urutan
last-active = Aktivitas terakhir
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } Jan { $year }
    [2] { $day } Feb { $year }
    [3] { $day } Mar { $year }
    [4] { $day } Apr { $year }
    [5] { $day } Mei { $year }
    [6] { $day } Jun { $year }
    [7] { $day } Jul { $year }
    [8] { $day } Agu { $year }
    [9] { $day } Sep { $year }
    [10] { $day } Okt { $year }
    [11] { $day } Nov { $year }
   *[12] { $day } Des { $year }
}

## Everything about one of them

details = Rincian
details-phones = Telepon
details-emails = Email
details-companies = Perusahaan
details-main = perusahaan utama
details-none = tidak ada
details-close = Tutup
call = Telepon
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] kantor
    [MOBILE] seluler
    [HOME] rumah
    [FAX] faks
    [MAILING] surat-menyurat
   *[OTHER] lainnya
}

empty = { $bound ->
    [company] Belum ada perusahaan yang tertaut
   *[contact] Belum ada kontak yang tertaut
}
empty-hint = { $bound ->
    [company] Cari perusahaan di atas dan tambahkan.
   *[contact] Cari kontak di atas dan tambahkan.
}

## Choosing the whole set

set-title = Pilih yang tetap ada
set-hint = { $bound ->
    [company] Perusahaan yang dicentang tetap atau masuk ke daftar, yang lain dihapus dari daftar. Perusahaan yang tidak dapat Anda lihat tetap ada.
   *[contact] Kontak yang dicentang tetap atau masuk ke daftar, yang lain dihapus dari daftar. Kontak yang tidak dapat Anda lihat tetap ada.
}
set-bound = Sekarang di daftar
set-found = Ditemukan oleh pencarian Anda
set-primary = { $bound ->
    [company] Perusahaan utama
   *[contact] Kontak utama
}
set-primary-keep = Biarkan seperti sekarang
set-submit = Simpan daftar ini

## Removing all

clear-title = Hapus semua
# $count
clear-hint = { $bound ->
    [company] { $count } perusahaan akan dihapus dari daftar. Perusahaannya sendiri tetap ada di CRM Anda.
   *[contact] { $count } kontak akan dihapus dari daftar. Kontaknya sendiri tetap ada di CRM Anda.
}
clear-submit = Ya, hapus semua

## Repeat leads

repeat-hint = Menautkan kontak di sini tidak menjadikannya prospek berulang.
repeat-submit = Jadikan prospek berulang

## The main company

question-title = Perusahaan utama siapa yang akan berubah
question-yes = Lanjutkan dan jadikan ini perusahaan utamanya
question-no = Batal

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] penambahan
    [remove] penghapusan
    [order] urutan baru
    [primary] tanda baru
    [clear] penghapusan semua
    [undo] pembatalan
    [repeat] prospek berulang
   *[set] daftar baru
}

## History and undo

history-title = Riwayat
history-show = Tampilkan perubahan
history-older = Perubahan lebih lama
history-newest = Perubahan terbaru
history-empty = Tidak ada perubahan di sini dalam 90 hari terakhir.
history-you = Anda
# $id
history-user = Pengguna #{ $id }
history-sides = Sebelum dan sesudah
history-before = Sebelum
history-after = Sesudah
history-nobody = { $bound ->
    [company] Tidak ada perusahaan
   *[contact] Tidak ada kontak
}
history-unknown = Isi daftar saat itu tidak diketahui.
history-unsure = jawaban tidak diterima
history-cut-off = terputus
history-intended = belum selesai
undo = Urungkan

difference-title = Yang berubah sejak itu
# $names
diff-added = Ditambahkan: { $names }
# $names
diff-removed = Dihapus: { $names }
# $names
diff-moved = Dipindahkan: { $names }
# $names
diff-marked = { $owner ->
    [company] Perusahaan ini yang utama bagi: { $names }
    [contact] Perusahaan utama: { $names }
   *[other] Kontak utama: { $names }
}
# $names, $from and $to: names of companies
diff-main = Perusahaan utama { $names }: tadinya { $from }, sekarang { $to }
diff-no-company = tidak ada
diff-nothing = Daftar tidak berubah.
# $names
diff-named = Yang dimaksud: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Sudah ada di daftar: { $names }.
# $names
unlinked-before = Tidak lagi di daftar: { $names }.

## What a conflict comes to

conflict-since = Sesudah itu orang lain mengubah daftar, sehingga tidak ada yang diurungkan. Beginilah keadaannya sekarang.
conflict-both = Orang lain mengubah daftar saat perubahan Anda disimpan: kedua perubahan kini ada di dalamnya. Silakan periksa.
# $names, $count
conflict-again = { $names } telah dihapus sementara itu dan kini tertaut lagi.
# $names
conflict-moved = Perusahaan ini sekarang menjadi perusahaan utama { $names }.
