# Bitrix24 жүйесінен тыс келгендерге арналған беттер.

## Signing in

login-title = Bindery қолданбасына кіру
login-lead = Bindery сіздің Bitrix24 жүйеңізді пайдаланады: сонда кіресіз де, бірден осында ораласыз.
login-address = Bitrix24 жүйеңіздің мекенжайы
login-hint = Bitrix24 ашық тұрғанда браузерде көрінетіндей, мысалы, company.bitrix24.kz
login-submit = Bitrix24 жүйесіне өту
login-again = Кіру
login-portals = Ашық сеанстар
login-other = Басқа Bitrix24
choose-title = Қай Bitrix24?
choose-lead = Сіз бірнеше Bitrix24 жүйесіне кіргенсіз. Жұмыс істейтінін таңдаңыз.
sign-out = Шығу
open-again = Қайта ашу
outside-sign-in = Немесе осы жерде кіріп, Bitrix24 терезесінсіз жұмыс істеңіз

## The list of records

open-in-portal = Bitrix24 ішінде ашу
bar-label = Bindery
records-kinds = Карточка түрлері
records-find = { $owner ->
    [company] Компанияны атауы бойынша табу
    [lead] Лидті атауы бойынша табу
    [deal] Мәмілені атауы бойынша табу
    [contact] Контактіні аты, телефоны немесе поштасы бойынша табу
   *[quote] Ұсынысты атауы бойынша табу
}
records-find-all = Барлығын көрсету
records-none = Мұнда сіз көре алатын ештеңе жоқ.
# $query
records-nothing = «{ $query }» сұрауы бойынша ештеңе табылмады. Атаудың бір бөлігін жазып көріңіз.
records-end = Басқа ештеңе жоқ.
records-next = Келесі бет
records-first = Бірінші бет
# $id
record-unnamed = { $owner ->
    [company] Компания №{ $id }
    [lead] Лид №{ $id }
    [deal] Мәміле №{ $id }
    [contact] Контакт №{ $id }
   *[quote] Ұсыныс №{ $id }
}
