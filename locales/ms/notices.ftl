# Apa yang berlaku. Setiap kod pemberitahuan ialah kunci di sini, selepas "notice-".
# Setiap teks boleh menggunakan $owner (company, lead, deal, contact, quote) dan $bound (contact, company);
# yang lain tertulis di atas teksnya.

## Done

# $names, $count
notice-added = Ditambah: { $names }.
# $names
notice-created = Dicipta dan ditambah: { $names }.
# $names, $count
notice-already-added = { $names } sudah dipautkan. Tiada apa-apa yang berubah.
# $names, $count
notice-removed = Dikeluarkan: { $names }.
# $names, $count
notice-not-bound = { $names } tidak lagi dipautkan. Tiada apa-apa yang berubah.
notice-ordered = Susunan baharu disimpan.
notice-unchanged = Semuanya seperti sedia ada: tiada apa-apa untuk diubah.
# $names
notice-primary-set = { $owner ->
    [company] Syarikat ini kini syarikat utama { $names }.
    [contact] { $names } kini syarikat utama.
   *[other] { $names } kini kenalan utama.
}
# $count
notice-set-done = { $bound ->
    [company] Senarai disimpan: { $count } syarikat dipautkan.
   *[contact] Senarai disimpan: { $count } kenalan dipautkan.
}
notice-cleared = { $bound ->
    [company] Semua syarikat telah dikeluarkan daripada senarai.
   *[contact] Semua kenalan telah dikeluarkan daripada senarai.
}
notice-repeat = Ini kini petunjuk berulang.
notice-undone = Perubahan telah dibuat asal.
# $count
notice-found = { $bound ->
    [company] { $count } syarikat dijumpai.
   *[contact] { $count } kenalan dijumpai.
}
# $query, $count
notice-sources = { $count ->
    [0] Tiada rekod yang sepadan dengan “{ $query }”, atau tiada yang boleh anda lihat.
   *[other] Rekod dijumpai: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: senarainya kosong, tiada apa-apa untuk disalin.
   *[other] { $name }: { $count } dalam senarainya, { $new } antaranya tiada dalam senarai ini.
}
# $found, $all
notice-pasted = { $found } daripada { $all } dijumpai.
# $query
notice-nothing-found = { $bound ->
    [company] Tiada syarikat yang sepadan dengan “{ $query }”. Cuba sebahagian daripada nama.
   *[contact] Tiada kenalan yang sepadan dengan “{ $query }”. Cuba sebahagian daripada nama, nombor telefon atau alamat e-mel.
}

## Refused, and the person can do something about it

notice-conflict = Dalam masa itu orang lain mengubah senarai, jadi tiada apa-apa yang disimpan. Beginilah keadaannya sekarang: sila semak dan cuba lagi.
# $names, $count
notice-main-company = Ini juga akan menjadikan syarikat ini syarikat utama bagi { $count } kenalan: { $names }. Belum ada apa-apa yang disimpan.
# $names, $count
notice-keep-refused = Anda tidak dibenarkan menyunting { $names }, jadi tidak boleh ditambah dengan syarikat utama kekal seperti sedia ada. Anda boleh menambahnya dan menjadikan syarikat ini yang utama.
notice-hidden-people = { $bound ->
    [company] Senarai mengandungi syarikat yang tidak dapat anda lihat, jadi anda tidak boleh mengosongkannya. Keluarkan syarikat yang anda lihat satu demi satu, atau minta bantuan orang yang dapat melihat semuanya.
   *[contact] Senarai mengandungi kenalan yang tidak dapat anda lihat, jadi anda tidak boleh mengosongkannya. Keluarkan kenalan yang anda lihat satu demi satu, atau minta bantuan orang yang dapat melihat semuanya.
}
# $limit
notice-too-many = Terlalu banyak sekali gus: paling banyak { $limit } dalam satu masa.
notice-bad-id = { $bound ->
    [company] Borang menamakan syarikat yang tidak mungkin wujud. Tiada apa-apa yang berubah; sila pilih semula.
   *[contact] Borang menamakan kenalan yang tidak mungkin wujud. Tiada apa-apa yang berubah; sila pilih semula.
}
notice-duplicate-id = { $bound ->
    [company] Borang menamakan syarikat yang sama dua kali. Tiada apa-apa yang berubah; sila cuba lagi.
   *[contact] Borang menamakan kenalan yang sama dua kali. Tiada apa-apa yang berubah; sila cuba lagi.
}
notice-no-source = Tiada rekod sedemikian, atau anda tidak dibenarkan melihatnya, jadi tiada apa-apa boleh disalin daripadanya.
notice-no-change = Tiada perubahan sedemikian bagi senarai ini. Perubahan dilupakan selepas 90 hari.
notice-not-undoable = Perubahan ini tidak boleh dibuat asal: kandungan senarai sebelum atau selepasnya tidak diketahui.
notice-not-in-set = { $bound ->
    [company] Borang menamakan syarikat yang tidak dipautkan. Tiada apa-apa yang berubah; sila cuba lagi.
   *[contact] Borang menamakan kenalan yang tidak dipautkan. Tiada apa-apa yang berubah; sila cuba lagi.
}
notice-primary-not-listed = Yang hendak ditandakan mesti antara yang dipilih. Tiada apa-apa yang berubah.
notice-incomplete-order = Susunan baharu mesti menamakan setiap yang ada dalam senarai tepat sekali. Tiada apa-apa yang berubah; sila cuba lagi.
notice-empty-set = { $bound ->
    [company] Pilih sekurang-kurangnya satu syarikat. Untuk mengeluarkan semuanya, gunakan “Keluarkan semua”.
   *[contact] Pilih sekurang-kurangnya satu kenalan. Untuk mengeluarkan semuanya, gunakan “Keluarkan semua”.
}
notice-confirm-needed = Sila sahkan bahawa keseluruhan senarai hendak dikosongkan.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Taip apa yang hendak dicari.
    [list] Tampal atau taip sekurang-kurangnya satu nama, nombor telefon, alamat e-mel atau ID.
    [name] { $bound ->
        [company] Taip nama syarikat.
       *[contact] Taip nama pertama atau nama keluarga.
    }
    [contact_id] Pilih sekurang-kurangnya satu kenalan.
    [company_id] Pilih sekurang-kurangnya satu syarikat.
   *[other] Borang tidak lengkap. Tiada apa-apa yang berubah; sila cuba lagi.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] Nombor telefon memerlukan sekurang-kurangnya satu digit.
    [email] Itu bukan alamat e-mel.
   *[other] Borang mempunyai nilai yang tidak dikenali aplikasi. Tiada apa-apa yang berubah; sila cuba lagi.
}
# $limit
notice-too-long = Terlalu panjang: paling banyak { $limit } aksara.
# $names, $count
notice-unreadable = { $bound ->
    [company] Anda tidak dapat melihat { $names }, jadi anda tidak boleh menambah atau mengeluarkannya. Orang yang dapat melihat syarikat itu boleh.
   *[contact] Anda tidak dapat melihat { $names }, jadi anda tidak boleh menambah atau mengeluarkannya. Orang yang dapat melihat kenalan itu boleh.
}
# $names
notice-hidden = { $bound ->
    [company] { $names } wujud, tetapi anda tidak dibenarkan melihatnya.
   *[contact] { $names } wujud, tetapi anda tidak dibenarkan melihat kenalan ini.
}
# $names
notice-gone = { $bound ->
    [company] { $names } tidak wujud lagi: syarikat itu telah dipadamkan. Anda boleh mengeluarkan pautannya.
   *[contact] { $names } tidak wujud lagi: kenalan itu telah dipadamkan. Anda boleh mengeluarkan pautannya.
}
notice-alike = { $bound ->
    [company] Sudah ada syarikat seperti ini, jadi belum ada yang dicipta.
   *[contact] Sudah ada kenalan seperti ini, jadi belum ada yang dicipta.
}
notice-create-unsure = Jawapan Bitrix24 tidak diterima, jadi mungkin sudah dicipta atau belum. Jika tidak kelihatan di sini, tunggu dua minit dan hantar borang semula: yang sudah wujud ketika itu tidak dicipta dua kali.
# $names
notice-created-only = { $names } telah dicipta, tetapi belum ditambah.
# $reason: the portal's own words
notice-refused = Bitrix24 menolak ini: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 menolak { $names }: “{ $reason }”.
notice-unsure = Jawapan Bitrix24 tidak diterima. Beginilah keadaan senarai sekarang: sila semak sama ada perubahan anda telah dibuat.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] Perubahan terakhir ({ change-name }) terganggu, tetapi telah dibuat. Beginilah keadaan senarai sekarang.
    [nothing] Perubahan terakhir ({ change-name }) terganggu, dan tiada apa-apa yang dibuat. Beginilah keadaan senarai sekarang.
   *[unclear] Perubahan terakhir ({ change-name }) terganggu. Beginilah keadaan senarai sekarang: sila semak hasilnya.
}
notice-under-way = Perubahan senarai ini baru sahaja bermula dan mungkin belum selesai. Beginilah keadaan senarai sekarang.

