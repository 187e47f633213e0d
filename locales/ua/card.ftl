# Вкладка. Пояснення до ключів — у locales/en/card.ftl.

tab-title = { $bound ->
    [company] Пов’язані компанії
   *[contact] Пов’язані контакти
}
owner-name = { $owner ->
    [company] Компанія
    [lead] Лід
    [deal] Угода
    [contact] Контакт
   *[quote] Комерційна пропозиція
}
refresh = Оновити
dark = Темні кольори

## Names

# $id
unnamed = { $bound ->
    [company] Компанія №{ $id }
   *[contact] Контакт №{ $id }
}
# $id
unreadable = { $bound ->
    [company] Компанія №{ $id } — у вас немає прав на перегляд
   *[contact] Контакт №{ $id } — у вас немає прав на перегляд
}
# $id
unclear = { $bound ->
    [company] Компанія №{ $id } — прихована від вас або видалена
   *[contact] Контакт №{ $id } — прихований від вас або видалений
}
# $id
no-more = { $bound ->
    [company] Компанія №{ $id } — більше не існує
   *[contact] Контакт №{ $id } — більше не існує
}
no-more-hint = Лишився тільки зв’язок, його можна прибрати.
check = З’ясувати
unreadable-hint = { $bound ->
    [company] У вас немає прав на перегляд цієї компанії, тому її не можна перемістити чи прибрати.
   *[contact] У вас немає прав на перегляд цього контакту, тому його не можна перемістити чи прибрати.
}
# $count: how many more names there are
and-more = { $count ->
    [one] і ще { $count }
    [few] і ще { $count }
    [many] і ще { $count }
   *[other] і ще { $count }
}

## Search

search-label = { $bound ->
    [company] Додати компанію: пошук за назвою
   *[contact] Додати контакт: пошук за іменем, телефоном або поштою
}
search = Знайти
results-title = Знайдено
search-more = Показано перші 50. Уточніть запит.
choose-in-portal = Вибрати в Bitrix24

## A pasted list

paste-title = Вставити список
paste-label = Імена, телефони, адреси пошти або номери карток: по одному в рядку або через кому
paste-submit = Знайти їх
paste-missing = Не знайдено
# $text: the entry of the list
paste-maybe = Можливо, це «{ $text }»

## Somebody new

create-title = { $bound ->
    [company] Створити компанію
   *[contact] Створити контакт
}
create-name = { $bound ->
    [company] Назва компанії
   *[contact] Ім’я
}
create-last-name = Прізвище
create-post = Посада
create-submit = Створити й додати
alike-title = Уже є в Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] Ще { $count } запис має цей телефон або адресу пошти, але ви його не бачите.
    [few] Ще { $count } записи мають цей телефон або адресу пошти, але ви їх не бачите.
    [many] Ще { $count } записів мають цей телефон або адресу пошти, але ви їх не бачите.
   *[other] Ще { $count } запису мають цей телефон або адресу пошти, але ви їх не бачите.
}
add-instead = Додати наявний запис
create-anyway = Усе одно створити
created-title = Створено, але ще не додано

## Copying another record's list

copy-title = Скопіювати з іншої картки
copy-kind = Вид картки
copy-label = Назва або номер
copy-show = Показати її список
# $count
copy-unseen = Не показано, бо у вас немає прав на перегляд: { $count }
# $limit
copy-steps = За один раз додається не більше { $limit }. Перші позначено; потім решту буде знову показано тут.

## Adding

linked-already = Уже в списку
add = Додати
add-selected = Додати вибраних
add-main-title = Основна компанія тих, у кого вона інша
add-keep = Не змінювати
add-take = Зробити основною цю компанію
add-keep-hint = Основна компанія контакту не зміниться
other-main-company = Основна компанія — інша
# $name
main-company-is = Основна компанія: { $name }

## The list

primary = { $owner ->
    [company] основна компанія цього контакту
    [contact] основна компанія
   *[other] основний контакт
}
make-primary = { $owner ->
    [company] Зробити основною компанією контакту
    [contact] Зробити основною компанією
   *[other] Зробити основним контактом
}
move-up = Вище
move-down = Нижче
move = Перемістити
move-hint = Перетягніть або рухайте стрілками. Enter чи пробіл бере й відпускає, Escape повертає на місце.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: позиція { $place } із { $count }
sort-by-name = Упорядкувати за іменем
remove = Прибрати
select = Вибрати
remove-selected = Прибрати вибраних
head-phone = Телефон
head-email = Пошта
head-bound = { $bound ->
    [company] Компанія
   *[contact] Контакт
}
head-primary = { $owner ->
    [company] Основна компанія
    [contact] Основна компанія
   *[other] Основний
}
head-order = Порядок
last-active = Остання активність
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } січ. { $year }
    [2] { $day } лют. { $year }
    [3] { $day } бер. { $year }
    [4] { $day } квіт. { $year }
    [5] { $day } трав. { $year }
    [6] { $day } черв. { $year }
    [7] { $day } лип. { $year }
    [8] { $day } серп. { $year }
    [9] { $day } вер. { $year }
    [10] { $day } жовт. { $year }
    [11] { $day } лист. { $year }
   *[12] { $day } груд. { $year }
}

## Everything about one of them

details = Докладніше
details-phones = Телефони
details-emails = Пошта
details-companies = Компанії
details-main = основна компанія
details-none = немає
details-close = Закрити
call = Зателефонувати
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] робочий
    [MOBILE] мобільний
    [HOME] домашній
    [FAX] факс
    [MAILING] для розсилок
   *[OTHER] інший
}

empty = { $bound ->
    [company] Пов’язаних компаній поки немає
   *[contact] Пов’язаних контактів поки немає
}
empty-hint = { $bound ->
    [company] Знайдіть компанію за допомогою пошуку вгорі й додайте її.
   *[contact] Знайдіть контакт за допомогою пошуку вгорі й додайте його.
}

## Choosing the whole set

set-title = Вибрати, хто залишиться
set-hint = { $bound ->
    [company] Позначені компанії залишаться в списку або потраплять до нього, решту буде прибрано. Компанії, яких ви не бачите, залишаться.
   *[contact] Позначені контакти залишаться в списку або потраплять до нього, решту буде прибрано. Контакти, яких ви не бачите, залишаться.
}
set-bound = Зараз у списку
set-found = Знайдено пошуком
set-primary = { $bound ->
    [company] Основна компанія
   *[contact] Основний контакт
}
set-primary-keep = Не змінювати
set-submit = Зберегти список

## Removing all

clear-title = Прибрати всі
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] Зі списку буде прибрано { $count } компанію. Сама компанія залишиться в CRM.
        [few] Зі списку буде прибрано { $count } компанії. Самі компанії залишаться в CRM.
        [many] Зі списку буде прибрано { $count } компаній. Самі компанії залишаться в CRM.
       *[other] Зі списку буде прибрано { $count } компанії. Самі компанії залишаться в CRM.
    }
   *[contact] { $count ->
        [one] Зі списку буде прибрано { $count } контакт. Сам контакт залишиться в CRM.
        [few] Зі списку буде прибрано { $count } контакти. Самі контакти залишаться в CRM.
        [many] Зі списку буде прибрано { $count } контактів. Самі контакти залишаться в CRM.
       *[other] Зі списку буде прибрано { $count } контакту. Самі контакти залишаться в CRM.
    }
}
clear-submit = Так, прибрати всі

## Repeat leads

repeat-hint = Зв’язок із контактами, доданий тут, не робить лід повторним.
repeat-submit = Зробити лід повторним

## The main company

question-title = У кого зміниться основна компанія
question-yes = Продовжити й зробити компанію основною
question-no = Скасувати

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] додавання
    [remove] вилучення
    [order] новий порядок
    [primary] нова позначка
    [clear] очищення списку
    [undo] скасування
    [repeat] повторний лід
   *[set] новий список
}

## History and undo

history-title = Історія
history-show = Показати зміни
history-older = Раніші зміни
history-newest = Останні зміни
history-empty = За останні 90 днів тут нічого не змінювали.
history-you = Ви
# $id
history-user = Користувач #{ $id }
history-sides = До і після
history-before = До
history-after = Після
history-nobody = { $bound ->
    [company] Жодної компанії
   *[contact] Нікого
}
history-unknown = Яким тоді був список, невідомо.
history-unsure = відповідь загубилася
history-cut-off = перервано
history-intended = не завершено
undo = Скасувати

difference-title = Що змінилося відтоді
# $names
diff-added = Додано: { $names }
# $names
diff-removed = Прибрано: { $names }
# $names
diff-moved = Переміщено: { $names }
# $names
diff-marked = { $owner ->
    [company] Ця компанія основна для: { $names }
    [contact] Основна компанія: { $names }
   *[other] Основний контакт: { $names }
}
# $names, $from and $to: names of companies
diff-main = Основна компанія, { $names }: була { $from }, стала { $to }
diff-no-company = жодна
diff-nothing = Список залишився таким самим.
# $names
diff-named = Для кого: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Уже в списку: { $names }.
# $names
unlinked-before = Уже немає в списку: { $names }.

## What a conflict comes to

conflict-since = Після цього список змінив хтось інший, тому нічого не скасовано. Тут показано, який він зараз.
conflict-both = Поки ваша зміна зберігалася, список змінив хтось інший: тепер у ньому обидві зміни. Перегляньте його.
# $names, $count
conflict-again = { $count ->
    [one] { $names }: тим часом контакт прибрали, тепер він знову пов’язаний.
    [few] { $names }: тим часом контакти прибрали, тепер вони знову пов’язані.
    [many] { $names }: тим часом контакти прибрали, тепер вони знову пов’язані.
   *[other] { $names }: тим часом контакти прибрали, тепер вони знову пов’язані.
}
# $names
conflict-moved = Тепер ця компанія основна для: { $names }.
