# Neler oldu. Anahtarların açıklamaları locales/en/notices.ftl dosyasındadır.

## Done

# $names, $count
notice-added = Eklendi: { $names }.
# $names
notice-created = Oluşturuldu ve eklendi: { $names }.
# $names, $count
notice-already-added = Zaten listede: { $names }. Hiçbir şey değişmedi.
# $names, $count
notice-removed = Kaldırıldı: { $names }.
# $names, $count
notice-not-bound = Artık listede değil: { $names }. Hiçbir şey değişmedi.
notice-ordered = Yeni sıra kaydedildi.
notice-unchanged = Her şey olduğu gibi: değiştirilecek bir şey yoktu.
# $names
notice-primary-set = { $owner ->
    [company] Birincil şirketi artık bu olanlar: { $names }.
    [contact] Birincil şirket artık: { $names }.
   *[other] Birincil kişi artık: { $names }.
}
# $count
notice-set-done = { $bound ->
    [company] Liste kaydedildi: { $count } şirket bağlı.
   *[contact] Liste kaydedildi: { $count } kişi bağlı.
}
notice-cleared = { $bound ->
    [company] Tüm şirketler listeden kaldırıldı.
   *[contact] Tüm kişiler listeden kaldırıldı.
}
notice-repeat = Bu artık tekrarlanan bir müşteri adayı.
notice-undone = Değişiklik geri alındı.
# $count
notice-found = { $bound ->
    [company] { $count } şirket bulundu.
   *[contact] { $count } kişi bulundu.
}
# $query, $count
notice-sources = { $count ->
    [0] “{ $query }” ile eşleşen veya görebileceğiniz bir kayıt yok.
    [one] Bulunan kayıtlar: { $count }.
   *[other] Bulunan kayıtlar: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: liste boş, kopyalanacak bir şey yok.
    [one] { $name }: listesinde { $count } kayıt var, bu listede olmayan: { $new }.
   *[other] { $name }: listesinde { $count } kayıt var, bu listede olmayan: { $new }.
}
# $found, $all
notice-pasted = Bulunan: { $found } / { $all }.
# $query
notice-nothing-found = { $bound ->
    [company] “{ $query }” ile eşleşen şirket yok. Adın bir bölümünü deneyin.
   *[contact] “{ $query }” ile eşleşen kişi yok. Adın, telefon numarasının veya e-posta adresinin bir bölümünü deneyin.
}

## Refused, and the person can do something about it

notice-conflict = Bu arada listeyi başka biri değiştirdi, bu yüzden hiçbir şey kaydedilmedi. Listenin şu anki hali böyle: lütfen kontrol edip yeniden deneyin.
# $names, $count
notice-main-company = { $count ->
    [one] Bu işlem, bu şirketi şu kişinin de birincil şirketi yapar: { $names }. Henüz hiçbir şey kaydedilmedi.
   *[other] Bu işlem, bu şirketi şu { $count } kişinin de birincil şirketi yapar: { $names }. Henüz hiçbir şey kaydedilmedi.
}
# $names, $count
notice-keep-refused = { $count ->
    [one] Şu kişiyi düzenleme yetkiniz yok: { $names }. Bu yüzden birincil şirketi değişmeden eklenemez. Onu ekleyip bu şirketi birincil şirketi yapabilirsiniz.
   *[other] Şu kişileri düzenleme yetkiniz yok: { $names }. Bu yüzden birincil şirketleri değişmeden eklenemezler. Onları ekleyip bu şirketi birincil şirketleri yapabilirsiniz.
}
notice-hidden-people = { $bound ->
    [company] Listede göremediğiniz şirketler var, bu yüzden listeyi boşaltamazsınız. Gördüğünüz şirketleri tek tek kaldırın veya hepsini görebilen birine başvurun.
   *[contact] Listede göremediğiniz kişiler var, bu yüzden listeyi boşaltamazsınız. Gördüğünüz kişileri tek tek kaldırın veya hepsini görebilen birine başvurun.
}
# $limit
notice-too-many = Tek seferde çok fazla: en çok { $limit }.
notice-bad-id = { $bound ->
    [company] Formda var olamayacak bir şirket belirtilmiş. Hiçbir şey değişmedi; lütfen yeniden seçin.
   *[contact] Formda var olamayacak bir kişi belirtilmiş. Hiçbir şey değişmedi; lütfen yeniden seçin.
}
notice-duplicate-id = { $bound ->
    [company] Formda aynı şirket iki kez belirtilmiş. Hiçbir şey değişmedi; lütfen yeniden deneyin.
   *[contact] Formda aynı kişi iki kez belirtilmiş. Hiçbir şey değişmedi; lütfen yeniden deneyin.
}
notice-no-source = Böyle bir kayıt yok veya onu görme yetkiniz yok, bu yüzden ondan hiçbir şey kopyalanamaz.
notice-no-change = Bu listede böyle bir değişiklik yok. Değişiklikler 90 gün saklanır.
notice-not-undoable = Bu değişiklik geri alınamaz: listenin ondan önce veya sonra nasıl olduğu bilinmiyor.
notice-not-in-set = { $bound ->
    [company] Formda bağlı olmayan bir şirket belirtilmiş. Hiçbir şey değişmedi; lütfen yeniden deneyin.
   *[contact] Formda bağlı olmayan bir kişi belirtilmiş. Hiçbir şey değişmedi; lütfen yeniden deneyin.
}
notice-primary-not-listed = Birincil kayıt, seçilenler arasında olmalıdır. Hiçbir şey değişmedi.
notice-incomplete-order = Yeni sırada listedeki her kayıt tam olarak bir kez yer almalıdır. Hiçbir şey değişmedi; lütfen yeniden deneyin.
notice-empty-set = { $bound ->
    [company] En az bir şirket seçin. Hepsini kaldırmak için “Tümünü kaldır” seçeneğini kullanın.
   *[contact] En az bir kişi seçin. Hepsini kaldırmak için “Tümünü kaldır” seçeneğini kullanın.
}
notice-confirm-needed = Lütfen tüm listenin boşaltılacağını onaylayın.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Ne aranacağını yazın.
    [list] En az bir ad, telefon numarası, e-posta adresi veya ID yapıştırın ya da yazın.
    [contact_id] En az bir kişi seçin.
    [company_id] En az bir şirket seçin.
    [name] { $bound ->
        [company] Şirketin adını yazın.
       *[contact] Bir ad veya soyadı yazın.
    }
   *[other] Form eksikti. Hiçbir şey değişmedi; lütfen yeniden deneyin.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] Telefon numarasında en az bir rakam olmalıdır.
    [email] Bu bir e-posta adresi değil.
   *[other] Formda uygulamanın bilmediği bir değer vardı. Hiçbir şey değişmedi; lütfen yeniden deneyin.
}
# $limit
notice-too-long = Çok uzun: en çok { $limit } karakter olabilir.
# $names, $count
notice-unreadable = { $bound ->
    [company] Göremediğiniz şirket: { $names }. Onu ancak görebilen biri ekleyebilir veya kaldırabilir.
   *[contact] Göremediğiniz kişi: { $names }. Onu ancak görebilen biri ekleyebilir veya kaldırabilir.
}
# $names
notice-hidden = { $bound ->
    [company] { $names }: şirket mevcut, ancak onu görme yetkiniz yok.
   *[contact] { $names }: kişi mevcut, ancak onu görme yetkiniz yok.
}
# $names
notice-gone = { $bound ->
    [company] { $names }: şirket silinmiş, artık mevcut değil. Bağlantıyı kaldırabilirsiniz.
   *[contact] { $names }: kişi silinmiş, artık mevcut değil. Bağlantıyı kaldırabilirsiniz.
}
notice-alike = { $bound ->
    [company] Böyle bir şirket zaten var, bu yüzden henüz hiçbir şey oluşturulmadı.
   *[contact] Böyle bir kişi zaten var, bu yüzden henüz hiçbir şey oluşturulmadı.
}
notice-create-unsure = Bitrix24’ün yanıtı kayboldu, kaydın oluşturulup oluşturulmadığı bilinmiyor. Burada görünmüyorsa iki dakika bekleyip formu yeniden gönderin: o zamana kadar var olan kayıt ikinci kez oluşturulmaz.
# $names
notice-created-only = Oluşturuldu, ancak eklenmedi: { $names }.
# $reason: the portal's own words
notice-refused = Bitrix24 bunu reddetti: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 reddetti: { $names } – “{ $reason }”.
notice-unsure = Bitrix24’ün yanıtı kayboldu. Listenin şu anki hali böyle: lütfen değişikliğinizin yapılıp yapılmadığını kontrol edin.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] Son değişiklik ({ change-name }) yarıda kesildi, ancak yapıldı. Listenin şu anki hali böyle.
    [nothing] Son değişiklik ({ change-name }) yarıda kesildi ve hiçbir bölümü yapılmadı. Listenin şu anki hali böyle.
   *[unclear] Son değişiklik ({ change-name }) yarıda kesildi. Listenin şu anki hali böyle: lütfen ne kadarının yapıldığını kontrol edin.
}
notice-under-way = Bu listede az önce bir değişiklik başladı ve henüz tamamlanmamış olabilir. Listenin şu anki hali böyle.

