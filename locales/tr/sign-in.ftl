# Bitrix24 dışından gelenler için sayfalar.

## Signing in

login-title = Bindery’de oturum aç
login-lead = Bindery, Bitrix24’ünüzü kullanır: orada oturum açıp hemen geri dönersiniz.
login-address = Bitrix24 adresiniz
login-hint = Bitrix24 açıkken tarayıcınızda göründüğü gibi, örneğin company.bitrix24.com.tr
login-submit = Bitrix24’e devam et
login-again = Oturum aç
login-portals = Açık oturumlar
login-other = Başka bir Bitrix24
choose-title = Hangi Bitrix24?
choose-lead = Birden fazla Bitrix24’te oturumunuz açık. Çalışmak istediğinizi seçin.
sign-out = Oturumu kapat
open-again = Yeniden aç
outside-sign-in = Veya burada oturum açıp Bitrix24 penceresi olmadan çalışın

## The list of records

open-in-portal = Bitrix24’te aç
bar-label = Bindery
records-kinds = Kayıt türleri
records-find = { $owner ->
    [company] Ada göre şirket bul
    [lead] Başlığa göre müşteri adayı bul
    [deal] Başlığa göre anlaşma bul
    [contact] Ad, telefon veya e-posta ile kişi bul
   *[quote] Başlığa göre teklif bul
}
records-find-all = Tümünü göster
records-none = Burada görebileceğiniz bir şey yok.
# $query
records-nothing = “{ $query }” ile eşleşen bir şey yok. Adın bir bölümünü deneyin.
records-end = Başka bir şey yok.
records-next = Sonraki sayfa
records-first = İlk sayfa
# $id
record-unnamed = { $owner ->
    [company] Şirket #{ $id }
    [lead] Müşteri adayı #{ $id }
    [deal] Anlaşma #{ $id }
    [contact] Kişi #{ $id }
   *[quote] Teklif #{ $id }
}
