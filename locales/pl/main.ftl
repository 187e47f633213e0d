# Strona główna aplikacji, w lewym menu Bitrix24.

main-link = O aplikacji
sections-label = Sekcje
section-state = Instalacja
section-grants = Dostęp
section-history = Historia
section-journal = Żądania
section-data = Dane

## For everybody

main-may-title = Co jest dozwolone
main-may-who = O tym, co można zobaczyć i zmienić w CRM, decydują uprawnienia użytkownika. Może je zmienić administrator Bitrix24.

## The state of the installation

state-good = w porządku
state-bad = wymaga uwagi
state-bound = Karty i zdarzenia
state-events = Zdarzenia, których nasłuchuje aplikacja
event-there = zarejestrowane
event-missing = niezarejestrowane
# $count
state-superfluous = { $count ->
    [one] Pozostała { $count } stara rejestracja aplikacji.
    [few] Pozostały { $count } stare rejestracje aplikacji.
    [many] Pozostało { $count } starych rejestracji aplikacji.
   *[other] Pozostało { $count } starej rejestracji aplikacji.
}
# $version
state-version = Wersja aplikacji: { $version }.
# $version
state-recorded = Karty i zdarzenia zarejestrowano dla wersji { $version }.
state-repair = Sprawdź i napraw
state-tokens = Połączenie z Bitrix24
# $count
state-people = { $count ->
    [one] Połączona jest { $count } osoba.
    [few] Połączone są { $count } osoby.
    [many] Połączonych jest { $count } osób.
   *[other] Połączonych jest { $count } osoby.
}
# $names
state-administrators = W tym administratorzy: { $names }
state-no-administrator = Żaden administrator nie jest połączony.
state-renewed = Ostatnie odnowienie:
# $count
state-troubled = { $count ->
    [one] Ostatnio nie udało się odnowić { $count } połączenia.
    [few] Ostatnio nie udało się odnowić { $count } połączeń.
    [many] Ostatnio nie udało się odnowić { $count } połączeń.
   *[other] Ostatnio nie udało się odnowić { $count } połączenia.
}
# $count
state-ended = { $count ->
    [one] Połączenie { $count } osoby wygasło. Wróci, gdy ta osoba otworzy aplikację.
    [few] Połączenia { $count } osób wygasły. Wrócą, gdy te osoby otworzą aplikację.
    [many] Połączenia { $count } osób wygasły. Wrócą, gdy te osoby otworzą aplikację.
   *[other] Połączenia { $count } osoby wygasły. Wrócą, gdy te osoby otworzą aplikację.
}
state-renew = Odnów moje połączenie
state-limits = Limity Bitrix24 w ciągu ostatnich 24 godzin
state-limits-none = nie osiągnięto
state-limits-met = osiągnięto
state-limit-last = ostatnio:
state-limits-hint = Gdy Bitrix24 jest zajęty, aplikacja czeka i prosi o ponowną próbę. Niczego nie trzeba naprawiać.

## History and requests

filter-kind = Rodzaj elementu
filter-record = ID elementu
filter-user = ID użytkownika
filter-change = Rodzaj zmiany
filter-from = Od dnia (UTC)
filter-to = Do dnia (UTC)
filter-any = dowolny
filter-method = Metoda
filter-request = ID żądania
filter-failed = tylko nieudane
filter-show = Pokaż
filter-nothing = Niczego nie znaleziono.
export = Pobierz jako CSV
# $count
export-hint = Plik zawiera najnowsze zmiany znalezione przez filtr (najwyżej { $count }), z ID i bez nazw.
journal-hint = O co aplikacja prosiła Bitrix24 i co otrzymała w odpowiedzi. Nazwy, numery telefonów, adresy i dane poufne są usuwane przed zapisem.
journal-no-answer = brak odpowiedzi
# $count
journal-took = { $count } ms

## Data