## Rights

notice-not-allowed = { $owner ->
    [company] Bu şirketi değiştirme yetkiniz yok, bu yüzden hiçbir şey kaydedilmedi. Düzenleme yetkisini bir Bitrix24 yöneticisi verebilir.
    [lead] Bu müşteri adayını değiştirme yetkiniz yok, bu yüzden hiçbir şey kaydedilmedi. Düzenleme yetkisini bir Bitrix24 yöneticisi verebilir.
    [deal] Bu anlaşmayı değiştirme yetkiniz yok, bu yüzden hiçbir şey kaydedilmedi. Düzenleme yetkisini bir Bitrix24 yöneticisi verebilir.
    [contact] Bu kişiyi değiştirme yetkiniz yok, bu yüzden hiçbir şey kaydedilmedi. Düzenleme yetkisini bir Bitrix24 yöneticisi verebilir.
   *[quote] Bu teklifi değiştirme yetkiniz yok, bu yüzden hiçbir şey kaydedilmedi. Düzenleme yetkisini bir Bitrix24 yöneticisi verebilir.
}
notice-create-denied = { $bound ->
    [company] Şirket oluşturma yetkiniz yok. Bu yetkiyi bir Bitrix24 yöneticisi verebilir.
   *[contact] Kişi oluşturma yetkiniz yok. Bu yetkiyi bir Bitrix24 yöneticisi verebilir.
}
notice-read-only = Bu listeye bakabilirsiniz, ancak onu değiştiremezsiniz. Bu kaydı düzenleme yetkisini bir Bitrix24 yöneticisi verebilir.
notice-no-access = Bu kaydı görme yetkiniz yok. Bu yetkiyi bir Bitrix24 yöneticisi verebilir.
notice-not-granted = Bu sekme size gösterilmiyor: onu kimlerin görebileceğine Bitrix24’ünüzün yöneticileri karar verir. Lütfen onlardan birine başvurun.
notice-change-not-granted = Hiçbir şey kaydedilmedi: burada bakabilirsiniz, ancak değiştiremezsiniz. Kimlerin değiştirebileceğine Bitrix24’ünüzün yöneticileri karar verir; lütfen onlardan birine başvurun.
notice-grants-saved = Kaydedildi. Herkes için bir sonraki tıklamada geçerli olur.
# $code
notice-bad-code = “{ $code }” burada kullanılabilecek bir erişim kodu değil. Hiçbir şey değişmedi.
# $names
notice-unknown-code = Bitrix24 bunların kim olduğunu bilmiyor: { $names }. Hiçbir şey değişmedi.
notice-admin-needed = Bunu yalnızca bir Bitrix24 yöneticisi yapabilir. Lütfen ona başvurun.
notice-restricted = Bitrix24’ünüzün yöneticileri bu uygulamayı belirli kişilerle sınırlamış ve siz onların arasında değilsiniz. Bir yöneticiye başvurun: erişim, Market’te uygulamanın menüsünden verilir. Ardından sekmeyi yeniden açın.
notice-user-gone = Bitrix24 sizi etkin bir kullanıcı olarak tanımıyor. Lütfen bir yöneticiye başvurun.
notice-scope = Uygulamanın ihtiyaç duyduğu bir izin (CRM) eksik. Bir Bitrix24 yöneticisi uygulamayı yeniden yüklemelidir.

