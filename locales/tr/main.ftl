# Uygulamanın Bitrix24 sol menüsündeki ana sayfası.

main-link = Uygulama hakkında
sections-label = Bölümler
section-state = Kurulum
section-grants = Erişim
section-history = Geçmiş
section-journal = İstekler
section-data = Veriler

## For everybody

main-may-title = Neler yapabilirsiniz
main-may-who = CRM’de neleri görüp değiştirebileceğinizi oradaki yetkileriniz belirler. Bunları bir Bitrix24 yöneticisi değiştirebilir.

## The state of the installation

state-good = sorun yok
state-bad = kontrol edilmeli
state-bound = Sekmeler ve olaylar
state-events = Uygulamanın dinlediği olaylar
event-there = kayıtlı
event-missing = kayıtlı değil
# $count
state-superfluous = Uygulamanın { $count } eski kaydı kalmış.
# $version
state-version = Uygulama sürümü: { $version }.
# $version
state-recorded = Sekmeler ve olaylar { $version } sürümü için kaydedilmiş.
state-repair = Kontrol et ve onar
state-tokens = Bitrix24 bağlantısı
# $count
state-people = { $count } kişi bağlı.
# $names
state-administrators = Aralarındaki yöneticiler: { $names }
state-no-administrator = Bağlı yönetici yok.
state-renewed = Son yenileme:
# $count
state-troubled = Son seferinde { $count } bağlantı yenilenemedi.
# $count
state-ended = { $count ->
    [one] { $count } kişinin bağlantısı sona erdi. Uygulamayı açtığında bağlantı geri gelir.
   *[other] { $count } kişinin bağlantısı sona erdi. Uygulamayı açtıklarında bağlantılar geri gelir.
}
state-renew = Bağlantımı yenile
state-limits = Son 24 saatteki Bitrix24 sınırları
state-limits-none = ulaşılmadı
state-limits-met = ulaşıldı
state-limit-last = son:
state-limits-hint = Bitrix24 meşgul olduğunda uygulama bekler ve yeniden denenmesini ister. Onarılacak bir şey yoktur.

## History and requests

filter-kind = Kayıt türü
filter-record = Kayıt ID’si
filter-user = Kullanıcı ID’si
filter-change = Değişiklik türü
filter-from = Başlangıç günü (UTC)
filter-to = Bitiş günü (UTC)
filter-any = tümü
filter-method = Yöntem
filter-request = İstek ID’si
filter-failed = yalnızca başarısız olanlar
filter-show = Göster
filter-nothing = Hiçbir şey bulunamadı.
export = CSV olarak indir
# $count
export-hint = Dosya, filtrenin bulduğu en yeni değişiklikleri (en çok { $count }) içerir: ID’ler var, adlar yok.
journal-hint = Uygulamanın Bitrix24’ten ne istediği ve ne yanıt aldığı. Adlar, telefon numaraları, adresler ve gizli bilgiler yazılmadan önce çıkarılır.
journal-no-answer = yanıt yok
# $count
journal-took = { $count } ms

## Data

data-kept = Neler, ne kadar süre saklanır
data-stored = Bu Bitrix24 hakkında şu anda saklananlar
stored-portal = Bitrix24’ünüzün adresi, orada yüklü olanlar ve CRM alanlarının adları
stored-people = Kimin ne yapabildiği ve kimin koyu sayfaları seçtiği, kişi ve departman ID’leriyle
stored-events = Uygulamanın yüklenmesi ve kaldırılmasıyla ilgili Bitrix24 iletileri, şifrelenmiş
stored-tokens = Uygulamanın, kendisini açan kişiler adına Bitrix24’e başvurduğu belirteçler, şifrelenmiş
stored-changes = Geçmiş: kimin hangi kayıtları ne zaman bağladığı, ayırdığı veya oluşturduğu ve erişimi kimin değiştirdiği, ID’lerle
stored-journal = Bitrix24’e gönderilen isteklerin günlüğü: yöntemler, ID’ler ve zamanlar; adlar ve içerik olmadan
stored-sessions = Bitrix24 dışında oturum açan kişilerin oturumları
# $days, $hours
kept-until = Uygulama yüklü olduğu sürece, sonra { $days } gün; verilerin silinmesi istendiyse { $hours } saat
kept-tokens = Uygulama yüklü olduğu sürece; her kişinin en yeni iki belirteci
# $days
kept-days = { $days } gün
# $days
kept-events = İşlenene kadar; işlenemezse { $days } gün
# $hours
kept-hours = { $hours } saat
# $table
table-name = { $table ->
    [sessions] Oturumlar
    [chains] Belirteçler
    [changes] Değişiklikler
    [events] Bekleyen Bitrix24 olayları
    [inbox_leases] İşlenmekte olan olaylar
    [preferences] Koyu sayfa tercihleri
    [creations] Son günün yeni kişileri
    [policy_changes] Erişim değişiklikleri
    [portals] Kurulumlar
    [journal] Günlükteki istekler
   *[other] { $table }
}
erase-title = Her şeyi sil
erase-what = Bu işlem, uygulamanın bu Bitrix24 hakkında sakladığı her şeyi hemen ve kalıcı olarak siler. CRM’niz olduğu gibi kalır.
erase-then = Uygulama kaldırılana kadar sekmeler kartlarda kalır. Ardından uygulamayı kaldırın: biri onu daha önce açarsa bu Bitrix24 yeniden tanınır hale gelir.
# $host
erase-confirm = Onaylamak için { $host } adresini yazın
erase = Her şeyi sil

## Who may do what

grants-everybody = Bu Bitrix24’teki herkes sekmeyi açabilir ve bağlı kayıtları değiştirebilir.
grants-lead = Sekmeyi kimlerin göreceğine ve bağlantıları kimlerin değiştirebileceğine burada yöneticiler karar verir. CRM’deki yetkiler de geçerlidir ve yöneticiler her zaman her şeyi yapabilir. Değişiklik, herkes için bir sonraki tıklamada geçerli olur.
grants-all-cards = Tüm kartlar
grants-see = Kimler görebilir
grants-change = Kimler değiştirebilir
grants-is-everybody = Herkes
grants-is-nobody = Yalnızca yöneticiler
grants-is-these = Yöneticiler ve şunlar:
grants-to-everybody = Herkese izin ver
grants-to-nobody = Yalnızca yöneticiler
grants-means-everybody = herkes demektir
grants-code = Erişim kodu
grants-code-hint = Erişim kodları Bitrix24’ün yazdığı gibidir: U7 7 numaralı kişi (IU7 çalışan olarak), D5 5 numaralı departman, DR5 tüm alt departmanlarıyla birlikte, G9 9 numaralı grup, SG9 9 numaralı çalışma grubudur. AU ve G2 herkes demektir.
grants-add = Ekle
grants-choose = Seç…
# $name
grants-remove = Kaldır: { $name }
grants-own = Bir kart türü için ayrı kurallar:
grants-common = Tüm kartlarla aynı kurallar
may-lead = Sekmeyi kimlerin kullanabileceğine Bitrix24’ünüzün yöneticileri karar verir. İzinleriniz:
may-change = görme ve değiştirme
may-see = yalnızca görme
may-nothing = erişim yok

## The operator's documents, where the operator has written none

privacy-title = Gizlilik
privacy-lead = Bu sunucunun işletmecisi kendine ait bir gizlilik politikası yayımlamadı. Yazılımın yaptıkları şunlardır.
privacy-not-stored = Adlar, telefon numaraları, e-posta adresleri ve CRM’nizdeki diğer her şey, biri baktığında Bitrix24’ten okunur, o kişiye gösterilir ve saklanmaz.
privacy-use = Bu verilerle ne yapılır
privacy-use-rights = Uygulama tıklayan kişinin yetkileriyle Bitrix24’e başvurur. Kimseye orada göremeyeceği bir şeyi göstermez.
privacy-use-nobody = Bitrix24’ünüz ve onun yetkilendirme sunucuları dışında kimseye hiçbir şey aktarılmaz. İstatistik, reklam ve üçüncü taraf içeriği yoktur.
privacy-use-cookie = Uygulama, Bitrix24 içinde çerez kullanmaz. Dışarıdan oturum açan kişi, rastgele bir sayı içeren ve oturumla birlikte sona eren bir çerez alır.
privacy-use-log = Sunucu günlüğünde adlar ve içerik olmadan zamanlar, sayfa adresleri ve ID’ler bulunur. Günlüğün ve yedeklerin ne kadar saklanacağına işletmeci karar verir.
privacy-erase = Nasıl silinir
privacy-erase-how = Bitrix24’ünüzün bir yöneticisi uygulamayı soldaki menüden açar, “Veriler” bölümüne gider ve her şeyi siler. Uygulamanın kaldırılması tüm erişimi hemen sona erdirir; saklananlar yukarıdaki sürelerden sonra silinir.
license-title = Kullanım koşulları
license-lead = Bu sunucunun işletmecisi kendine ait kullanım koşulları yayımlamadı. Yazılımın lisansı şudur:
