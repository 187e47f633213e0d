# Қойынды. Кілттердің түсіндірмесі locales/en/card.ftl файлында.

tab-title = { $bound ->
    [company] Байланысты компаниялар
   *[contact] Байланысты контактілер
}
owner-name = { $owner ->
    [company] Компания
    [lead] Лид
    [deal] Мәміле
    [contact] Контакт
   *[quote] Ұсыныс
}
refresh = Жаңарту
dark = Қараңғы түстер

## Names

# $id
unnamed = { $bound ->
    [company] Компания №{ $id }
   *[contact] Контакт №{ $id }
}
# $id
unreadable = { $bound ->
    [company] Компания №{ $id } — оны көруге құқығыңыз жоқ
   *[contact] Контакт №{ $id } — оны көруге құқығыңыз жоқ
}
# $id
unclear = { $bound ->
    [company] Компания №{ $id } — сізден жасырылған немесе жойылған
   *[contact] Контакт №{ $id } — сізден жасырылған немесе жойылған
}
# $id
no-more = { $bound ->
    [company] Компания №{ $id } — енді жоқ
   *[contact] Контакт №{ $id } — енді жоқ
}
no-more-hint = Тек байланысы қалды. Оны алып тастай аласыз.
check = Анықтау
unreadable-hint = { $bound ->
    [company] Бұл компанияны көруге құқығыңыз жоқ, сондықтан оны жылжыта да, алып тастай да алмайсыз.
   *[contact] Бұл контактіні көруге құқығыңыз жоқ, сондықтан оны жылжыта да, алып тастай да алмайсыз.
}
# $count: how many more names there are
and-more = және тағы { $count }

## Search

search-label = { $bound ->
    [company] Компания қосу: атауы бойынша іздеу
   *[contact] Контакт қосу: аты, телефоны немесе поштасы бойынша іздеу
}
search = Іздеу
results-title = Табылды
search-more = Алғашқы 50 нәтиже көрсетілді. Іздеуді нақтылау үшін атауды толығырақ жазыңыз.
choose-in-portal = Bitrix24 ішінен таңдау

## A pasted list

paste-title = Тізімді кірістіру
paste-label = Аттар, телефон нөмірлері, пошта мекенжайлары немесе ID: әр жолға біреуден немесе үтір арқылы
paste-submit = Тізім бойынша іздеу
paste-missing = Табылмады
# $text: the entry of the list
paste-maybe = «{ $text }» осы болуы мүмкін

## Somebody new

create-title = { $bound ->
    [company] Компания жасау
   *[contact] Контакт жасау
}
create-name = { $bound ->
    [company] Компания атауы
   *[contact] Аты
}
create-last-name = Тегі
create-post = Лауазымы
create-submit = Жасау және қосу
alike-title = Bitrix24 жүйесінде бар
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = Осы телефон нөмірі немесе пошта мекенжайы бар тағы { $count } жазба бар, бірақ оны көруге құқығыңыз жоқ.
add-instead = Осы жазбаны қосу
create-anyway = Бәрібір жасау
created-title = Жасалды, бірақ әлі қосылмады

## Copying another record's list

copy-title = Басқа карточкадан көшіру
copy-kind = Карточка түрі
copy-label = Атауы немесе нөмірі
copy-show = Тізімін көрсету
# $count
copy-unseen = Көруге құқығыңыз болмағандықтан көрсетілмеді: { $count }
# $limit
copy-steps = Бір ретте ең көбі { $limit } қосылады. Алғашқылары белгіленген; содан кейін қалғандары осында қайта көрсетіледі.

## Adding

linked-already = Тізімде бар
add = Қосу
add-selected = Таңдалғандарды қосу
add-main-title = Контактінің негізгі компаниясы басқа болса
add-keep = Өзгертпеу
add-take = Осы компанияны негізгі ету
add-keep-hint = Контактінің негізгі компаниясы өзгермейді
other-main-company = Негізгі компаниясы: басқа
# $name
main-company-is = Негізгі компаниясы: { $name }

## The list

primary = { $owner ->
    [company] осы контактінің негізгі компаниясы
    [contact] негізгі компания
   *[other] негізгі контакт
}
make-primary = { $owner ->
    [company] Контактінің негізгі компаниясы ету
    [contact] Негізгі компания ету
   *[other] Негізгі контакт ету
}
move-up = Жоғары
move-down = Төмен
move = Жылжыту
move-hint = Сүйреп апарыңыз немесе көрсеткі пернелерін пайдаланыңыз. Enter немесе бос орын пернесі алады әрі қояды, Escape орнына қайтарады.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: { $place }-орын, барлығы { $count }
sort-by-name = Аты бойынша реттеу
remove = Алып тастау
select = Таңдау
remove-selected = Таңдалғандарды алып тастау
head-phone = Телефон
head-email = Пошта
head-bound = { $bound ->
    [company] Компания
   *[contact] Контакт
}
head-primary = { $owner ->
    [company] Негізгі компания
    [contact] Негізгі компания
   *[other] Негізгі
}
head-order = Реті
last-active = Соңғы белсенділік
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } қаң. { $year }
    [2] { $day } ақп. { $year }
    [3] { $day } нау. { $year }
    [4] { $day } сәу. { $year }
    [5] { $day } мам. { $year }
    [6] { $day } мау. { $year }
    [7] { $day } шіл. { $year }
    [8] { $day } там. { $year }
    [9] { $day } қыр. { $year }
    [10] { $day } қаз. { $year }
    [11] { $day } қар. { $year }
   *[12] { $day } жел. { $year }
}

