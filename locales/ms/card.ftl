# Tab. Setiap teks boleh menggunakan $owner (company, lead, deal, contact, quote) dan $bound (contact,
# company); yang lain tertulis di atas teksnya.

tab-title = { $bound ->
    [company] Syarikat terpaut
   *[contact] Kenalan terpaut
}
owner-name = { $owner ->
    [company] Syarikat
    [lead] Petunjuk
    [deal] Urus niaga
    [contact] Kenalan
   *[quote] Sebut harga
}
refresh = Segar semula
dark = Warna gelap

## Names

# $id
unnamed = { $bound ->
    [company] Syarikat #{ $id }
   *[contact] Kenalan #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Syarikat #{ $id } — anda tidak dibenarkan melihat syarikat ini
   *[contact] Kenalan #{ $id } — anda tidak dibenarkan melihat kenalan ini
}
# $id
unclear = { $bound ->
    [company] Syarikat #{ $id } — tersembunyi daripada anda, atau dipadamkan
   *[contact] Kenalan #{ $id } — tersembunyi daripada anda, atau dipadamkan
}
# $id
no-more = { $bound ->
    [company] Syarikat #{ $id } — tidak wujud lagi
   *[contact] Kenalan #{ $id } — tidak wujud lagi
}
no-more-hint = Hanya pautannya yang tinggal. Anda boleh mengalih keluarnya.
check = Semak
unreadable-hint = { $bound ->
    [company] Anda tidak dibenarkan melihat syarikat ini, jadi anda tidak boleh mengalih atau mengeluarkannya.
   *[contact] Anda tidak dibenarkan melihat kenalan ini, jadi anda tidak boleh mengalih atau mengeluarkannya.
}
# $count: how many more names there are
and-more = dan { $count } lagi

## Search

search-label = { $bound ->
    [company] Tambah syarikat: cari mengikut nama
   *[contact] Tambah kenalan: cari mengikut nama, telefon atau e-mel
}
search = Cari
results-title = Dijumpai
search-more = Ini 50 yang pertama. Taip lebih banyak huruf untuk mengecilkan carian.
choose-in-portal = Pilih dalam Bitrix24

## A pasted list

paste-title = Tampal senarai
paste-label = Nama, nombor telefon, alamat e-mel atau ID: satu pada setiap baris, atau dipisahkan dengan koma
paste-submit = Cari semua
paste-missing = Tidak dijumpai
# $text: the entry of the list
paste-maybe = “{ $text }” mungkin yang ini

## Somebody new

create-title = { $bound ->
    [company] Cipta syarikat
   *[contact] Cipta kenalan
}
create-name = { $bound ->
    [company] Nama syarikat
   *[contact] Nama pertama
}
create-last-name = Nama keluarga
create-post = Jawatan
create-submit = Cipta dan tambah
alike-title = Sudah ada dalam Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count } lagi mempunyai nombor telefon atau alamat e-mel ini, tetapi anda tidak dibenarkan melihatnya.
add-instead = Tambah yang ini sahaja
create-anyway = Cipta juga
created-title = Sudah dicipta, belum ditambah

## Copying another record's list

copy-title = Salin daripada rekod lain
copy-kind = Jenis rekod
copy-label = Nama atau nombor
copy-show = Tunjukkan senarainya
# $count
copy-unseen = Tidak ditunjukkan kerana anda tidak dibenarkan melihatnya: { $count }
# $limit
copy-steps = Paling banyak { $limit } ditambah sekali gus. Yang pertama sudah ditandakan; selepas itu bakinya ditunjukkan semula di sini.

## Adding

linked-already = Sudah ada dalam senarai
add = Tambah
add-selected = Tambah yang dipilih
add-main-title = Syarikat utama bagi yang sudah mempunyai syarikat lain
add-keep = Biarkan seperti sedia ada
add-take = Jadikan syarikat ini yang utama
add-keep-hint = Syarikat utamanya kekal seperti sedia ada
other-main-company = Syarikat utama: syarikat lain
# $name
main-company-is = Syarikat utama: { $name }

## The list

primary = { $owner ->
    [company] syarikat utama kenalan ini
    [contact] syarikat utama
   *[other] kenalan utama
}
make-primary = { $owner ->
    [company] Jadikan syarikat utamanya
    [contact] Jadikan syarikat utama
   *[other] Jadikan kenalan utama
}
move-up = Ke atas
move-down = Ke bawah
move = Alihkan
move-hint = Seret, atau gunakan kekunci anak panah. Enter atau bar ruang mengangkat dan meletakkan, Escape mengembalikan.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: kedudukan { $place } daripada { $count }
sort-by-name = Isih mengikut nama
remove = Keluarkan
select = Pilih
remove-selected = Keluarkan yang dipilih
head-phone = Telefon
head-email = E-mel
head-bound = { $bound ->
    [company] Syarikat
   *[contact] Kenalan
}
head-primary = { $owner ->
    [company] Syarikat utama
    [contact] Syarikat utama
   *[other] Utama
}
head-order = Susunan
last-active = Aktiviti terakhir
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } Jan { $year }
    [2] { $day } Feb { $year }
    [3] { $day } Mac { $year }
    [4] { $day } Apr { $year }
    [5] { $day } Mei { $year }
    [6] { $day } Jun { $year }
    [7] { $day } Jul { $year }
    [8] { $day } Ogo { $year }
    [9] { $day } Sep { $year }
    [10] { $day } Okt { $year }
    [11] { $day } Nov { $year }
   *[12] { $day } Dis { $year }
}