## Signing in outside Bitrix24

notice-bad-address = Bu bir Bitrix24 adresi değil. Yalnızca adı yazın, örneğin company.bitrix24.com.tr.
notice-unknown-portal = Uygulama, bu adresteki bir Bitrix24’te yüklü değil. Adresi kontrol edin veya bir yöneticiden uygulamayı Market’ten yüklemesini isteyin.
notice-sign-in-stale = Bu oturum açma işlemi bu tarayıcıda başlatılmadı veya on dakikadan uzun sürdü. Lütfen yeniden başlayın.
notice-sign-in-refused = Bitrix24 kim olduğunuzu doğrulamadı. Lütfen yeniden başlayın.
notice-signed-out = Oturumunuz kapatıldı.

## The page or the launch

notice-token-invalid = Bu sayfa çok uzun süre açık kaldı. Lütfen sekmeyi yeniden açın.
notice-launch-dead = Bitrix24 kim olduğunuzu doğrulamadı. Lütfen sekmeyi yeniden açın.
notice-not-a-launch = Bu sayfa yalnızca Bitrix24 içinden açılabilir.
notice-forged = Bu istek sizin Bitrix24’ünüzden gelmedi, bu yüzden yerine getirilmedi.
notice-no-record = Böyle bir kayıt yok veya silinmiş.
notice-half-installed = Bu uygulamanın kurulumu tamamlanmadı. Lütfen bir Bitrix24 yöneticisinden uygulamayı bir kez açmasını isteyin.
notice-not-installed = Uygulama bu Bitrix24’te yüklü değil. Bir yönetici onu Market’ten yükleyebilir.
notice-not-found = Böyle bir sayfa yok.
notice-method-not-allowed = Bu adres bu şekilde kullanılamaz.
notice-too-large = Form çok büyüktü. Hiçbir şey değişmedi.

## Bitrix24 or the network

notice-busy = Bitrix24 şu anda çok fazla istek alıyor. Lütfen birkaç saniye sonra yeniden deneyin.
notice-plan = Bitrix24 planınız uygulamaları içermiyor. Bir yönetici planı değiştirebilir.
notice-portal-closed = Bu Bitrix24 kapatıldı.
notice-blocked = Bitrix24, çok fazla istek nedeniyle uygulamayı engelledi. Lütfen uygulamanın destek ekibine başvurun.
notice-subscription = Market uygulamaları aboneliğinin süresi doldu. Bir Bitrix24 yöneticisi aboneliği yenileyebilir.
notice-portal-nonsense = Bitrix24, uygulamanın anlamadığı bir yanıt verdi. Lütfen bir dakika sonra yeniden deneyin.
notice-unreachable = Bitrix24 yanıt vermedi. Lütfen bir dakika sonra yeniden deneyin.
notice-database = Uygulama şu anda kendi verilerine erişemiyor. Lütfen bir dakika sonra yeniden deneyin.
notice-internal = Uygulamada bir hata oluştu. Lütfen bir dakika sonra yeniden deneyin.
notice-offline = Yanıt gelmedi: bağlantı kopmuş olabilir. Girdikleriniz hâlâ burada, lütfen yeniden deneyin.

## The main page

# $count
notice-repaired = { $count ->
    [one] { $count } sekme veya olay düzeltildi.
   *[other] { $count } sekme ve olay düzeltildi.
}
notice-nothing-to-repair = Tüm sekmeler ve olaylar doğru kayıtlı: onarılacak bir şey yoktu.
notice-renewed = Bitrix24 bağlantınız yenilendi.
notice-not-renewed = Bağlantınız yenilenemedi. Uygulamayı soldaki menüden yeniden açın: bu yeni bir bağlantı oluşturur.
notice-bad-filter = Alanlardan biri okunamıyor. Filtre uygulanmadı.
# $host
notice-portal-mismatch = Hiçbir şey silinmedi: onaylamak için { $host } adresini yazın.
notice-erased = Bu Bitrix24 hakkındaki her şey silindi. Lütfen şimdi uygulamayı oradan kaldırın: biri onu daha önce açarsa bu Bitrix24 yeniden tanınır hale gelir.
