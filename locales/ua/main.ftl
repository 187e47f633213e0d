# Головна сторінка застосунку, у лівому меню Bitrix24.

main-link = Про застосунок
sections-label = Розділи
section-state = Встановлення
section-grants = Доступ
section-history = Історія
section-journal = Запити
section-data = Дані

## For everybody

main-may-title = Що вам доступно
main-may-who = Що ви бачите й можете змінювати в CRM, визначають ваші права. Змінити їх може адміністратор Bitrix24.

## The state of the installation

state-good = гаразд
state-bad = потребує уваги
state-bound = Вкладки та події
state-events = Події, на які підписано застосунок
event-there = є
event-missing = немає
# $count
state-superfluous = { $count ->
    [one] Лишилася { $count } стара прив’язка застосунку.
    [few] Лишилися { $count } старі прив’язки застосунку.
    [many] Лишилося { $count } старих прив’язок застосунку.
   *[other] Лишилося { $count } старої прив’язки застосунку.
}
# $version
state-version = Версія застосунку: { $version }.
# $version
state-recorded = Вкладки та події прив’язано для версії { $version }.
state-repair = Перевірити й виправити
state-tokens = Підключення до Bitrix24
# $count
state-people = { $count ->
    [one] Підключено { $count } людину.
    [few] Підключено { $count } людини.
    [many] Підключено { $count } людей.
   *[other] Підключено { $count } людини.
}
# $names
state-administrators = З них адміністратори: { $names }
state-no-administrator = Жодного адміністратора не підключено.
state-renewed = Останнє оновлення:
# $count
state-troubled = { $count ->
    [one] { $count } підключення не вдалося оновити останнього разу.
    [few] { $count } підключення не вдалося оновити останнього разу.
    [many] { $count } підключень не вдалося оновити останнього разу.
   *[other] { $count } підключення не вдалося оновити останнього разу.
}
# $count
state-ended = { $count ->
    [one] Підключення { $count } людини завершилося. Воно повернеться, коли ця людина відкриє застосунок.
    [few] Підключення { $count } людей завершилися. Вони повернуться, коли ці люди відкриють застосунок.
    [many] Підключення { $count } людей завершилися. Вони повернуться, коли ці люди відкриють застосунок.
   *[other] Підключення { $count } людини завершилися. Вони повернуться, коли ці люди відкриють застосунок.
}
state-renew = Оновити моє підключення
state-limits = Ліміти Bitrix24 за останні 24 години
state-limits-none = не досягнуто
state-limits-met = досягнуто
state-limit-last = останній раз:
state-limits-hint = Коли Bitrix24 зайнятий, застосунок чекає й просить повторити. Виправляти нічого не потрібно.

## History and requests

filter-kind = Вид картки
filter-record = ID картки
filter-user = ID користувача
filter-change = Вид зміни
filter-from = З якого дня (UTC)
filter-to = До якого дня (UTC)
filter-any = будь-який
filter-method = Метод
filter-request = ID запиту
filter-failed = лише невдалі
filter-show = Показати
filter-nothing = Нічого не знайдено.
export = Завантажити CSV
# $count
export-hint = У файлі до { $count } останніх змін, які знаходить фільтр: з ID, без імен.
journal-hint = Про що застосунок питав Bitrix24 і що той відповів. Імена, телефони, адреси та секрети вирізаються до запису.
journal-no-answer = немає відповіді
# $count
journal-took = { $count } мс

## Data