## Everything about one of them

details = Butiran
details-phones = Telefon
details-emails = E-mel
details-companies = Syarikat
details-main = syarikat utama
details-none = tiada
details-close = Tutup
call = Panggil
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] kerja
    [MOBILE] mudah alih
    [HOME] rumah
    [FAX] faks
    [MAILING] surat-menyurat
   *[OTHER] lain
}

empty = { $bound ->
    [company] Belum ada syarikat yang dipautkan
   *[contact] Belum ada kenalan yang dipautkan
}
empty-hint = { $bound ->
    [company] Cari syarikat di atas dan tambahkannya.
   *[contact] Cari kenalan di atas dan tambahkannya.
}

## Choosing the whole set

set-title = Pilih yang kekal
set-hint = { $bound ->
    [company] Syarikat yang bertanda kekal dalam senarai atau ditambah, yang lain dikeluarkan. Syarikat yang tidak dapat anda lihat akan kekal.
   *[contact] Kenalan yang bertanda kekal dalam senarai atau ditambah, yang lain dikeluarkan. Kenalan yang tidak dapat anda lihat akan kekal.
}
set-bound = Dalam senarai sekarang
set-found = Dijumpai oleh carian anda
set-primary = { $bound ->
    [company] Syarikat utama
   *[contact] Kenalan utama
}
set-primary-keep = Biarkan seperti sedia ada
set-submit = Simpan senarai ini

## Removing all

clear-title = Keluarkan semua
# $count
clear-hint = { $bound ->
    [company] { $count } syarikat akan dikeluarkan daripada senarai. Syarikat itu sendiri kekal dalam CRM anda.
   *[contact] { $count } kenalan akan dikeluarkan daripada senarai. Kenalan itu sendiri kekal dalam CRM anda.
}
clear-submit = Ya, keluarkan semua

## Repeat leads

repeat-hint = Memautkan kenalan di sini tidak menjadikannya petunjuk berulang.
repeat-submit = Jadikan petunjuk berulang

## The main company

question-title = Syarikat utama siapa yang akan berubah
question-yes = Teruskan dan jadikan ini syarikat utamanya
question-no = Batal

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] penambahan
    [remove] pengeluaran
    [order] susunan baharu
    [primary] tanda baharu
    [clear] pengeluaran semua
    [undo] buat asal
    [repeat] petunjuk berulang
   *[set] senarai baharu
}

## History and undo

history-title = Sejarah
history-show = Tunjukkan perubahan
history-older = Perubahan lebih lama
history-newest = Perubahan terbaharu
history-empty = Tiada apa-apa yang diubah di sini dalam 90 hari yang lalu.
history-you = Anda
# $id
history-user = Pengguna #{ $id }
history-sides = Sebelum dan selepas
history-before = Sebelum
history-after = Selepas
history-nobody = { $bound ->
    [company] Tiada syarikat
   *[contact] Tiada kenalan
}
history-unknown = Kandungan senarai ketika itu tidak diketahui.
history-unsure = jawapan tidak diterima
history-cut-off = terganggu
history-intended = belum selesai
undo = Buat asal

difference-title = Yang berubah sejak itu
# $names
diff-added = Ditambah: { $names }
# $names
diff-removed = Dikeluarkan: { $names }
# $names
diff-moved = Dialihkan: { $names }
# $names
diff-marked = { $owner ->
    [company] Syarikat ini yang utama bagi: { $names }
    [contact] Syarikat utama: { $names }
   *[other] Kenalan utama: { $names }
}
# $names, $from and $to: names of companies
diff-main = Syarikat utama { $names }: dahulu { $from }, kini { $to }
diff-no-company = tiada
diff-nothing = Senarai tidak berubah.
# $names
diff-named = Bagi: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Sudah ada dalam senarai: { $names }.
# $names
unlinked-before = Tidak lagi dalam senarai: { $names }.

## What a conflict comes to

conflict-since = Selepas itu orang lain mengubah senarai, jadi tiada apa-apa yang dibuat asal. Beginilah keadaannya sekarang.
conflict-both = Orang lain mengubah senarai semasa perubahan anda disimpan: kedua-dua perubahan kini ada di dalamnya. Sila semak.
# $names, $count
conflict-again = { $names } telah dikeluarkan dalam masa itu dan kini dipautkan semula.
# $names
conflict-moved = Syarikat ini kini syarikat utama { $names }.
