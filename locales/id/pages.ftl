# Halaman-halaman di sekitar tab.

app-name = Bindery

## A refusal or a failure

message-title-alert = Tidak berhasil
message-title-status = Selesai
try-again = Coba lagi
message-typed = Yang telah Anda ketik:

## Installation

install-title = Bindery sedang dipasang
install-text = Tab telah ditambahkan ke kartu CRM Anda. Sebentar, aplikasi akan segera terbuka.
install-noscript = Untuk menyelesaikan instalasi, Bitrix24 memerlukan JavaScript. Aktifkan di browser Anda dan buka kembali halaman ini.
install-stuck = Bitrix24 belum mengonfirmasi instalasi. Muat ulang halaman; jika tidak membantu, buka aplikasi dari menu aplikasi.

## Main page

main-lead = Bindery menambahkan tab ke kartu CRM Anda. Tab ini menampilkan siapa yang tertaut dengan catatan dan memungkinkan Anda mengubahnya.
main-how-title = Cara menggunakannya
main-how-1 = Buka perusahaan, transaksi, atau prospek dan pilih tab “Kontak tertaut”; pada kontak namanya “Perusahaan tertaut”. Jika tersembunyi, lihat di bawah “Lainnya”.
main-how-2 = Cari menurut nama, telepon, atau email dan tambahkan. Atur urutannya, tandai yang utama, hapus yang tidak lagi diperlukan.
main-how-3 = Anda hanya melihat dan mengubah apa yang diizinkan oleh hak Anda di Bitrix24.
main-tabs-head = Letak tab
tab-there = ada tab
tab-missing = tidak ada tab
main-cards = { $owner ->
    [company] Perusahaan
    [lead] Prospek
    [deal] Transaksi
    [contact] Kontak
   *[quote] Penawaran
}

## Opened outside Bitrix24

outside-title = Buka Bindery di Bitrix24
outside-text = Aplikasi ini bekerja di dalam Bitrix24.
outside-step-1 = Buka Bitrix24 Anda dan masuk.
outside-step-2 = Buka perusahaan, transaksi, atau prospek di CRM.
outside-step-3 = Pilih tab “Kontak tertaut”. Jika tersembunyi, lihat di bawah “Lainnya”.
