# Apa yang terjadi. Setiap kode pemberitahuan adalah kunci di sini, setelah "notice-".
# Setiap teks boleh memakai $owner (company, lead, deal, contact, quote) dan $bound (contact, company);
# yang lain tertulis di atas teksnya.

## Done

# $names, $count
notice-added = Ditambahkan: { $names }.
# $names
notice-created = Dibuat dan ditambahkan: { $names }.
# $names, $count
notice-already-added = { $names } sudah tertaut. Tidak ada yang berubah.
# $names, $count
notice-removed = Dihapus: { $names }.
# $names, $count
notice-not-bound = { $names } sudah tidak tertaut. Tidak ada yang berubah.
notice-ordered = Urutan baru disimpan.
notice-unchanged = Semua tetap seperti semula: tidak ada yang perlu diubah.
# $names
notice-primary-set = { $owner ->
    [company] Perusahaan ini sekarang menjadi perusahaan utama { $names }.
    [contact] { $names } sekarang menjadi perusahaan utama.
   *[other] { $names } sekarang menjadi kontak utama.
}
# $count
notice-set-done = { $bound ->
    [company] Daftar disimpan: { $count } perusahaan tertaut.
   *[contact] Daftar disimpan: { $count } kontak tertaut.
}
notice-cleared = { $bound ->
    [company] Semua perusahaan telah dihapus dari daftar.
   *[contact] Semua kontak telah dihapus dari daftar.
}
notice-repeat = Ini sekarang prospek berulang.
notice-undone = Perubahan telah diurungkan.
# $count
notice-found = { $bound ->
    [company] { $count } perusahaan ditemukan.
   *[contact] { $count } kontak ditemukan.
}
# $query, $count
notice-sources = { $count ->
    [0] Tidak ada catatan yang cocok dengan “{ $query }”, atau tidak ada yang boleh Anda lihat.
   *[other] Catatan ditemukan: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: daftarnya kosong, tidak ada yang dapat disalin.
   *[other] { $name }: { $count } di daftarnya, { $new } di antaranya tidak ada di daftar ini.
}
# $found, $all
notice-pasted = { $found } dari { $all } ditemukan.
# $query
notice-nothing-found = { $bound ->
    [company] Tidak ada perusahaan yang cocok dengan “{ $query }”. Coba sebagian nama.
   *[contact] Tidak ada kontak yang cocok dengan “{ $query }”. Coba sebagian nama, nomor telepon, atau alamat email.
}

## Refused, and the person can do something about it

