# Co się stało. Klucze są objaśnione w locales/en/notices.ftl.

## Done

# $names, $count
notice-added = Dodano: { $names }.
# $names
notice-created = Utworzono i dodano: { $names }.
# $names, $count
notice-already-added = Już na liście: { $names }. Nic się nie zmieniło.
# $names, $count
notice-removed = Usunięto z listy: { $names }.
# $names, $count
notice-not-bound = Już nie ma na liście: { $names }. Nic się nie zmieniło.
notice-ordered = Nowa kolejność została zapisana.
notice-unchanged = Wszystko jest jak przedtem: nie było czego zmieniać.
# $names
notice-primary-set = { $owner ->
    [company] Ta firma jest teraz główna dla: { $names }.
    [contact] { $names } to teraz główna firma.
   *[other] { $names } to teraz główny kontakt.
}
# $count
notice-set-done = { $bound ->
    [company] { $count ->
        [one] Lista została zapisana: powiązano { $count } firmę.
        [few] Lista została zapisana: powiązano { $count } firmy.
        [many] Lista została zapisana: powiązano { $count } firm.
       *[other] Lista została zapisana: powiązano { $count } firmy.
    }
   *[contact] { $count ->
        [one] Lista została zapisana: powiązano { $count } kontakt.
        [few] Lista została zapisana: powiązano { $count } kontakty.
        [many] Lista została zapisana: powiązano { $count } kontaktów.
       *[other] Lista została zapisana: powiązano { $count } kontaktu.
    }
}
notice-cleared = { $bound ->
    [company] Wszystkie firmy zostały usunięte z listy.
   *[contact] Wszystkie kontakty zostały usunięte z listy.
}
notice-repeat = To jest teraz powtarzalny lead.
notice-undone = Zmiana została cofnięta.
# $count
notice-found = { $bound ->
    [company] { $count ->
        [one] Znaleziono { $count } firmę.
        [few] Znaleziono { $count } firmy.
        [many] Znaleziono { $count } firm.
       *[other] Znaleziono { $count } firmy.
    }
   *[contact] { $count ->
        [one] Znaleziono { $count } kontakt.
        [few] Znaleziono { $count } kontakty.
        [many] Znaleziono { $count } kontaktów.
       *[other] Znaleziono { $count } kontaktu.
    }
}
# $query, $count
notice-sources = { $count ->
    [0] Żaden element nie pasuje do „{ $query }” albo brak uprawnień do jego wyświetlenia.
    [one] Znalezione elementy: { $count }.
    [few] Znalezione elementy: { $count }.
    [many] Znalezione elementy: { $count }.
   *[other] Znalezione elementy: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: lista jest pusta, nie ma czego kopiować.
    [one] { $name }: na liście { $count }, z tego na tej jeszcze nie ma: { $new }.
    [few] { $name }: na liście { $count }, z tego na tej jeszcze nie ma: { $new }.
    [many] { $name }: na liście { $count }, z tego na tej jeszcze nie ma: { $new }.
   *[other] { $name }: na liście { $count }, z tego na tej jeszcze nie ma: { $new }.
}
# $found, $all
notice-pasted = Znaleziono { $found } z { $all }.
# $query
notice-nothing-found = { $bound ->
    [company] Żadna firma nie pasuje do „{ $query }”. Warto wpisać część nazwy.
   *[contact] Żaden kontakt nie pasuje do „{ $query }”. Warto wpisać część nazwy, numeru telefonu lub adresu e-mail.
}

## Refused, and the person can do something about it

notice-conflict = Ktoś inny zmienił w międzyczasie listę, więc niczego nie zapisano. Tak wygląda teraz: prosimy ją sprawdzić i spróbować ponownie.
# $names, $count
notice-main-company = { $count ->
    [one] Ta firma stałaby się też główną firmą kontaktu { $names }. Niczego jeszcze nie zapisano.
    [few] Ta firma stałaby się też główną firmą { $count } kontaktów: { $names }. Niczego jeszcze nie zapisano.
    [many] Ta firma stałaby się też główną firmą { $count } kontaktów: { $names }. Niczego jeszcze nie zapisano.
   *[other] Ta firma stałaby się też główną firmą { $count } kontaktu: { $names }. Niczego jeszcze nie zapisano.
}
# $names, $count
notice-keep-refused = { $count ->
    [one] Brak uprawnień do edycji kontaktu { $names }, więc nie można go dodać bez zmiany głównej firmy. Można go dodać i ustawić tę firmę jako jego główną.
    [few] Brak uprawnień do edycji kontaktów ({ $names }), więc nie można ich dodać bez zmiany głównej firmy. Można je dodać i ustawić tę firmę jako ich główną.
    [many] Brak uprawnień do edycji kontaktów ({ $names }), więc nie można ich dodać bez zmiany głównej firmy. Można je dodać i ustawić tę firmę jako ich główną.
   *[other] Brak uprawnień do edycji kontaktów ({ $names }), więc nie można ich dodać bez zmiany głównej firmy. Można je dodać i ustawić tę firmę jako ich główną.
}
notice-hidden-people = { $bound ->
    [company] Lista zawiera firmy, do których wyświetlenia brak uprawnień, więc nie można jej opróżnić. Widoczne firmy można usunąć pojedynczo albo poprosić kogoś, kto widzi wszystkie.
   *[contact] Lista zawiera kontakty, do których wyświetlenia brak uprawnień, więc nie można jej opróżnić. Widoczne kontakty można usunąć pojedynczo albo poprosić kogoś, kto widzi wszystkie.
}
# $limit
notice-too-many = Zbyt wiele naraz: najwyżej { $limit }.
notice-bad-id = { $bound ->
    [company] Formularz wskazywał firmę, która nie może istnieć. Nic się nie zmieniło; prosimy wybrać ponownie.
   *[contact] Formularz wskazywał kontakt, który nie może istnieć. Nic się nie zmieniło; prosimy wybrać ponownie.
}
notice-duplicate-id = { $bound ->
    [company] Formularz wskazywał dwa razy tę samą firmę. Nic się nie zmieniło; prosimy spróbować ponownie.
   *[contact] Formularz wskazywał dwa razy ten sam kontakt. Nic się nie zmieniło; prosimy spróbować ponownie.
}
notice-no-source = Ten element nie istnieje lub brak uprawnień do jego wyświetlenia, więc nie można z niego nic skopiować.
notice-no-change = Nie ma takiej zmiany tej listy. Zmiany są przechowywane przez 90 dni.
notice-not-undoable = Tej zmiany nie można cofnąć: nie wiadomo, jak lista wyglądała przed nią lub po niej.
notice-not-in-set = { $bound ->
    [company] Formularz wskazywał firmę, która nie jest powiązana. Nic się nie zmieniło; prosimy spróbować ponownie.
   *[contact] Formularz wskazywał kontakt, który nie jest powiązany. Nic się nie zmieniło; prosimy spróbować ponownie.
}
notice-primary-not-listed = Element główny musi być wśród wybranych. Nic się nie zmieniło.
notice-incomplete-order = W nowej kolejności każdy element listy musi wystąpić dokładnie raz. Nic się nie zmieniło; prosimy spróbować ponownie.
notice-empty-set = { $bound ->
    [company] Należy wybrać co najmniej jedną firmę. Do usunięcia wszystkich służy „Usuń wszystkie”.
   *[contact] Należy wybrać co najmniej jeden kontakt. Do usunięcia wszystkich służy „Usuń wszystkie”.
}
notice-confirm-needed = Prosimy potwierdzić, że cała lista ma zostać opróżniona.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Należy wpisać, czego szukać.
    [list] Należy wkleić lub wpisać co najmniej jedną nazwę, numer telefonu, adres e-mail lub ID.
    [contact_id] Należy wybrać co najmniej jeden kontakt.
    [company_id] Należy wybrać co najmniej jedną firmę.
    [name] { $bound ->
        [company] Należy wpisać nazwę firmy.
       *[contact] Należy wpisać imię lub nazwisko.
    }
   *[other] Formularz był niekompletny. Nic się nie zmieniło; prosimy spróbować ponownie.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] Numer telefonu musi zawierać co najmniej jedną cyfrę.
    [email] To nie jest adres e-mail.
   *[other] Formularz zawierał wartość, której aplikacja nie zna. Nic się nie zmieniło; prosimy spróbować ponownie.
}
# $limit
notice-too-long = Tekst jest za długi: limit znaków to { $limit }.
# $names, $count
notice-unreadable = { $bound ->
    [company] Brak uprawnień do wyświetlenia: { $names }. Dodać lub usunąć tę firmę może ktoś, kto ją widzi.
   *[contact] Brak uprawnień do wyświetlenia: { $names }. Dodać lub usunąć ten kontakt może ktoś, kto go widzi.
}
# $names
notice-hidden = { $bound ->
    [company] { $names }: firma istnieje, ale brak uprawnień do jej wyświetlenia.
   *[contact] { $names }: kontakt istnieje, ale brak uprawnień do jego wyświetlenia.
}
# $names
notice-gone = { $bound ->
    [company] { $names }: firma została usunięta i już nie istnieje. Powiązanie można usunąć.
   *[contact] { $names }: kontakt został usunięty i już nie istnieje. Powiązanie można usunąć.
}
notice-alike = { $bound ->
    [company] Taka firma już istnieje, więc niczego jeszcze nie utworzono.
   *[contact] Taki kontakt już istnieje, więc niczego jeszcze nie utworzono.
}
notice-create-unsure = Odpowiedź Bitrix24 zaginęła i nie wiadomo, czy element utworzono. Jeśli go tu nie widać, prosimy odczekać dwie minuty i wysłać formularz ponownie: to, co już istnieje, nie zostanie utworzone drugi raz.
# $names
notice-created-only = Utworzono, ale nie dodano: { $names }.
# $reason: the portal's own words
notice-refused = Bitrix24 odmówił: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 odmówił: { $names } – „{ $reason }”.
notice-unsure = Odpowiedź Bitrix24 zaginęła. Tak wygląda teraz lista: prosimy sprawdzić, czy zmiana została wprowadzona.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] Ostatnia zmiana ({ change-name }) została przerwana, ale ją wprowadzono. Tak wygląda teraz lista.
    [nothing] Ostatnia zmiana ({ change-name }) została przerwana i nic z niej nie wprowadzono. Tak wygląda teraz lista.
   *[unclear] Ostatnia zmiana ({ change-name }) została przerwana. Tak wygląda teraz lista: prosimy sprawdzić, co z niej wprowadzono.
}
notice-under-way = Zmiana tej listy zaczęła się przed chwilą i może nie być ukończona. Tak wygląda teraz lista.

