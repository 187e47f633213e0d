# Die Seiten rund um den Tab.

app-name = Bindery

## A refusal or a failure

message-title-alert = Das hat nicht geklappt
message-title-status = Erledigt
try-again = Erneut versuchen
message-typed = Das hatten Sie eingegeben:

## Installation

install-title = Bindery wird installiert
install-text = Der Tab wurde zu Ihren CRM-Elementen hinzugefügt. Einen Moment, die App wird gleich geöffnet.
install-noscript = Um die Installation abzuschließen, benötigt Bitrix24 JavaScript. Aktivieren Sie es in Ihrem Browser und öffnen Sie diese Seite erneut.
install-stuck = Bitrix24 hat die Installation noch nicht bestätigt. Laden Sie die Seite neu; wenn das nicht hilft, öffnen Sie die App über das Menü links.

## Main page

main-lead = Bindery fügt Ihren CRM-Elementen einen Tab hinzu. Er zeigt, wer mit dem Element verknüpft ist, und lässt Sie das ändern.
main-how-title = So funktioniert es
main-how-1 = Öffnen Sie ein Unternehmen, einen Auftrag oder einen Lead und wählen Sie den Tab „Verknüpfte Kontakte“; in einem Kontakt heißt er „Verknüpfte Unternehmen“. Wenn er nicht zu sehen ist, schauen Sie unter „Mehr“ nach.
main-how-2 = Suchen Sie nach Name, Telefon oder E-Mail und fügen Sie Kontakte hinzu. Legen Sie die Reihenfolge und den Hauptkontakt fest und entfernen Sie, wen Sie nicht mehr brauchen.
main-how-3 = Sie sehen und ändern nur, was Ihre Rechte in Bitrix24 erlauben.
main-tabs-head = Wo es den Tab gibt
tab-there = Tab vorhanden
tab-missing = kein Tab
main-cards = { $owner ->
    [company] Unternehmen
    [lead] Leads
    [deal] Aufträge
    [contact] Kontakte
   *[quote] Angebote
}

## Opened outside Bitrix24

outside-title = Bindery in Bitrix24 öffnen
outside-text = Diese App funktioniert innerhalb von Bitrix24.
outside-step-1 = Öffnen Sie Ihr Bitrix24 und melden Sie sich an.
outside-step-2 = Öffnen Sie im CRM ein Unternehmen, einen Auftrag oder einen Lead.
outside-step-3 = Wählen Sie den Tab „Verknüpfte Kontakte“. Wenn er nicht zu sehen ist, schauen Sie unter „Mehr“ nach.