notice-conflict = Sementara itu orang lain mengubah daftar, sehingga tidak ada yang disimpan. Beginilah keadaannya sekarang: silakan periksa dan coba lagi.
# $names, $count
notice-main-company = Ini juga akan menjadikan perusahaan ini perusahaan utama bagi { $count } kontak: { $names }. Belum ada yang disimpan.
# $names, $count
notice-keep-refused = Anda tidak boleh mengubah { $names }, sehingga tidak dapat ditambahkan dengan perusahaan utama tetap seperti sekarang. Anda dapat menambahkannya dan menjadikan perusahaan ini yang utama.
notice-hidden-people = { $bound ->
    [company] Daftar memuat perusahaan yang tidak dapat Anda lihat, sehingga tidak dapat Anda kosongkan. Hapus perusahaan yang terlihat satu per satu, atau minta seseorang yang dapat melihat semuanya.
   *[contact] Daftar memuat kontak yang tidak dapat Anda lihat, sehingga tidak dapat Anda kosongkan. Hapus kontak yang terlihat satu per satu, atau minta seseorang yang dapat melihat semuanya.
}
# $limit
notice-too-many = Terlalu banyak sekaligus: paling banyak { $limit } dalam satu kali.
notice-bad-id = { $bound ->
    [company] Formulir menyebut perusahaan yang tidak mungkin ada. Tidak ada yang berubah; silakan pilih lagi.
   *[contact] Formulir menyebut kontak yang tidak mungkin ada. Tidak ada yang berubah; silakan pilih lagi.
}
notice-duplicate-id = { $bound ->
    [company] Formulir menyebut perusahaan yang sama dua kali. Tidak ada yang berubah; silakan coba lagi.
   *[contact] Formulir menyebut kontak yang sama dua kali. Tidak ada yang berubah; silakan coba lagi.
}
notice-no-source = Tidak ada catatan seperti itu, atau Anda tidak boleh melihatnya, sehingga tidak ada yang dapat disalin darinya.
notice-no-change = Tidak ada perubahan seperti itu pada daftar ini. Perubahan dilupakan setelah 90 hari.
notice-not-undoable = Perubahan ini tidak dapat diurungkan: isi daftar sebelum atau sesudahnya tidak diketahui.
notice-not-in-set = { $bound ->
    [company] Formulir menyebut perusahaan yang tidak tertaut. Tidak ada yang berubah; silakan coba lagi.
   *[contact] Formulir menyebut kontak yang tidak tertaut. Tidak ada yang berubah; silakan coba lagi.
}
notice-primary-not-listed = Yang akan ditandai harus termasuk yang dipilih. Tidak ada yang berubah.
notice-incomplete-order = Urutan baru harus menyebut setiap yang ada di daftar tepat satu kali. Tidak ada yang berubah; silakan coba lagi.
notice-empty-set = { $bound ->
    [company] Pilih sedikitnya satu perusahaan. Untuk menghapus semuanya, gunakan “Hapus semua”.
   *[contact] Pilih sedikitnya satu kontak. Untuk menghapus semuanya, gunakan “Hapus semua”.
}
notice-confirm-needed = Silakan konfirmasi bahwa seluruh daftar akan dikosongkan.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Ketik apa yang ingin dicari.
    [list] Tempel atau ketik sedikitnya satu nama, nomor telepon, alamat email, atau ID.
    [name] { $bound ->
        [company] Ketik nama perusahaan.
       *[contact] Ketik nama depan atau nama belakang.
    }
    [contact_id] Pilih sedikitnya satu kontak.
    [company_id] Pilih sedikitnya satu perusahaan.
   *[other] Formulir tidak lengkap. Tidak ada yang berubah; silakan coba lagi.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] Nomor telepon memerlukan sedikitnya satu angka.
    [email] Itu bukan alamat email.
   *[other] Formulir memuat nilai yang tidak dikenal aplikasi. Tidak ada yang berubah; silakan coba lagi.
}
# $limit
notice-too-long = Terlalu panjang: paling banyak { $limit } karakter.
# $names, $count
notice-unreadable = { $bound ->
    [company] Anda tidak dapat melihat { $names }, sehingga tidak dapat menambahkan atau menghapusnya. Orang yang dapat melihat perusahaan itu bisa.
   *[contact] Anda tidak dapat melihat { $names }, sehingga tidak dapat menambahkan atau menghapusnya. Orang yang dapat melihat kontak itu bisa.
}
# $names
notice-hidden = { $bound ->
    [company] { $names } ada, tetapi Anda tidak boleh melihatnya.
   *[contact] { $names } ada, tetapi Anda tidak boleh melihat kontak ini.
}
# $names
notice-gone = { $bound ->
    [company] { $names } sudah tidak ada: perusahaan itu telah dihapus. Anda dapat menghapus tautannya.
   *[contact] { $names } sudah tidak ada: kontak itu telah dihapus. Anda dapat menghapus tautannya.
}
notice-alike = { $bound ->
    [company] Sudah ada perusahaan seperti ini, sehingga belum ada yang dibuat.
   *[contact] Sudah ada kontak seperti ini, sehingga belum ada yang dibuat.
}
notice-create-unsure = Jawaban Bitrix24 tidak diterima, sehingga bisa jadi sudah dibuat atau belum. Jika tidak terlihat di sini, tunggu dua menit dan kirim formulir lagi: yang sudah ada saat itu tidak dibuat dua kali.
# $names
notice-created-only = { $names } sudah dibuat, tetapi belum ditambahkan.
# $reason: the portal's own words
notice-refused = Bitrix24 menolak ini: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 menolak { $names }: “{ $reason }”.
notice-unsure = Jawaban Bitrix24 tidak diterima. Beginilah keadaan daftar sekarang: silakan periksa apakah perubahan Anda terlaksana.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] Perubahan terakhir ({ change-name }) terputus, tetapi sudah terlaksana. Beginilah keadaan daftar sekarang.
    [nothing] Perubahan terakhir ({ change-name }) terputus, dan tidak ada yang terlaksana. Beginilah keadaan daftar sekarang.
   *[unclear] Perubahan terakhir ({ change-name }) terputus. Beginilah keadaan daftar sekarang: silakan periksa hasilnya.
}
notice-under-way = Perubahan daftar ini baru saja dimulai dan mungkin belum selesai. Beginilah keadaan daftar sekarang.

## Rights

notice-not-allowed = { $owner ->
    [company] Anda tidak boleh mengubah perusahaan ini, sehingga tidak ada yang disimpan. Administrator Bitrix24 dapat memberi Anda hak untuk mengubahnya.
    [lead] Anda tidak boleh mengubah prospek ini, sehingga tidak ada yang disimpan. Administrator Bitrix24 dapat memberi Anda hak untuk mengubahnya.
    [deal] Anda tidak boleh mengubah transaksi ini, sehingga tidak ada yang disimpan. Administrator Bitrix24 dapat memberi Anda hak untuk mengubahnya.
    [contact] Anda tidak boleh mengubah kontak ini, sehingga tidak ada yang disimpan. Administrator Bitrix24 dapat memberi Anda hak untuk mengubahnya.
   *[quote] Anda tidak boleh mengubah penawaran ini, sehingga tidak ada yang disimpan. Administrator Bitrix24 dapat memberi Anda hak untuk mengubahnya.
}
notice-create-denied = { $bound ->
    [company] Anda tidak boleh membuat perusahaan. Administrator Bitrix24 dapat memberi Anda hak itu.
   *[contact] Anda tidak boleh membuat kontak. Administrator Bitrix24 dapat memberi Anda hak itu.
}
notice-read-only = Anda dapat melihat daftar ini, tetapi tidak mengubahnya. Administrator Bitrix24 dapat memberi Anda hak untuk mengubah catatan ini.
notice-no-access = Anda tidak boleh melihat catatan ini. Administrator Bitrix24 dapat memberi Anda hak itu.
notice-not-granted = Tab ini tidak ditampilkan kepada Anda: administrator Bitrix24 Anda menentukan siapa yang boleh melihatnya. Silakan minta salah satu dari mereka.
notice-change-not-granted = Tidak ada yang disimpan: Anda boleh melihat, tetapi tidak mengubah apa pun di sini. Administrator Bitrix24 Anda menentukan siapa yang boleh; silakan minta salah satu dari mereka.
notice-grants-saved = Disimpan. Berlaku mulai klik berikutnya dari semua orang.
# $code
notice-bad-code = “{ $code }” bukan kode akses yang dapat dipakai di sini. Tidak ada yang berubah.
# $names
notice-unknown-code = Bitrix24 tidak mengenal siapa pun di balik { $names }. Tidak ada yang berubah.
notice-admin-needed = Hanya administrator Bitrix24 yang dapat melakukan ini. Silakan minta bantuannya.
notice-restricted = Administrator Bitrix24 Anda membatasi aplikasi ini untuk orang tertentu, dan Anda tidak termasuk. Minta salah satu dari mereka: akses diberikan di Market, di menu aplikasi. Lalu buka kembali tab.
notice-user-gone = Bitrix24 tidak mengenal Anda sebagai pengguna aktif. Silakan hubungi administrator.
notice-scope = Aplikasi tidak memiliki izin yang diperlukan (CRM). Administrator Bitrix24 harus memasangnya lagi.