data-kept = Що зберігається і як довго
data-stored = Що зараз зберігається про цей Bitrix24
stored-portal = Адреса вашого Bitrix24, що в ньому встановлено, і назви полів CRM
stored-people = Кому що доступно і хто вибрав темні сторінки: ID людей і відділів
stored-events = Повідомлення Bitrix24 про встановлення та видалення застосунку, зашифровані
stored-tokens = Токени, з якими застосунок звертається до Bitrix24 від імені тих, хто його відкривав, зашифровані
stored-changes = Історія: хто, коли і які картки пов’язав, від’єднав або створив і хто змінював доступ, за ID
stored-journal = Журнал запитів до Bitrix24: методи, ID і час, без імен і вмісту
stored-sessions = Сеанси тих, хто ввійшов поза Bitrix24
# $days, $hours
kept-until = Поки застосунок встановлено і ще { $days } дн.; { $hours } год, якщо дані просили видалити
kept-tokens = Поки застосунок встановлено; два останні для кожної людини
# $days
kept-days = { $days } дн.
# $days
kept-events = Доки не оброблені; { $days } дн., якщо це не вдається
# $hours
kept-hours = { $hours } год
# $table
table-name = { $table ->
    [sessions] Сеанси
    [chains] Токени
    [changes] Зміни
    [events] Події Bitrix24 в очікуванні
    [inbox_leases] Події в роботі
    [preferences] Вибір темних сторінок
    [creations] Нові контакти за останній день
    [policy_changes] Зміни доступу
    [portals] Встановлення
    [journal] Запити в журналі
   *[other] { $table }
}
erase-title = Видалити все
erase-what = Усе, що застосунок зберігає про цей Bitrix24, буде видалено одразу й назавжди. Ваша CRM залишиться як є.
erase-then = Вкладки залишаться в картках, доки застосунок не видалено. Видаліть його після цього: якщо хтось відкриє його раніше, цей Bitrix24 знову стане відомим.
# $host
erase-confirm = Для підтвердження введіть адресу { $host }
erase = Видалити все

## Who may do what

grants-everybody = Усі в цьому Bitrix24 можуть відкривати вкладку та змінювати зв’язки.
grants-lead = Тут адміністратори вирішують, хто бачить вкладку і хто може змінювати зв’язки. Права в CRM також діють, а адміністраторам завжди доступно все. Зміна діє з наступного натискання кожного.
grants-all-cards = Усі картки
grants-see = Хто бачить
grants-change = Хто може змінювати
grants-is-everybody = Усі
grants-is-nobody = Лише адміністратори
grants-is-these = Адміністратори й ті, хто в списку:
grants-to-everybody = Дозволити всім
grants-to-nobody = Лише адміністратори
grants-means-everybody = це всі
grants-code = Код доступу
grants-code-hint = Коди доступу пишуться як у Bitrix24: U7 — людина 7 (IU7 — вона ж як співробітник), D5 — відділ 5, DR5 — відділ з усіма підлеглими, G9 — група 9, SG9 — робоча група 9. AU і G2 означають усіх.
grants-add = Додати
grants-choose = Вибрати…
# $name
grants-remove = Прибрати: { $name }
grants-own = Окремі правила для одного виду карток:
grants-common = Як для всіх карток
may-lead = Кому доступна вкладка, вирішують адміністратори вашого Bitrix24. Вам доступно:
may-change = перегляд і зміна
may-see = лише перегляд
may-nothing = немає доступу

## The operator's documents, where the operator has written none

privacy-title = Конфіденційність
privacy-lead = Оператор цього сервера не опублікував власної політики конфіденційності. Ось що робить програма.
privacy-not-stored = Імена, телефони, адреси пошти й усе інше з вашої CRM зчитується з Bitrix24, коли хтось це відкриває, показується йому й не зберігається.
privacy-use = Що з цим відбувається
privacy-use-rights = Застосунок звертається до Bitrix24 з правами того, хто натискає. Ніхто не побачить того, чого не може бачити в Bitrix24.
privacy-use-nobody = Нічого не передається нікому, крім вашого Bitrix24 та його серверів авторизації. Немає ні статистики, ні реклами, ні стороннього вмісту.
privacy-use-cookie = Усередині Bitrix24 застосунок не використовує cookie. Той, хто ввійшов поза ним, отримує один, із випадковим числом, до кінця сеансу.
privacy-use-log = У журналі сервера є час, адреси сторінок та ID, без імен і вмісту. Як довго зберігаються журнал і резервні копії, вирішує оператор.
privacy-erase = Як усе видалити
privacy-erase-how = Адміністратор вашого Bitrix24 відкриває застосунок із меню ліворуч, переходить у розділ «Дані» й видаляє все. Видалення застосунку одразу припиняє будь-який доступ; збережене видаляється через зазначений вище час.
license-title = Умови використання
license-lead = Оператор цього сервера не опублікував власних умов використання. Ліцензія програми:
