# Вкладка. Пояснения к ключам — в locales/en/card.ftl.

tab-title = { $bound ->
    [company] Связанные компании
   *[contact] Связанные контакты
}
owner-name = { $owner ->
    [company] Компания
    [lead] Лид
    [deal] Сделка
    [contact] Контакт
   *[quote] Предложение
}
refresh = Обновить
dark = Тёмные цвета

## Имена

unnamed = { $bound ->
    [company] Компания №{ $id }
   *[contact] Контакт №{ $id }
}
unreadable = { $bound ->
    [company] Компания №{ $id } — у вас нет прав на просмотр
   *[contact] Контакт №{ $id } — у вас нет прав на просмотр
}
unclear = { $bound ->
    [company] Компания №{ $id } — скрыта от вас или удалена
   *[contact] Контакт №{ $id } — скрыт от вас или удалён
}
no-more = { $bound ->
    [company] Компания №{ $id } — больше не существует
   *[contact] Контакт №{ $id } — больше не существует
}
no-more-hint = Осталась только связь, её можно убрать.
check = Выяснить
unreadable-hint = { $bound ->
    [company] Эта компания вам не видна, поэтому её нельзя переместить или убрать.
   *[contact] Этот контакт вам не виден, поэтому его нельзя переместить или убрать.
}
and-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}

## Поиск

search-label = { $bound ->
    [company] Добавить компанию: поиск по названию
   *[contact] Добавить контакт: поиск по имени, телефону или почте
}
search = Найти
results-title = Найдено
search-more = Показаны первые 50. Уточните запрос.
choose-in-portal = Выбрать в Битрикс24

## Вставленный список

paste-title = Вставить список
paste-label = Имена, телефоны, адреса почты или номера карточек: по одному в строке или через запятую
paste-submit = Найти их
paste-missing = Не найдено
paste-maybe = «{ $text }» — возможно, это

## Новая запись

create-title = { $bound ->
    [company] Создать компанию
   *[contact] Создать контакт
}
create-name = { $bound ->
    [company] Название компании
   *[contact] Имя
}
create-last-name = Фамилия
create-post = Должность
create-submit = Создать и добавить
alike-title = Уже есть в Битрикс24
alike-hidden = { $count ->
    [one] Ещё { $count } запись с этим телефоном или адресом почты вам не видна.
    [few] Ещё { $count } записи с этим телефоном или адресом почты вам не видны.
    [many] Ещё { $count } записей с этим телефоном или адресом почты вам не видны.
   *[other] Ещё { $count } записи с этим телефоном или адресом почты вам не видны.
}
add-instead = Добавить существующую запись
create-anyway = Всё равно создать
created-title = Создано, но ещё не добавлено

## Копирование списка другой карточки

copy-title = Скопировать из другой карточки
copy-kind = Тип карточки
copy-label = Название или номер
copy-show = Показать список
copy-unseen = Не показано, потому что вам не видно: { $count }
copy-steps = За один раз добавляется не больше { $limit }. Первые отмечены; остальные появятся здесь после добавления.

## Добавление

linked-already = Уже в списке
add = Добавить
add-selected = Добавить выбранных
add-main-title = Основная компания тех, у кого она другая
add-keep = Не менять
add-take = Сделать основной эту компанию
add-keep-hint = Основная компания контакта не изменится
other-main-company = Основная компания — другая
main-company-is = Основная компания: { $name }

## Список

primary = { $owner ->
    [company] основная компания этого контакта
    [contact] основная компания
   *[other] основной контакт
}
make-primary = { $owner ->
    [company] Сделать основной компанией контакта
    [contact] Сделать основной компанией
   *[other] Сделать основным контактом
}
move-up = Выше
move-down = Ниже
move = Переместить
move-hint = Перетащите мышью или двигайте стрелками. Enter или пробел берёт и отпускает, Escape возвращает на место.
moved-to = { $name }: позиция { $place } из { $count }
sort-by-name = Упорядочить по имени
remove = Убрать
select = Выбрать
remove-selected = Убрать выбранных
head-phone = Телефон
head-email = Почта
head-bound = { $bound ->
    [company] Компания
   *[contact] Контакт
}
head-primary = { $owner ->
    [company] Основная компания
    [contact] Основная компания
   *[other] Основной
}
head-order = Порядок
last-active = Последняя активность
day = { $month ->
    [1] { $day } янв. { $year }
    [2] { $day } февр. { $year }
    [3] { $day } мар. { $year }
    [4] { $day } апр. { $year }
    [5] { $day } мая { $year }
    [6] { $day } июн. { $year }
    [7] { $day } июл. { $year }
    [8] { $day } авг. { $year }
    [9] { $day } сент. { $year }
    [10] { $day } окт. { $year }
    [11] { $day } нояб. { $year }
   *[12] { $day } дек. { $year }
}