## Everything about one of them

details = Толығырақ
details-phones = Телефондар
details-emails = Пошта
details-companies = Компаниялар
details-main = негізгі компания
details-none = жоқ
details-close = Жабу
call = Қоңырау шалу
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] жұмыс
    [MOBILE] ұялы
    [HOME] үй
    [FAX] факс
    [MAILING] хабар тарату
   *[OTHER] басқа
}

empty = { $bound ->
    [company] Әзірге байланысты компания жоқ
   *[contact] Әзірге байланысты контакт жоқ
}
empty-hint = { $bound ->
    [company] Жоғарыдағы іздеу арқылы компанияны тауып, қосыңыз.
   *[contact] Жоғарыдағы іздеу арқылы контактіні тауып, қосыңыз.
}

## Choosing the whole set

set-title = Кім қалатынын таңдау
set-hint = { $bound ->
    [company] Белгіленген компаниялар тізімде қалады немесе оған қосылады, қалғандарының бәрі алып тасталады. Сізге көрінбейтін компаниялар қалады.
   *[contact] Белгіленген контактілер тізімде қалады немесе оған қосылады, қалғандарының бәрі алып тасталады. Сізге көрінбейтін контактілер қалады.
}
set-bound = Қазір тізімде
set-found = Іздеу нәтижелері
set-primary = { $bound ->
    [company] Негізгі компания
   *[contact] Негізгі контакт
}
set-primary-keep = Өзгертпеу
set-submit = Тізімді сақтау

## Removing all

clear-title = Барлығын алып тастау
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] Тізімнен { $count } компания алып тасталады. Компанияның өзі CRM жүйесінде қалады.
       *[other] Тізімнен { $count } компания алып тасталады. Компаниялардың өзі CRM жүйесінде қалады.
    }
   *[contact] { $count ->
        [one] Тізімнен { $count } контакт алып тасталады. Контактінің өзі CRM жүйесінде қалады.
       *[other] Тізімнен { $count } контакт алып тасталады. Контактілердің өзі CRM жүйесінде қалады.
    }
}
clear-submit = Иә, барлығын алып тастау

## Repeat leads

repeat-hint = Контактілерді осы жерде байланыстыру лидті қайталама етпейді.
repeat-submit = Лидті қайталама ету

## The main company

question-title = Негізгі компаниясы өзгеретін контактілер
question-yes = Жалғастыру және негізгі компания ету
question-no = Бас тарту

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] қосу
    [remove] алып тастау
    [order] жаңа реттілік
    [primary] жаңа белгі
    [clear] тізімді тазалау
    [undo] қайтару
    [repeat] қайталама лид
   *[set] жаңа тізім
}

## History and undo

history-title = Тарих
history-show = Өзгерістерді көрсету
history-older = Бұрынғы өзгерістер
history-newest = Соңғы өзгерістер
history-empty = Соңғы 90 күнде мұнда ештеңе өзгертілмеді.
history-you = Сіз
# $id
history-user = Пайдаланушы #{ $id }
history-sides = Бұрын және кейін
history-before = Бұрын
history-after = Кейін
history-nobody = { $bound ->
    [company] Бірде-бір компания жоқ
   *[contact] Ешкім жоқ
}
history-unknown = Сол кезде тізімнің қандай болғаны белгісіз.
history-unsure = жауап жоғалды
history-cut-off = үзілді
history-intended = аяқталмаған
undo = Қайтару

difference-title = Содан бері не өзгерді
# $names
diff-added = Қосылды: { $names }
# $names
diff-removed = Алып тасталды: { $names }
# $names
diff-moved = Жылжытылды: { $names }
# $names
diff-marked = { $owner ->
    [company] Осы компания негізгі болып табылатын контакт: { $names }
    [contact] Негізгі компания: { $names }
   *[other] Негізгі контакт: { $names }
}
# $names, $from and $to: names of companies
diff-main = Негізгі компания, { $names }: бұрын — { $from }, қазір — { $to }
diff-no-company = жоқ
diff-nothing = Тізім өзгеріссіз қалды.
# $names
diff-named = Кімге қатысты: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Тізімде бұрыннан бар: { $names }.
# $names
unlinked-before = Тізімде енді жоқ: { $names }.

## What a conflict comes to

conflict-since = Одан кейін тізімді басқа біреу өзгертті, сондықтан ештеңе қайтарылмады. Тізімнің қазіргі күйі мынадай.
conflict-both = Өзгерісіңіз сақталып жатқанда тізімді басқа біреу өзгертті: енді онда екі өзгеріс те бар. Тізімді тексеріңіз.
# $names, $count
conflict-again = { $names }: осы аралықта тізімнен алып тасталған еді, енді қайта байланыстырылды.
# $names
conflict-moved = Енді осы компания негізгі болып табылатын контакт: { $names }.
