# Halaman di sekeliling tab.

app-name = Bindery

## A refusal or a failure

message-title-alert = Tidak berjaya
message-title-status = Selesai
try-again = Cuba lagi
message-typed = Yang telah anda taip:

## Installation

install-title = Bindery sedang dipasang
install-text = Tab telah ditambahkan pada kad CRM anda. Sebentar, aplikasi akan dibuka.
install-noscript = Untuk menyelesaikan pemasangan, Bitrix24 memerlukan JavaScript. Hidupkan dalam pelayar anda dan buka semula halaman ini.
install-stuck = Bitrix24 belum mengesahkan pemasangan. Muat semula halaman; jika tidak membantu, buka aplikasi daripada menu aplikasi.

## Main page

main-lead = Bindery menambahkan tab pada kad CRM anda. Tab itu menunjukkan siapa yang dipautkan dengan rekod dan membolehkan anda mengubahnya.
main-how-title = Cara menggunakannya
main-how-1 = Buka syarikat, urus niaga atau petunjuk dan pilih tab “Kenalan terpaut”; dalam kenalan namanya “Syarikat terpaut”. Jika tersembunyi, lihat di bawah “Lagi”.
main-how-2 = Cari mengikut nama, telefon atau e-mel dan tambahkan. Susun, tandakan yang utama, keluarkan yang tidak lagi diperlukan.
main-how-3 = Anda hanya melihat dan mengubah apa yang dibenarkan oleh hak anda dalam Bitrix24.
main-tabs-head = Tempat tab
tab-there = ada tab
tab-missing = tiada tab
main-cards = { $owner ->
    [company] Syarikat
    [lead] Petunjuk
    [deal] Urus niaga
    [contact] Kenalan
   *[quote] Sebut harga
}

## Opened outside Bitrix24

outside-title = Buka Bindery dalam Bitrix24
outside-text = Aplikasi ini berfungsi di dalam Bitrix24.
outside-step-1 = Buka Bitrix24 anda dan log masuk.
outside-step-2 = Buka syarikat, urus niaga atau petunjuk dalam CRM.
outside-step-3 = Pilih tab “Kenalan terpaut”. Jika tersembunyi, lihat di bawah “Lagi”.