data-kept = Co jest przechowywane i jak długo
data-stored = Co jest teraz przechowywane o tym Bitrix24
stored-portal = Adres Bitrix24, co jest w nim zainstalowane i nazwy pól CRM
stored-people = Kto co może i kto wybrał ciemne strony, według ID osób i działów
stored-events = Wiadomości Bitrix24 o instalowaniu i usuwaniu aplikacji, zaszyfrowane
stored-tokens = Tokeny, z którymi aplikacja zwraca się do Bitrix24 w imieniu osób, które ją otworzyły, zaszyfrowane
stored-changes = Historia: kto, kiedy i jakie elementy powiązał, odłączył lub utworzył oraz kto zmienił dostęp, według ID
stored-journal = Dziennik żądań do Bitrix24: metody, ID i czas, bez nazw i treści
stored-sessions = Sesje osób zalogowanych poza Bitrix24
# $days, $hours
kept-until = { $days ->
    [one] Dopóki aplikacja jest zainstalowana, a potem { $days } dzień; { $hours } godz., jeśli dane miały zostać usunięte
    [few] Dopóki aplikacja jest zainstalowana, a potem { $days } dni; { $hours } godz., jeśli dane miały zostać usunięte
    [many] Dopóki aplikacja jest zainstalowana, a potem { $days } dni; { $hours } godz., jeśli dane miały zostać usunięte
   *[other] Dopóki aplikacja jest zainstalowana, a potem { $days } dnia; { $hours } godz., jeśli dane miały zostać usunięte
}
kept-tokens = Dopóki aplikacja jest zainstalowana; dwa najnowsze każdej osoby
# $days
kept-days = { $days } dni
# $days
kept-events = Do czasu przetworzenia; { $days } dni, jeśli się nie powiedzie
# $hours
kept-hours = { $hours } godz.
# $table
table-name = { $table ->
    [sessions] Sesje
    [chains] Tokeny
    [changes] Zmiany
    [events] Oczekujące zdarzenia Bitrix24
    [inbox_leases] Przetwarzane zdarzenia
    [preferences] Wybory ciemnych stron
    [creations] Nowe kontakty z ostatniego dnia
    [policy_changes] Zmiany dostępu
    [portals] Instalacje
    [journal] Żądania w dzienniku
   *[other] { $table }
}
erase-title = Usuń wszystkie dane
erase-what = Wszystko, co aplikacja zapisała o tym Bitrix24, zostanie natychmiast i trwale usunięte. CRM pozostanie bez zmian.
erase-then = Karty pozostaną w elementach, dopóki aplikacja nie zostanie odinstalowana. Należy ją potem odinstalować: jeśli ktoś otworzy ją wcześniej, ten Bitrix24 znów stanie się znany.
# $host
erase-confirm = Aby potwierdzić, należy wpisać adres { $host }
erase = Usuń wszystkie dane

## Who may do what

grants-everybody = Wszyscy w tym Bitrix24 mogą otwierać kartę i zmieniać powiązania.
grants-lead = Tutaj administratorzy decydują, kto widzi kartę i kto może zmieniać powiązania. Obowiązują też uprawnienia w CRM, a administratorzy zawsze mogą wszystko. Zmiana działa u każdego od następnego kliknięcia.
grants-all-cards = Wszystkie elementy
grants-see = Kto może widzieć
grants-change = Kto może zmieniać
grants-is-everybody = Wszyscy
grants-is-nobody = Tylko administratorzy
grants-is-these = Administratorzy oraz:
grants-to-everybody = Zezwól wszystkim
grants-to-nobody = Tylko administratorzy
grants-means-everybody = oznacza wszystkich
grants-code = Kod dostępu
grants-code-hint = Kody dostępu w zapisie Bitrix24: U7 to osoba 7 (IU7 jako pracownik), D5 – dział 5, DR5 – ten dział ze wszystkimi podległymi, G9 – grupa 9, SG9 – grupa robocza 9. AU i G2 oznaczają wszystkich.
grants-add = Dodaj
grants-choose = Wybierz…
# $name
grants-remove = Usuń: { $name }
grants-own = Inne zasady dla jednego rodzaju elementów:
grants-common = Te same zasady co dla wszystkich elementów
may-lead = O tym, kto może używać karty, decydują administratorzy tego Bitrix24. Dozwolone jest:
may-change = wyświetlanie i zmienianie
may-see = tylko wyświetlanie
may-nothing = brak dostępu

## The operator's documents, where the operator has written none

privacy-title = Prywatność
privacy-lead = Operator tego serwera nie opublikował własnej polityki prywatności. Oto, co robi oprogramowanie.
privacy-not-stored = Nazwy, numery telefonów, adresy e-mail i wszystko inne w CRM jest odczytywane z Bitrix24, gdy ktoś to przegląda, pokazywane tej osobie i nie jest zapisywane.
privacy-use = Co się z tym dzieje
privacy-use-rights = Aplikacja zwraca się do Bitrix24 z uprawnieniami osoby, która klika. Nikomu nie pokazuje tego, czego ta osoba nie może tam zobaczyć.
privacy-use-nobody = Nic nie jest przekazywane nikomu poza tym Bitrix24 i jego serwerami autoryzacji. Nie ma statystyk, reklam ani treści osób trzecich.
privacy-use-cookie = W Bitrix24 aplikacja nie używa plików cookie. Kto loguje się poza nim, otrzymuje jeden, z losową liczbą, ważny do końca sesji.
privacy-use-log = Dziennik serwera zawiera czas, adresy stron i ID, bez nazw i treści. O tym, jak długo przechowywane są dziennik i kopie zapasowe, decyduje operator.
privacy-erase = Jak to usunąć
privacy-erase-how = Administrator Bitrix24 otwiera aplikację z menu po lewej stronie, przechodzi do sekcji „Dane” i usuwa wszystko. Odinstalowanie aplikacji natychmiast kończy wszelki dostęp; zapisane dane są usuwane po upływie podanych wyżej terminów.
license-title = Warunki korzystania
license-lead = Operator tego serwera nie opublikował własnych warunków korzystania. Oprogramowanie ma następującą licencję:
