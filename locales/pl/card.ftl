# Karta. Klucze są objaśnione w locales/en/card.ftl.

tab-title = { $bound ->
    [company] Powiązane firmy
   *[contact] Powiązane kontakty
}
owner-name = { $owner ->
    [company] Firma
    [lead] Lead
    [deal] Deal
    [contact] Kontakt
   *[quote] Oferta
}
refresh = Odśwież
dark = Ciemne kolory

## Names

# $id
unnamed = { $bound ->
    [company] Firma #{ $id }
   *[contact] Kontakt #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Firma #{ $id } – brak uprawnień do jej wyświetlenia
   *[contact] Kontakt #{ $id } – brak uprawnień do jego wyświetlenia
}
# $id
unclear = { $bound ->
    [company] Firma #{ $id } – ukryta lub usunięta
   *[contact] Kontakt #{ $id } – ukryty lub usunięty
}
# $id
no-more = { $bound ->
    [company] Firma #{ $id } – już nie istnieje
   *[contact] Kontakt #{ $id } – już nie istnieje
}
no-more-hint = Zostało tylko powiązanie. Można je usunąć.
check = Sprawdź
unreadable-hint = { $bound ->
    [company] Brak uprawnień do wyświetlenia tej firmy, więc nie można jej przenieść ani usunąć z listy.
   *[contact] Brak uprawnień do wyświetlenia tego kontaktu, więc nie można go przenieść ani usunąć z listy.
}
# $count: how many more names there are
and-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}

## Search

search-label = { $bound ->
    [company] Dodaj firmę: szukaj po nazwie
   *[contact] Dodaj kontakt: szukaj po nazwie, telefonie lub e-mailu
}
search = Szukaj
results-title = Znaleziono
search-more = To pierwszych 50 wyników. Aby zawęzić wyszukiwanie, należy wpisać więcej z nazwy.
choose-in-portal = Wybierz w Bitrix24

## A pasted list

paste-title = Wklej listę
paste-label = Nazwy, numery telefonów, adresy e-mail lub ID: po jednym w wierszu lub oddzielone przecinkami
paste-submit = Wyszukaj
paste-missing = Nie znaleziono
# $text: the entry of the list
paste-maybe = Być może „{ $text }”

## Somebody new

create-title = { $bound ->
    [company] Utwórz firmę
   *[contact] Utwórz kontakt
}
create-name = { $bound ->
    [company] Nazwa firmy
   *[contact] Imię
}
create-last-name = Nazwisko
create-post = Stanowisko
create-submit = Utwórz i dodaj
alike-title = Już w Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] Jeszcze { $count } element ma ten numer telefonu lub adres e-mail, ale brak uprawnień do jego wyświetlenia.
    [few] Jeszcze { $count } elementy mają ten numer telefonu lub adres e-mail, ale brak uprawnień do ich wyświetlenia.
    [many] Jeszcze { $count } elementów ma ten numer telefonu lub adres e-mail, ale brak uprawnień do ich wyświetlenia.
   *[other] Jeszcze { $count } elementu ma ten numer telefonu lub adres e-mail, ale brak uprawnień do ich wyświetlenia.
}
add-instead = Dodaj ten element
create-anyway = Utwórz mimo to
created-title = Utworzono, ale jeszcze nie dodano

## Copying another record's list

copy-title = Kopiuj z innego elementu
copy-kind = Rodzaj elementu
copy-label = Nazwa lub numer
copy-show = Pokaż jego listę
# $count
copy-unseen = Niepokazane z braku uprawnień do wyświetlenia: { $count }
# $limit
copy-steps = Liczba dodawanych jednocześnie nie może przekroczyć { $limit }. Pierwsze są zaznaczone; potem pozostałe pojawią się tu ponownie.

## Adding

linked-already = Już na liście
add = Dodaj
add-selected = Dodaj zaznaczone
add-main-title = Główna firma kontaktów, które mają inną
add-keep = Bez zmian
add-take = Ustaw tę firmę jako ich główną
add-keep-hint = Główna firma kontaktu pozostanie bez zmian
other-main-company = Główna firma: inna
# $name
main-company-is = Główna firma: { $name }

## The list

primary = { $owner ->
    [company] główna firma tego kontaktu
    [contact] główna firma
   *[other] główny kontakt
}
make-primary = { $owner ->
    [company] Ustaw jako główną firmę kontaktu
    [contact] Ustaw jako główną firmę
   *[other] Ustaw jako główny kontakt
}
move-up = W górę
move-down = W dół
move = Przenieś
move-hint = Można przeciągnąć lub użyć strzałek. Enter lub spacja podnosi i upuszcza, Escape przywraca na miejsce.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: pozycja { $place } z { $count }
sort-by-name = Sortuj według nazwy
remove = Usuń
select = Zaznacz
remove-selected = Usuń zaznaczone
head-phone = Telefon
head-email = E-mail
head-bound = { $bound ->
    [company] Firma
   *[contact] Kontakt
}
head-primary = { $owner ->
    [company] Główna firma
    [contact] Główna firma
   *[other] Główny
}
head-order = Kolejność
last-active = Ostatnia aktywność
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } sty { $year }
    [2] { $day } lut { $year }
    [3] { $day } mar { $year }
    [4] { $day } kwi { $year }
    [5] { $day } maj { $year }
    [6] { $day } cze { $year }
    [7] { $day } lip { $year }
    [8] { $day } sie { $year }
    [9] { $day } wrz { $year }
    [10] { $day } paź { $year }
    [11] { $day } lis { $year }
   *[12] { $day } gru { $year }
}

## Everything about one of them

details = Szczegóły
details-phones = Telefony
details-emails = E-maile
details-companies = Firmy
details-main = główna firma
details-none = brak
details-close = Zamknij
call = Zadzwoń
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] służbowy
    [MOBILE] komórkowy
    [HOME] domowy
    [FAX] faks
    [MAILING] do mailingu
   *[OTHER] inny
}

empty = { $bound ->
    [company] Brak powiązanych firm
   *[contact] Brak powiązanych kontaktów
}
empty-hint = { $bound ->
    [company] Firmę można wyszukać powyżej i dodać.
   *[contact] Kontakt można wyszukać powyżej i dodać.
}

## Choosing the whole set

set-title = Wybierz, kto zostaje
set-hint = { $bound ->
    [company] Zaznaczone firmy pozostaną na liście lub na nią trafią, wszystkie inne zostaną usunięte. Firmy, które nie są widoczne, pozostaną.
   *[contact] Zaznaczone kontakty pozostaną na liście lub na nią trafią, wszystkie inne zostaną usunięte. Kontakty, które nie są widoczne, pozostaną.
}
set-bound = Obecnie na liście
set-found = Wyniki wyszukiwania
set-primary = { $bound ->
    [company] Główna firma
   *[contact] Główny kontakt
}
set-primary-keep = Bez zmian
set-submit = Zapisz listę

## Removing all

clear-title = Usuń wszystkie
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] Z listy zostanie usunięta { $count } firma. Sama firma pozostanie w CRM.
        [few] Z listy zostaną usunięte { $count } firmy. Same firmy pozostaną w CRM.
        [many] Z listy zostanie usuniętych { $count } firm. Same firmy pozostaną w CRM.
       *[other] Z listy zostanie usunięte { $count } firmy. Same firmy pozostaną w CRM.
    }
   *[contact] { $count ->
        [one] Z listy zostanie usunięty { $count } kontakt. Sam kontakt pozostanie w CRM.
        [few] Z listy zostaną usunięte { $count } kontakty. Same kontakty pozostaną w CRM.
        [many] Z listy zostanie usuniętych { $count } kontaktów. Same kontakty pozostaną w CRM.
       *[other] Z listy zostanie usunięte { $count } kontaktu. Same kontakty pozostaną w CRM.
    }
}
clear-submit = Tak, usuń wszystkie

## Repeat leads

repeat-hint = Powiązanie kontaktów w tym miejscu nie sprawia, że lead staje się powtarzalny.
repeat-submit = Oznacz jako powtarzalny lead

## The main company

question-title = Kontakty, których główna firma by się zmieniła
question-yes = Kontynuuj i ustaw jako ich główną firmę
question-no = Anuluj

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] dodanie
    [remove] usunięcie
    [order] nowa kolejność
    [primary] nowe oznaczenie głównego
    [clear] usunięcie wszystkich
    [undo] cofnięcie
    [repeat] powtarzalny lead
   *[set] nowa lista
}

## History and undo

history-title = Historia
history-show = Pokaż zmiany
history-older = Starsze zmiany
history-newest = Najnowsze zmiany
history-empty = W ciągu ostatnich 90 dni nic tu nie zmieniono.
history-you = Ty
# $id
history-user = Użytkownik #{ $id }
history-sides = Przed i po
history-before = Przed
history-after = Po
history-nobody = { $bound ->
    [company] Żadna firma
   *[contact] Nikt
}
history-unknown = Nie wiadomo, jak wtedy wyglądała lista.
history-unsure = odpowiedź zaginęła
history-cut-off = przerwano
history-intended = nie ukończono
undo = Cofnij

difference-title = Co się od tego czasu zmieniło
# $names
diff-added = Dodano: { $names }
# $names
diff-removed = Usunięto: { $names }
# $names
diff-moved = Przeniesiono: { $names }
# $names
diff-marked = { $owner ->
    [company] Ta firma jest główna dla: { $names }
    [contact] Główna firma: { $names }
   *[other] Główny kontakt: { $names }
}
# $names, $from and $to: names of companies
diff-main = Główna firma, { $names }: przedtem { $from }, teraz { $to }
diff-no-company = brak
diff-nothing = Lista pozostała bez zmian.
# $names
diff-named = Dotyczyło: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Już na liście: { $names }.
# $names
unlinked-before = Już nie ma na liście: { $names }.

## What a conflict comes to

conflict-since = Ktoś inny zmienił później listę, więc niczego nie cofnięto. Tak wygląda teraz.
conflict-both = Ktoś inny zmienił listę podczas zapisywania: teraz zawiera obie zmiany. Prosimy ją sprawdzić.
# $names, $count
conflict-again = { $count ->
    [one] { $names }: w międzyczasie usunięto ten kontakt, teraz jest znowu powiązany.
    [few] { $names }: w międzyczasie usunięto te kontakty, teraz są znowu powiązane.
    [many] { $names }: w międzyczasie usunięto te kontakty, teraz są znowu powiązane.
   *[other] { $names }: w międzyczasie usunięto te kontakty, teraz są znowu powiązane.
}
# $names
conflict-moved = Ta firma jest teraz główna dla: { $names }.