## Rights

notice-not-allowed = { $owner ->
    [company] Brak uprawnień do zmiany tej firmy, więc niczego nie zapisano. Prawo do jej edycji może nadać administrator Bitrix24.
    [lead] Brak uprawnień do zmiany tego leada, więc niczego nie zapisano. Prawo do jego edycji może nadać administrator Bitrix24.
    [deal] Brak uprawnień do zmiany tego deala, więc niczego nie zapisano. Prawo do jego edycji może nadać administrator Bitrix24.
    [contact] Brak uprawnień do zmiany tego kontaktu, więc niczego nie zapisano. Prawo do jego edycji może nadać administrator Bitrix24.
   *[quote] Brak uprawnień do zmiany tej oferty, więc niczego nie zapisano. Prawo do jej edycji może nadać administrator Bitrix24.
}
notice-create-denied = { $bound ->
    [company] Brak uprawnień do tworzenia firm. Może je nadać administrator Bitrix24.
   *[contact] Brak uprawnień do tworzenia kontaktów. Może je nadać administrator Bitrix24.
}
notice-read-only = Tę listę można przeglądać, ale nie zmieniać. Prawo do edycji tego elementu może nadać administrator Bitrix24.
notice-no-access = Brak uprawnień do wyświetlenia tego elementu. Może je nadać administrator Bitrix24.
notice-not-granted = Ta karta nie jest dostępna: o tym, kto może ją widzieć, decydują administratorzy tego Bitrix24. Prosimy zwrócić się do jednego z nich.
notice-change-not-granted = Niczego nie zapisano: można tu przeglądać, ale nie zmieniać. O tym, kto może zmieniać, decydują administratorzy tego Bitrix24; prosimy zwrócić się do jednego z nich.
notice-grants-saved = Zapisano. Działa u każdego od następnego kliknięcia.
# $code
notice-bad-code = „{ $code }” to nie jest kod dostępu, którego można tu użyć. Nic się nie zmieniło.
# $names
notice-unknown-code = Bitrix24 nie wie, kto to: { $names }. Nic się nie zmieniło.
notice-admin-needed = Może to zrobić tylko administrator Bitrix24. Prosimy się do niego zwrócić.
notice-restricted = Administratorzy tego Bitrix24 udostępnili tę aplikację tylko wybranym osobom i nie ma wśród nich tego użytkownika. Prosimy zwrócić się do jednego z nich: dostęp nadaje się w Market, w menu aplikacji. Następnie należy ponownie otworzyć kartę.
notice-user-gone = Bitrix24 nie rozpoznaje tego użytkownika jako aktywnego. Prosimy zwrócić się do administratora.
notice-scope = Aplikacji brakuje potrzebnego uprawnienia (CRM). Administrator Bitrix24 musi zainstalować ją ponownie.

