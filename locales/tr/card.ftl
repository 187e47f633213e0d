# Sekme. Anahtarların açıklamaları locales/en/card.ftl dosyasındadır.

tab-title = { $bound ->
    [company] Bağlı şirketler
   *[contact] Bağlı kişiler
}
owner-name = { $owner ->
    [company] Şirket
    [lead] Müşteri adayı
    [deal] Anlaşma
    [contact] Kişi
   *[quote] Teklif
}
refresh = Yenile
dark = Koyu renkler

## Names

# $id
unnamed = { $bound ->
    [company] Şirket #{ $id }
   *[contact] Kişi #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Şirket #{ $id } – bu şirketi görme yetkiniz yok
   *[contact] Kişi #{ $id } – bu kişiyi görme yetkiniz yok
}
# $id
unclear = { $bound ->
    [company] Şirket #{ $id } – sizden gizlenmiş veya silinmiş
   *[contact] Kişi #{ $id } – sizden gizlenmiş veya silinmiş
}
# $id
no-more = { $bound ->
    [company] Şirket #{ $id } – artık mevcut değil
   *[contact] Kişi #{ $id } – artık mevcut değil
}
no-more-hint = Geriye yalnızca bağlantı kaldı. Onu kaldırabilirsiniz.
check = Kontrol et
unreadable-hint = { $bound ->
    [company] Bu şirketi görme yetkiniz yok, bu yüzden onu taşıyamaz veya kaldıramazsınız.
   *[contact] Bu kişiyi görme yetkiniz yok, bu yüzden onu taşıyamaz veya kaldıramazsınız.
}
# $count: how many more names there are
and-more = ve { $count } tane daha

## Search

search-label = { $bound ->
    [company] Şirket ekle: ada göre ara
   *[contact] Kişi ekle: ad, telefon veya e-posta ile ara
}
search = Ara
results-title = Bulunanlar
search-more = Bunlar ilk 50 sonuç. Aramayı daraltmak için adın daha fazlasını yazın.
choose-in-portal = Bitrix24’te seç

## A pasted list

paste-title = Liste yapıştır
paste-label = Adlar, telefon numaraları, e-posta adresleri veya ID’ler: her satıra bir tane veya virgülle ayrılmış
paste-submit = Bunları bul
paste-missing = Bulunamadı
# $text: the entry of the list
paste-maybe = “{ $text }” bu olabilir

## Somebody new

create-title = { $bound ->
    [company] Şirket oluştur
   *[contact] Kişi oluştur
}
create-name = { $bound ->
    [company] Şirket adı
   *[contact] Ad
}
create-last-name = Soyadı
create-post = Görev
create-submit = Oluştur ve ekle
alike-title = Zaten Bitrix24’te
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = Bu telefon numarasına veya e-posta adresine sahip { $count } kayıt daha var, ancak görme yetkiniz yok.
add-instead = Bunun yerine bu kaydı ekle
create-anyway = Yine de oluştur
created-title = Oluşturuldu, ancak henüz eklenmedi

## Copying another record's list

copy-title = Başka bir kayıttan kopyala
copy-kind = Kayıt türü
copy-label = Ad veya numara
copy-show = Listesini göster
# $count
copy-unseen = Görme yetkiniz olmadığı için gösterilmeyenler: { $count }
# $limit
copy-steps = Tek seferde en çok { $limit } kayıt eklenir. İlkleri işaretlidir; ardından diğerleri burada yeniden gösterilir.

## Adding

linked-already = Zaten listede
add = Ekle
add-selected = Seçilenleri ekle
add-main-title = Birincil şirketi farklı olan kişiler için
add-keep = Değiştirme
add-take = Bu şirketi birincil şirketleri yap
add-keep-hint = Kişinin birincil şirketi değişmez
other-main-company = Birincil şirket: başka bir şirket
# $name
main-company-is = Birincil şirket: { $name }

## The list

primary = { $owner ->
    [company] bu kişinin birincil şirketi
    [contact] birincil şirket
   *[other] birincil kişi
}
make-primary = { $owner ->
    [company] Kişinin birincil şirketi yap
    [contact] Birincil şirket yap
   *[other] Birincil kişi yap
}
move-up = Yukarı taşı
move-down = Aşağı taşı
move = Taşı
move-hint = Sürükleyin veya ok tuşlarını kullanın. Enter veya boşluk çubuğu alır ve bırakır, Escape yerine geri koyar.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: sıra { $place } / { $count }
sort-by-name = Ada göre sırala
remove = Kaldır
select = Seç
remove-selected = Seçilenleri kaldır
head-phone = Telefon
head-email = E-posta
head-bound = { $bound ->
    [company] Şirket
   *[contact] Kişi
}
head-primary = { $owner ->
    [company] Birincil şirket
    [contact] Birincil şirket
   *[other] Birincil
}
head-order = Sıra
last-active = Son etkinlik
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } Oca { $year }
    [2] { $day } Şub { $year }
    [3] { $day } Mar { $year }
    [4] { $day } Nis { $year }
    [5] { $day } May { $year }
    [6] { $day } Haz { $year }
    [7] { $day } Tem { $year }
    [8] { $day } Ağu { $year }
    [9] { $day } Eyl { $year }
    [10] { $day } Eki { $year }
    [11] { $day } Kas { $year }
   *[12] { $day } Ara { $year }
}

