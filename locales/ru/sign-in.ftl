# Страницы для тех, кто пришёл не из Битрикс24.

## Вход

login-title = Вход в Bindery
login-lead = Bindery работает с вашим Битрикс24: войдите там, и вы сразу вернётесь сюда.
login-address = Адрес вашего Битрикс24
login-hint = Как в адресной строке браузера, когда открыт Битрикс24, например company.bitrix24.ru
login-submit = Перейти в Битрикс24
login-again = Войти
login-portals = Вы вошли в
login-other = Другой Битрикс24
choose-title = Какой Битрикс24?
choose-lead = Вы вошли в несколько Битрикс24. Выберите тот, в котором хотите работать.
sign-out = Выйти
open-again = Открыть заново
outside-sign-in = Или войдите здесь и работайте без окна Битрикс24

## Список карточек

open-in-portal = Открыть в Битрикс24
bar-label = Bindery
records-kinds = Виды карточек
records-find = { $owner ->
    [company] Найти компанию по названию
    [lead] Найти лид по названию
    [deal] Найти сделку по названию
    [contact] Найти контакт по имени, телефону или почте
   *[quote] Найти предложение по названию
}
records-find-all = Показать все
records-none = Здесь нет ничего, что вам видно.
records-nothing = По запросу «{ $query }» ничего не найдено. Попробуйте часть названия.
records-end = Больше ничего нет.
records-next = Следующая страница
records-first = Первая страница
record-unnamed = { $owner ->
    [company] Компания №{ $id }
    [lead] Лид №{ $id }
    [deal] Сделка №{ $id }
    [contact] Контакт №{ $id }
   *[quote] Предложение №{ $id }
}