## Signing in outside Bitrix24

notice-bad-address = To nie jest adres Bitrix24. Należy wpisać tylko nazwę, na przykład company.bitrix24.pl.
notice-unknown-portal = Aplikacja nie jest zainstalowana w Bitrix24 o tym adresie. Prosimy sprawdzić adres lub poprosić administratora o zainstalowanie aplikacji z Market.
notice-sign-in-stale = Tego logowania nie rozpoczęto w tej przeglądarce albo trwało dłużej niż dziesięć minut. Prosimy zacząć od nowa.
notice-sign-in-refused = Bitrix24 nie potwierdził tożsamości użytkownika. Prosimy zacząć od nowa.
notice-signed-out = Wylogowano.

## The page or the launch

notice-token-invalid = Ta strona była otwarta zbyt długo. Prosimy otworzyć kartę ponownie.
notice-launch-dead = Bitrix24 nie potwierdził tożsamości użytkownika. Prosimy otworzyć kartę ponownie.
notice-not-a-launch = Tę stronę można otworzyć tylko w Bitrix24.
notice-forged = To żądanie nie pochodziło z tego Bitrix24, więc nie zostało wykonane.
notice-no-record = Ten element nie istnieje lub został usunięty.
notice-half-installed = Instalacja tej aplikacji nie została ukończona. Prosimy, aby administrator Bitrix24 raz ją otworzył.
notice-not-installed = Aplikacja nie jest zainstalowana w tym Bitrix24. Administrator może ją zainstalować z Market.
notice-not-found = Nie ma takiej strony.
notice-method-not-allowed = Tego adresu nie można użyć w ten sposób.
notice-too-large = Formularz był za duży. Nic się nie zmieniło.

## Bitrix24 or the network

notice-busy = Bitrix24 otrzymuje teraz zbyt wiele żądań. Prosimy spróbować ponownie za kilka sekund.
notice-plan = Plan tego Bitrix24 nie obejmuje aplikacji. Administrator może zmienić plan.
notice-portal-closed = Ten Bitrix24 został zamknięty.
notice-blocked = Bitrix24 zablokował aplikację z powodu zbyt wielu żądań. Prosimy skontaktować się z pomocą techniczną aplikacji.
notice-subscription = Subskrypcja aplikacji z Market wygasła. Może ją odnowić administrator Bitrix24.
notice-portal-nonsense = Bitrix24 udzielił odpowiedzi, której aplikacja nie rozumie. Prosimy spróbować ponownie za minutę.
notice-unreachable = Bitrix24 nie odpowiedział. Prosimy spróbować ponownie za minutę.
notice-database = Aplikacja nie może teraz korzystać z własnych danych. Prosimy spróbować ponownie za minutę.
notice-internal = W aplikacji wystąpił błąd. Prosimy spróbować ponownie za minutę.
notice-offline = Brak odpowiedzi: być może nie ma połączenia. Wpisane dane nadal tu są, prosimy spróbować ponownie.

## The main page

# $count
notice-repaired = { $count ->
    [one] Naprawiono { $count } kartę lub zdarzenie.
    [few] Naprawiono { $count } karty i zdarzenia.
    [many] Naprawiono { $count } kart i zdarzeń.
   *[other] Naprawiono { $count } karty i zdarzenia.
}
notice-nothing-to-repair = Wszystkie karty i zdarzenia są zarejestrowane prawidłowo: nie było czego naprawiać.
notice-renewed = Połączenie z Bitrix24 zostało odnowione.
notice-not-renewed = Nie udało się odnowić połączenia. Należy ponownie otworzyć aplikację z menu po lewej stronie: powstanie nowe połączenie.
notice-bad-filter = Nie można odczytać jednego z pól. Filtr nie został zastosowany.
# $host
notice-portal-mismatch = Niczego nie usunięto: aby potwierdzić, należy wpisać adres { $host }.
notice-erased = Wszystko o tym Bitrix24 zostało usunięte. Należy teraz odinstalować aplikację: jeśli ktoś otworzy ją wcześniej, ten Bitrix24 znów stanie się znany.