## Всё об одном из них

details = Подробнее
details-phones = Телефоны
details-emails = Почта
details-companies = Компании
details-main = основная компания
details-none = нет
details-close = Закрыть
call = Позвонить
reach-kind = { $kind ->
    [WORK] рабочий
    [MOBILE] мобильный
    [HOME] домашний
    [FAX] факс
    [MAILING] для рассылок
   *[OTHER] другой
}

empty = { $bound ->
    [company] Связанных компаний пока нет
   *[contact] Связанных контактов пока нет
}
empty-hint = { $bound ->
    [company] Найдите компанию с помощью поиска и добавьте её.
   *[contact] Найдите контакт с помощью поиска и добавьте его.
}

## Весь список

set-title = Выбрать, кто останется
set-hint = { $bound ->
    [company] Отмеченные компании останутся в списке или попадут в него, остальные будут убраны. Компании, которые вам не видны, останутся.
   *[contact] Отмеченные контакты останутся в списке или попадут в него, остальные будут убраны. Контакты, которые вам не видны, останутся.
}
set-bound = Сейчас в списке
set-found = Найдено поиском
set-primary = { $bound ->
    [company] Основная компания
   *[contact] Основной контакт
}
set-primary-keep = Не менять
set-submit = Сохранить список

## Убрать всех

clear-title = Убрать все
clear-hint = { $bound ->
    [company] { $count ->
        [one] Из списка будет убрана { $count } компания. Сама компания останется в CRM.
        [few] Из списка будут убраны { $count } компании. Сами компании останутся в CRM.
        [many] Из списка будет убрано { $count } компаний. Сами компании останутся в CRM.
       *[other] Из списка будет убрано { $count } компании. Сами компании останутся в CRM.
    }
   *[contact] { $count ->
        [one] Из списка будет убран { $count } контакт. Сам контакт останется в CRM.
        [few] Из списка будут убраны { $count } контакта. Сами контакты останутся в CRM.
        [many] Из списка будет убрано { $count } контактов. Сами контакты останутся в CRM.
       *[other] Из списка будет убрано { $count } контакта. Сами контакты останутся в CRM.
    }
}
clear-submit = Да, убрать все

## Повторные лиды

repeat-hint = Связь с контактами, добавленная здесь, не делает лид повторным.
repeat-submit = Сделать лид повторным

## Основная компания

question-title = У кого изменится основная компания
question-yes = Продолжить и сделать компанию основной
question-no = Отмена

## Изменения, как их называют история и уведомление

change-name = { $action ->
    [add] добавление
    [remove] удаление
    [order] новый порядок
    [primary] новая отметка
    [clear] очистка списка
    [undo] отмена
    [repeat] повторный лид
   *[set] новый список
}

## История и отмена

history-title = История
history-show = Показать изменения
history-older = Более ранние изменения
history-newest = Последние изменения
history-empty = За последние 90 дней здесь ничего не меняли.
history-you = Вы
history-user = Пользователь #{ $id }
history-sides = До и после
history-before = До
history-after = После
history-nobody = { $bound ->
    [company] Ни одной компании
   *[contact] Никого
}
history-unknown = Каким был список тогда, неизвестно.
history-unsure = ответ потерялся
history-cut-off = прервано
history-intended = не закончено
undo = Отменить

difference-title = Что изменилось с тех пор
diff-added = Добавлено: { $names }
diff-removed = Убрано: { $names }
diff-moved = Перемещено: { $names }
diff-marked = { $owner ->
    [company] Эта компания основная: { $names }
    [contact] Основная компания: { $names }
   *[other] Основной контакт: { $names }
}
diff-main = Основная компания, { $names }: была { $from }, стала { $to }
diff-no-company = никакая
diff-nothing = Список остался прежним.
diff-named = Для кого: { $names }

## После «Добавлено» и «Убрано из списка»

linked-before = Уже в списке: { $names }.
unlinked-before = Уже нет в списке: { $names }.

## К чему привело столкновение изменений

conflict-since = После этого список изменил кто-то ещё, поэтому ничего не отменено. Здесь показано, как он выглядит сейчас.
conflict-both = Пока ваше изменение сохранялось, список изменил кто-то ещё: теперь в нём оба изменения. Проверьте его.
conflict-again = { $count ->
    [one] { $names }: тем временем контакт убрали, теперь он снова связан.
    [few] { $names }: тем временем их убрали, теперь они снова связаны.
    [many] { $names }: тем временем их убрали, теперь они снова связаны.
   *[other] { $names }: тем временем их убрали, теперь они снова связаны.
}
conflict-moved = Теперь эта компания основная: { $names }.