## Everything about one of them

details = Ayrıntılar
details-phones = Telefonlar
details-emails = E-postalar
details-companies = Şirketler
details-main = birincil şirket
details-none = yok
details-close = Kapat
call = Telefonla ara
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] iş
    [MOBILE] cep
    [HOME] ev
    [FAX] faks
    [MAILING] toplu gönderim
   *[OTHER] diğer
}

empty = { $bound ->
    [company] Henüz bağlı şirket yok
   *[contact] Henüz bağlı kişi yok
}
empty-hint = { $bound ->
    [company] Yukarıdan bir şirket arayıp ekleyin.
   *[contact] Yukarıdan bir kişi arayıp ekleyin.
}

## Choosing the whole set

set-title = Kimlerin kalacağını seç
set-hint = { $bound ->
    [company] İşaretli şirketler listede kalır veya listeye eklenir, diğerlerinin hepsi kaldırılır. Göremediğiniz şirketler kalır.
   *[contact] İşaretli kişiler listede kalır veya listeye eklenir, diğerlerinin hepsi kaldırılır. Göremediğiniz kişiler kalır.
}
set-bound = Şu anda listede
set-found = Arama sonuçları
set-primary = { $bound ->
    [company] Birincil şirket
   *[contact] Birincil kişi
}
set-primary-keep = Değiştirme
set-submit = Listeyi kaydet

## Removing all

clear-title = Tümünü kaldır
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] { $count } şirket listeden kaldırılacak. Şirketin kendisi CRM’de kalır.
       *[other] { $count } şirket listeden kaldırılacak. Şirketlerin kendileri CRM’de kalır.
    }
   *[contact] { $count ->
        [one] { $count } kişi listeden kaldırılacak. Kişinin kendisi CRM’de kalır.
       *[other] { $count } kişi listeden kaldırılacak. Kişilerin kendileri CRM’de kalır.
    }
}
clear-submit = Evet, tümünü kaldır

## Repeat leads

repeat-hint = Kişileri burada bağlamak, bu müşteri adayını tekrarlanan yapmaz.
repeat-submit = Tekrarlanan müşteri adayı yap

## The main company

question-title = Birincil şirketi değişecek kişiler
question-yes = Devam et ve birincil şirketleri yap
question-no = İptal

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] ekleme
    [remove] kaldırma
    [order] yeni sıra
    [primary] yeni birincil seçimi
    [clear] tümünü kaldırma
    [undo] geri alma
    [repeat] tekrarlanan müşteri adayı
   *[set] yeni liste
}

## History and undo

history-title = Geçmiş
history-show = Değişiklikleri göster
history-older = Daha eski değişiklikler
history-newest = En yeni değişiklikler
history-empty = Son 90 günde burada hiçbir şey değiştirilmedi.
history-you = Siz
# $id
history-user = Kullanıcı #{ $id }
history-sides = Önce ve sonra
history-before = Önce
history-after = Sonra
history-nobody = { $bound ->
    [company] Hiçbir şirket
   *[contact] Hiç kimse
}
history-unknown = Listenin o sırada nasıl olduğu bilinmiyor.
history-unsure = yanıt kayboldu
history-cut-off = yarıda kesildi
history-intended = tamamlanmadı
undo = Geri al

difference-title = O zamandan beri neler değişti
# $names
diff-added = Eklendi: { $names }
# $names
diff-removed = Kaldırıldı: { $names }
# $names
diff-moved = Taşındı: { $names }
# $names
diff-marked = { $owner ->
    [company] Birincil şirketi bu olanlar: { $names }
    [contact] Birincil şirket: { $names }
   *[other] Birincil kişi: { $names }
}
# $names, $from and $to: names of companies
diff-main = Birincil şirket ({ $names }): önce { $from }, şimdi { $to }
diff-no-company = yok
diff-nothing = Liste olduğu gibi kaldı.
# $names
diff-named = İlgili kayıtlar: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Zaten listede: { $names }.
# $names
unlinked-before = Artık listede değil: { $names }.

## What a conflict comes to

conflict-since = Bundan sonra listeyi başka biri değiştirdi, bu yüzden hiçbir şey geri alınmadı. Listenin şu anki hali böyle.
conflict-both = Sizin değişikliğiniz kaydedilirken listeyi başka biri değiştirdi: Şimdi listede iki değişiklik de var. Lütfen kontrol edin.
# $names, $count
conflict-again = Bu arada kaldırılmıştı, şimdi yeniden bağlı: { $names }.
# $names
conflict-moved = Birincil şirketi artık bu olanlar: { $names }.
