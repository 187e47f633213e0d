# Strony wokół karty.

app-name = Bindery

## A refusal or a failure

message-title-alert = Nie udało się
message-title-status = Gotowe
try-again = Spróbuj ponownie
message-typed = Oto, co zostało wpisane:

## Installation

install-title = Trwa instalacja Bindery
install-text = Karta została dodana do elementów CRM. Za chwilę aplikacja się otworzy.
install-noscript = Aby ukończyć instalację, Bitrix24 potrzebuje JavaScript. Należy włączyć go w przeglądarce i otworzyć tę stronę ponownie.
install-stuck = Bitrix24 nie potwierdził jeszcze instalacji. Należy odświeżyć stronę; jeśli to nie pomoże, otworzyć aplikację z menu po lewej stronie.

## Main page

main-lead = Bindery dodaje kartę do elementów CRM. Pokazuje ona, kto jest powiązany z elementem, i pozwala to zmienić.
main-how-title = Jak z tego korzystać
main-how-1 = Otwórz firmę, deal lub lead i wybierz kartę „Powiązane kontakty”; w kontakcie nazywa się ona „Powiązane firmy”. Jeśli jest ukryta, znajduje się w menu „Więcej”.
main-how-2 = Kontakty można wyszukiwać po nazwie, telefonie lub e-mailu i dodawać, układać w kolejności, oznaczać główny i usuwać niepotrzebne.
main-how-3 = Widać i można zmienić tylko to, na co pozwalają uprawnienia w Bitrix24.
main-tabs-head = Gdzie jest karta
tab-there = karta jest
tab-missing = brak karty
main-cards = { $owner ->
    [company] Firmy
    [lead] Leady
    [deal] Deale
    [contact] Kontakty
   *[quote] Oferty
}

## Opened outside Bitrix24

outside-title = Otwórz Bindery w Bitrix24
outside-text = Ta aplikacja działa w Bitrix24.
outside-step-1 = Otwórz swój Bitrix24 i zaloguj się.
outside-step-2 = Otwórz firmę, deal lub lead w CRM.
outside-step-3 = Wybierz kartę „Powiązane kontakty”. Jeśli jest ukryta, znajduje się w menu „Więcej”.
