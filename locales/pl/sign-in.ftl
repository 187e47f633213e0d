# Strony dla osób, które przychodzą spoza Bitrix24.

## Signing in

login-title = Logowanie do Bindery
login-lead = Bindery korzysta z Bitrix24: logowanie odbywa się tam, a potem od razu następuje powrót tutaj.
login-address = Adres Bitrix24
login-hint = Taki jak w przeglądarce, gdy Bitrix24 jest otwarty, na przykład company.bitrix24.pl
login-submit = Przejdź do Bitrix24
login-again = Zaloguj się
login-portals = Aktywne sesje
login-other = Inny Bitrix24
choose-title = Który Bitrix24?
choose-lead = Jest więcej niż jedna aktywna sesja. Wybierz Bitrix24, w którym chcesz pracować.
sign-out = Wyloguj się
open-again = Otwórz ponownie
outside-sign-in = Albo zaloguj się tutaj i pracuj poza oknem Bitrix24

## The list of records

open-in-portal = Otwórz w Bitrix24
bar-label = Bindery
records-kinds = Rodzaje elementów
records-find = { $owner ->
    [company] Znajdź firmę po nazwie
    [lead] Znajdź lead po nazwie
    [deal] Znajdź deal po nazwie
    [contact] Znajdź kontakt po nazwie, telefonie lub e-mailu
   *[quote] Znajdź ofertę po nazwie
}
records-find-all = Pokaż wszystkie
records-none = Nie ma tu niczego, co można wyświetlić.
# $query
records-nothing = Nic nie pasuje do „{ $query }”. Warto wpisać część nazwy.
records-end = Nie ma nic więcej.
records-next = Następna strona
records-first = Pierwsza strona
# $id
record-unnamed = { $owner ->
    [company] Firma #{ $id }
    [lead] Lead #{ $id }
    [deal] Deal #{ $id }
    [contact] Kontakt #{ $id }
   *[quote] Oferta #{ $id }
}