## Rights

notice-not-allowed = { $owner ->
    [company] Anda tidak dibenarkan mengubah syarikat ini, jadi tiada apa-apa yang disimpan. Pentadbir Bitrix24 boleh memberi anda hak untuk menyuntingnya.
    [lead] Anda tidak dibenarkan mengubah petunjuk ini, jadi tiada apa-apa yang disimpan. Pentadbir Bitrix24 boleh memberi anda hak untuk menyuntingnya.
    [deal] Anda tidak dibenarkan mengubah urus niaga ini, jadi tiada apa-apa yang disimpan. Pentadbir Bitrix24 boleh memberi anda hak untuk menyuntingnya.
    [contact] Anda tidak dibenarkan mengubah kenalan ini, jadi tiada apa-apa yang disimpan. Pentadbir Bitrix24 boleh memberi anda hak untuk menyuntingnya.
   *[quote] Anda tidak dibenarkan mengubah sebut harga ini, jadi tiada apa-apa yang disimpan. Pentadbir Bitrix24 boleh memberi anda hak untuk menyuntingnya.
}
notice-create-denied = { $bound ->
    [company] Anda tidak dibenarkan mencipta syarikat. Pentadbir Bitrix24 boleh memberi anda hak itu.
   *[contact] Anda tidak dibenarkan mencipta kenalan. Pentadbir Bitrix24 boleh memberi anda hak itu.
}
notice-read-only = Anda boleh melihat senarai ini, tetapi tidak boleh mengubahnya. Pentadbir Bitrix24 boleh memberi anda hak untuk menyunting rekod ini.
notice-no-access = Anda tidak dibenarkan melihat rekod ini. Pentadbir Bitrix24 boleh memberi anda hak itu.
notice-not-granted = Tab ini tidak ditunjukkan kepada anda: pentadbir Bitrix24 anda menentukan siapa yang boleh melihatnya. Sila minta salah seorang daripada mereka.
notice-change-not-granted = Tiada apa-apa yang disimpan: anda boleh melihat, tetapi tidak mengubah apa-apa di sini. Pentadbir Bitrix24 anda menentukan siapa yang boleh; sila minta salah seorang daripada mereka.
notice-grants-saved = Disimpan. Berkuat kuasa mulai klik seterusnya setiap orang.
# $code
notice-bad-code = “{ $code }” bukan kod akses yang boleh digunakan di sini. Tiada apa-apa yang berubah.
# $names
notice-unknown-code = Bitrix24 tidak mengenali sesiapa di sebalik { $names }. Tiada apa-apa yang berubah.
notice-admin-needed = Hanya pentadbir Bitrix24 boleh melakukan ini. Sila minta bantuannya.
notice-restricted = Pentadbir Bitrix24 anda mengehadkan aplikasi ini kepada orang tertentu, dan anda tidak termasuk. Minta salah seorang daripada mereka: akses diberi dalam Market, dalam menu aplikasi. Kemudian buka semula tab.
notice-user-gone = Bitrix24 tidak mengenali anda sebagai pengguna aktif. Sila hubungi pentadbir.
notice-scope = Aplikasi tidak mempunyai kebenaran yang diperlukan (CRM). Pentadbir Bitrix24 perlu memasangnya semula.

## Signing in outside Bitrix24

notice-bad-address = Itu bukan alamat Bitrix24. Taip namanya sahaja, contohnya company.bitrix24.com.
notice-unknown-portal = Aplikasi tidak dipasang dalam Bitrix24 dengan alamat ini. Semak alamatnya, atau minta pentadbir memasang aplikasi daripada Market.
notice-sign-in-stale = Log masuk ini tidak dimulakan dalam pelayar ini, atau mengambil masa lebih daripada sepuluh minit. Sila mula semula.
notice-sign-in-refused = Bitrix24 tidak mengesahkan siapa anda. Sila mula semula.
notice-signed-out = Anda telah log keluar.

## The page or the launch

notice-token-invalid = Halaman ini telah terlalu lama dibuka. Sila buka semula tab.
notice-launch-dead = Bitrix24 tidak mengesahkan siapa anda. Sila buka semula tab.
notice-not-a-launch = Halaman ini hanya boleh dibuka dari dalam Bitrix24.
notice-forged = Permintaan ini tidak datang daripada Bitrix24 anda, jadi tidak dilaksanakan.
notice-no-record = Tiada rekod sedemikian, atau telah dipadamkan.
notice-half-installed = Pemasangan aplikasi ini belum selesai. Sila minta pentadbir Bitrix24 membukanya sekali.
notice-not-installed = Aplikasi tidak dipasang dalam Bitrix24 ini. Pentadbir boleh memasangnya daripada Market.
notice-not-found = Tiada halaman sedemikian.
notice-method-not-allowed = Alamat ini tidak boleh digunakan dengan cara itu.
notice-too-large = Borang terlalu besar. Tiada apa-apa yang berubah.

## Bitrix24 or the network

notice-busy = Bitrix24 sedang menerima terlalu banyak permintaan. Sila cuba lagi dalam beberapa saat.
notice-plan = Pelan Bitrix24 anda tidak merangkumi aplikasi. Pentadbir boleh menukar pelan.
notice-portal-closed = Bitrix24 ini telah ditutup.
notice-blocked = Bitrix24 telah menyekat aplikasi kerana terlalu banyak permintaan. Sila hubungi sokongan aplikasi.
notice-subscription = Langganan aplikasi Market telah tamat. Pentadbir Bitrix24 boleh memperbaharuinya.
notice-portal-nonsense = Bitrix24 memberi jawapan yang tidak difahami aplikasi. Sila cuba lagi sebentar lagi.
notice-unreachable = Bitrix24 tidak menjawab. Sila cuba lagi sebentar lagi.
notice-database = Aplikasi tidak dapat menggunakan datanya sendiri sekarang. Sila cuba lagi sebentar lagi.
notice-internal = Berlaku ralat dalam aplikasi. Sila cuba lagi sebentar lagi.
notice-offline = Tiada jawapan: sambungan mungkin terputus. Yang anda masukkan masih ada di sini, sila cuba lagi.

## The main page

# $count
notice-repaired = Tab dan peristiwa yang dibaiki: { $count }.
notice-nothing-to-repair = Semua tab dan peristiwa terikat sebagaimana sepatutnya: tiada apa-apa untuk dibaiki.
notice-renewed = Sambungan anda ke Bitrix24 telah diperbaharui.
notice-not-renewed = Sambungan anda tidak dapat diperbaharui. Buka semula aplikasi daripada menu aplikasi: itu membuat sambungan baharu.
notice-bad-filter = Salah satu medan tidak dapat dibaca. Tiada apa-apa yang ditapis.
# $host
notice-portal-mismatch = Tiada apa-apa yang dipadamkan: untuk mengesahkan, taip alamat { $host }.
notice-erased = Segala tentang Bitrix24 ini telah dipadamkan. Sila nyahpasang aplikasi di sana sekarang: sesiapa yang membukanya sebelum itu menjadikan Bitrix24 ini dikenali semula.