## Signing in outside Bitrix24

notice-bad-address = Itu bukan alamat Bitrix24. Ketik namanya saja, misalnya company.bitrix24.id.
notice-unknown-portal = Aplikasi tidak terpasang di Bitrix24 dengan alamat ini. Periksa alamatnya, atau minta administrator memasang aplikasi dari Market.
notice-sign-in-stale = Proses masuk ini tidak dimulai di browser ini, atau memakan waktu lebih dari sepuluh menit. Silakan mulai lagi.
notice-sign-in-refused = Bitrix24 tidak mengonfirmasi siapa Anda. Silakan mulai lagi.
notice-signed-out = Anda telah keluar.

## The page or the launch

notice-token-invalid = Halaman ini sudah terlalu lama terbuka. Silakan buka kembali tab.
notice-launch-dead = Bitrix24 tidak mengonfirmasi siapa Anda. Silakan buka kembali tab.
notice-not-a-launch = Halaman ini hanya dapat dibuka dari dalam Bitrix24.
notice-forged = Permintaan ini tidak berasal dari Bitrix24 Anda, sehingga tidak dijalankan.
notice-no-record = Tidak ada catatan seperti itu, atau sudah dihapus.
notice-half-installed = Instalasi aplikasi ini belum selesai. Silakan minta administrator Bitrix24 membukanya sekali.
notice-not-installed = Aplikasi tidak terpasang di Bitrix24 ini. Administrator dapat memasangnya dari Market.
notice-not-found = Tidak ada halaman seperti itu.
notice-method-not-allowed = Alamat ini tidak dapat digunakan dengan cara itu.
notice-too-large = Formulir terlalu besar. Tidak ada yang berubah.

## Bitrix24 or the network

notice-busy = Bitrix24 sedang menerima terlalu banyak permintaan. Silakan coba lagi beberapa detik lagi.
notice-plan = Paket Bitrix24 Anda tidak mencakup aplikasi. Administrator dapat mengubah paketnya.
notice-portal-closed = Bitrix24 ini telah ditutup.
notice-blocked = Bitrix24 memblokir aplikasi karena terlalu banyak permintaan. Silakan hubungi dukungan aplikasi.
notice-subscription = Langganan aplikasi Market telah habis. Administrator Bitrix24 dapat memperpanjangnya.
notice-portal-nonsense = Bitrix24 memberi jawaban yang tidak dipahami aplikasi. Silakan coba lagi sebentar lagi.
notice-unreachable = Bitrix24 tidak menjawab. Silakan coba lagi sebentar lagi.
notice-database = Aplikasi sedang tidak dapat memakai datanya sendiri. Silakan coba lagi sebentar lagi.
notice-internal = Terjadi kesalahan di aplikasi. Silakan coba lagi sebentar lagi.
notice-offline = Tidak ada jawaban: koneksi mungkin terputus. Yang Anda masukkan masih ada di sini, silakan coba lagi.

## The main page

# $count
notice-repaired = Tab dan peristiwa yang diperbaiki: { $count }.
notice-nothing-to-repair = Semua tab dan peristiwa terpasang sebagaimana mestinya: tidak ada yang perlu diperbaiki.
notice-renewed = Koneksi Anda ke Bitrix24 telah diperbarui.
notice-not-renewed = Koneksi Anda tidak dapat diperbarui. Buka lagi aplikasi dari menu aplikasi: itu membuat koneksi baru.
notice-bad-filter = Salah satu kolom tidak dapat dibaca. Tidak ada yang disaring.
# $host
notice-portal-mismatch = Tidak ada yang dihapus: untuk mengonfirmasi, ketik alamat { $host }.
notice-erased = Segala tentang Bitrix24 ini telah dihapus. Silakan copot aplikasi di sana sekarang: siapa pun yang membukanya sebelum itu membuat Bitrix24 ini dikenal lagi.
