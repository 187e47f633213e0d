# Сторінки для тих, хто прийшов не з Bitrix24.

## Signing in

login-title = Вхід до Bindery
login-lead = Bindery працює з вашим Bitrix24: увійдіть там, і ви одразу повернетеся сюди.
login-address = Адреса вашого Bitrix24
login-hint = Як у рядку адреси браузера, коли відкрито Bitrix24, наприклад company.bitrix24.ua
login-submit = Перейти до Bitrix24
login-again = Увійти
login-portals = Ви ввійшли в
login-other = Інший Bitrix24
choose-title = Який Bitrix24?
choose-lead = Ви ввійшли в кілька Bitrix24. Виберіть той, у якому хочете працювати.
sign-out = Вийти
open-again = Відкрити знову
outside-sign-in = Або ввійдіть тут і працюйте без вікна Bitrix24

## The list of records

open-in-portal = Відкрити в Bitrix24
bar-label = Bindery
records-kinds = Види карток
records-find = { $owner ->
    [company] Знайти компанію за назвою
    [lead] Знайти лід за назвою
    [deal] Знайти угоду за назвою
    [contact] Знайти контакт за іменем, телефоном або поштою
   *[quote] Знайти комерційну пропозицію за назвою
}
records-find-all = Показати все
records-none = Тут немає нічого, що ви можете бачити.
# $query
records-nothing = За запитом «{ $query }» нічого не знайдено. Спробуйте частину назви.
records-end = Більше нічого немає.
records-next = Наступна сторінка
records-first = Перша сторінка
# $id
record-unnamed = { $owner ->
    [company] Компанія №{ $id }
    [lead] Лід №{ $id }
    [deal] Угода №{ $id }
    [contact] Контакт №{ $id }
   *[quote] Комерційна пропозиція №{ $id }
}
