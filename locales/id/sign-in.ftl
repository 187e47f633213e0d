# Halaman bagi orang yang datang tanpa Bitrix24 di sekelilingnya.

## Signing in

login-title = Masuk ke Bindery
login-lead = Bindery memakai Bitrix24 Anda: Anda masuk di sana dan langsung kembali ke sini.
login-address = Alamat Bitrix24 Anda
login-hint = Seperti tertera di browser saat Bitrix24 terbuka, misalnya company.bitrix24.id
login-submit = Lanjut ke Bitrix24
login-again = Masuk
login-portals = Anda masuk ke
login-other = Bitrix24 lain
choose-title = Bitrix24 yang mana?
choose-lead = Anda masuk ke lebih dari satu Bitrix24. Pilih yang ingin Anda gunakan.
sign-out = Keluar
open-again = Buka lagi
outside-sign-in = Atau masuk di sini dan bekerja tanpa Bitrix24 di sekelilingnya

## The list of records

open-in-portal = Buka di Bitrix24
bar-label = Bindery
records-kinds = Jenis catatan
records-find = { $owner ->
    [company] Cari perusahaan menurut nama
    [lead] Cari prospek menurut judul
    [deal] Cari transaksi menurut judul
    [contact] Cari kontak menurut nama, telepon, atau email
   *[quote] Cari penawaran menurut judul
}
records-find-all = Tampilkan semua
records-none = Tidak ada yang boleh Anda lihat di sini.
# $query
records-nothing = Tidak ada yang cocok dengan “{ $query }”. Coba sebagian nama.
records-end = Tidak ada lagi.
records-next = Halaman berikutnya
records-first = Halaman pertama
# $id
record-unnamed = { $owner ->
    [company] Perusahaan #{ $id }
    [lead] Prospek #{ $id }
    [deal] Transaksi #{ $id }
    [contact] Kontak #{ $id }
   *[quote] Penawaran #{ $id }
}
