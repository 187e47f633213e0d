# Sekmenin çevresindeki sayfalar.

app-name = Bindery

## A refusal or a failure

message-title-alert = İşlem başarısız oldu
message-title-status = Tamam
try-again = Yeniden dene
message-typed = Yazdığınız buydu:

## Installation

install-title = Bindery yükleniyor
install-text = Sekme CRM kartlarınıza eklendi. Bir dakika, uygulama açılmak üzere.
install-noscript = Kurulumu tamamlamak için Bitrix24’ün JavaScript’e ihtiyacı var. Tarayıcınızda etkinleştirip bu sayfayı yeniden açın.
install-stuck = Bitrix24 kurulumu henüz onaylamadı. Sayfayı yenileyin; işe yaramazsa uygulamayı soldaki menüden açın.

## Main page

main-lead = Bindery, CRM kartlarınıza bir sekme ekler. Bu sekme, kayda kimlerin bağlı olduğunu gösterir ve bunu değiştirmenizi sağlar.
main-how-title = Nasıl kullanılır
main-how-1 = Bir şirket, anlaşma veya müşteri adayı açın ve “Bağlı kişiler” sekmesini seçin; bir kişide bu sekmenin adı “Bağlı şirketler”dir. Gizliyse “Daha fazla” altına bakın.
main-how-2 = Ad, telefon veya e-posta ile arayıp kişi ekleyin. Onları sıralayın, birincil kişiyi belirleyin, artık gerekmeyenleri kaldırın.
main-how-3 = Yalnızca Bitrix24’teki yetkilerinizin izin verdiklerini görür ve değiştirirsiniz.
main-tabs-head = Sekme nerede
tab-there = sekme var
tab-missing = sekme yok
main-cards = { $owner ->
    [company] Şirketler
    [lead] Müşteri adayları
    [deal] Anlaşmalar
    [contact] Kişiler
   *[quote] Teklifler
}

## Opened outside Bitrix24

outside-title = Bindery’yi Bitrix24’te açın
outside-text = Bu uygulama Bitrix24 içinde çalışır.
outside-step-1 = Bitrix24’ünüzü açıp oturum açın.
outside-step-2 = CRM’de bir şirket, anlaşma veya müşteri adayı açın.
outside-step-3 = “Bağlı kişiler” sekmesini seçin. Gizliyse “Daha fazla” altına bakın.
