# Halaman bagi orang yang datang tanpa Bitrix24 di sekelilingnya.

## Signing in

login-title = Log masuk ke Bindery
login-lead = Bindery menggunakan Bitrix24 anda: anda log masuk di sana dan terus kembali ke sini.
login-address = Alamat Bitrix24 anda
login-hint = Seperti yang tertera dalam pelayar semasa Bitrix24 dibuka, contohnya company.bitrix24.com
login-submit = Teruskan ke Bitrix24
login-again = Log masuk
login-portals = Anda telah log masuk ke
login-other = Bitrix24 lain
choose-title = Bitrix24 yang mana?
choose-lead = Anda telah log masuk ke lebih daripada satu Bitrix24. Pilih yang ingin anda gunakan.
sign-out = Log keluar
open-again = Buka lagi
outside-sign-in = Atau log masuk di sini dan bekerja tanpa Bitrix24 di sekelilingnya

## The list of records

open-in-portal = Buka dalam Bitrix24
bar-label = Bindery
records-kinds = Jenis rekod
records-find = { $owner ->
    [company] Cari syarikat mengikut nama
    [lead] Cari petunjuk mengikut tajuk
    [deal] Cari urus niaga mengikut tajuk
    [contact] Cari kenalan mengikut nama, telefon atau e-mel
   *[quote] Cari sebut harga mengikut tajuk
}
records-find-all = Tunjukkan semua
records-none = Tiada apa-apa yang boleh anda lihat di sini.
# $query
records-nothing = Tiada yang sepadan dengan “{ $query }”. Cuba sebahagian daripada nama.
records-end = Tiada lagi.
records-next = Halaman seterusnya
records-first = Halaman pertama
# $id
record-unnamed = { $owner ->
    [company] Syarikat #{ $id }
    [lead] Petunjuk #{ $id }
    [deal] Urus niaga #{ $id }
    [contact] Kenalan #{ $id }
   *[quote] Sebut harga #{ $id }
}
