# Der Tab. Erläuterungen zu den Schlüsseln stehen in locales/en/card.ftl.

tab-title = { $bound ->
    [company] Verknüpfte Unternehmen
   *[contact] Verknüpfte Kontakte
}
owner-name = { $owner ->
    [company] Unternehmen
    [lead] Lead
    [deal] Auftrag
    [contact] Kontakt
   *[quote] Angebot
}
refresh = Aktualisieren
dark = Dunkle Farben

## Names

# $id
unnamed = { $bound ->
    [company] Unternehmen #{ $id }
   *[contact] Kontakt #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Unternehmen #{ $id } – Sie dürfen dieses Unternehmen nicht sehen
   *[contact] Kontakt #{ $id } – Sie dürfen diesen Kontakt nicht sehen
}
# $id
unclear = { $bound ->
    [company] Unternehmen #{ $id } – für Sie nicht sichtbar oder gelöscht
   *[contact] Kontakt #{ $id } – für Sie nicht sichtbar oder gelöscht
}
# $id
no-more = { $bound ->
    [company] Unternehmen #{ $id } – existiert nicht mehr
   *[contact] Kontakt #{ $id } – existiert nicht mehr
}
no-more-hint = Nur die Verknüpfung ist noch da. Sie können sie entfernen.
check = Prüfen
unreadable-hint = { $bound ->
    [company] Sie dürfen dieses Unternehmen nicht sehen und können es daher weder verschieben noch entfernen.
   *[contact] Sie dürfen diesen Kontakt nicht sehen und können ihn daher weder verschieben noch entfernen.
}
# $count: how many more names there are
and-more = { $count ->
    [one] und noch { $count }
   *[other] und noch { $count }
}

## Search

search-label = { $bound ->
    [company] Unternehmen hinzufügen: Suche nach Name
   *[contact] Kontakt hinzufügen: Suche nach Name, Telefon oder E-Mail
}
search = Suchen
results-title = Gefunden
search-more = Das sind die ersten 50. Geben Sie mehr vom Namen ein, um die Suche einzugrenzen.
choose-in-portal = In Bitrix24 auswählen

## A pasted list

paste-title = Liste einfügen
paste-label = Namen, Telefonnummern, E-Mail-Adressen oder IDs: je einen Eintrag pro Zeile oder durch Kommas getrennt
paste-submit = Nachschlagen
paste-missing = Nicht gefunden
# $text: the entry of the list
paste-maybe = Möglicherweise „{ $text }“

## Somebody new

create-title = { $bound ->
    [company] Unternehmen erstellen
   *[contact] Kontakt erstellen
}
create-name = { $bound ->
    [company] Name des Unternehmens
   *[contact] Vorname
}
create-last-name = Nachname
create-post = Position
create-submit = Erstellen und hinzufügen
alike-title = Schon in Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] { $count } weiterer Eintrag hat diese Telefonnummer oder E-Mail-Adresse, aber Sie dürfen ihn nicht sehen.
   *[other] { $count } weitere Einträge haben diese Telefonnummer oder E-Mail-Adresse, aber Sie dürfen sie nicht sehen.
}
add-instead = Diesen Eintrag hinzufügen
create-anyway = Trotzdem erstellen
created-title = Erstellt, aber noch nicht hinzugefügt

## Copying another record's list

copy-title = Aus einem anderen Element kopieren
copy-kind = Art des Elements
copy-label = Name oder Nummer
copy-show = Liste anzeigen
# $count
copy-unseen = Nicht angezeigt, weil Sie sie nicht sehen dürfen: { $count }
# $limit
copy-steps = Höchstens { $limit } werden auf einmal hinzugefügt. Die ersten sind markiert; danach werden die übrigen hier wieder angezeigt.

## Adding

linked-already = Schon in der Liste
add = Hinzufügen
add-selected = Ausgewählte hinzufügen
add-main-title = Hauptunternehmen der Kontakte, die ein anderes haben
add-keep = Nicht ändern
add-take = Dieses Unternehmen zum Hauptunternehmen machen
add-keep-hint = Das Hauptunternehmen des Kontakts bleibt, wie es ist
other-main-company = Hauptunternehmen: ein anderes
# $name
main-company-is = Hauptunternehmen: { $name }

## The list

primary = { $owner ->
    [company] Hauptunternehmen dieses Kontakts
    [contact] Hauptunternehmen
   *[other] Hauptkontakt
}
make-primary = { $owner ->
    [company] Zum Hauptunternehmen des Kontakts machen
    [contact] Zum Hauptunternehmen machen
   *[other] Zum Hauptkontakt machen
}
move-up = Nach oben
move-down = Nach unten
move = Verschieben
move-hint = Ziehen Sie den Eintrag oder nutzen Sie die Pfeiltasten. Enter oder Leertaste nimmt ihn auf und legt ihn ab, Escape bringt ihn zurück.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: Position { $place } von { $count }
sort-by-name = Nach Name sortieren
remove = Entfernen
select = Auswählen
remove-selected = Ausgewählte entfernen
head-phone = Telefon
head-email = E-Mail
head-bound = { $bound ->
    [company] Unternehmen
   *[contact] Kontakt
}
head-primary = { $owner ->
    [company] Hauptunternehmen
    [contact] Hauptunternehmen
   *[other] Hauptkontakt
}
head-order = Reihenfolge
last-active = Letzte Aktivität
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day }. Jan. { $year }
    [2] { $day }. Feb. { $year }
    [3] { $day }. März { $year }
    [4] { $day }. Apr. { $year }
    [5] { $day }. Mai { $year }
    [6] { $day }. Juni { $year }
    [7] { $day }. Juli { $year }
    [8] { $day }. Aug. { $year }
    [9] { $day }. Sept. { $year }
    [10] { $day }. Okt. { $year }
    [11] { $day }. Nov. { $year }
   *[12] { $day }. Dez. { $year }
}

## Everything about one of them

details = Details
details-phones = Telefonnummern
details-emails = E-Mail-Adressen
details-companies = Unternehmen
details-main = Hauptunternehmen
details-none = keine
details-close = Schließen
call = Anrufen
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] geschäftlich
    [MOBILE] mobil
    [HOME] privat
    [FAX] Fax
    [MAILING] für Mailings
   *[OTHER] sonstige
}

empty = { $bound ->
    [company] Noch kein Unternehmen verknüpft
   *[contact] Noch kein Kontakt verknüpft
}
empty-hint = { $bound ->
    [company] Suchen Sie oben nach einem Unternehmen und fügen Sie es hinzu.
   *[contact] Suchen Sie oben nach einem Kontakt und fügen Sie ihn hinzu.
}

## Choosing the whole set

set-title = Auswählen, wer bleibt
set-hint = { $bound ->
    [company] Unternehmen mit Häkchen bleiben in der Liste oder kommen hinzu, alle anderen werden entfernt. Unternehmen, die Sie nicht sehen können, bleiben.
   *[contact] Kontakte mit Häkchen bleiben in der Liste oder kommen hinzu, alle anderen werden entfernt. Kontakte, die Sie nicht sehen können, bleiben.
}
set-bound = Jetzt in der Liste
set-found = Durch die Suche gefunden
set-primary = { $bound ->
    [company] Hauptunternehmen
   *[contact] Hauptkontakt
}
set-primary-keep = Nicht ändern
set-submit = Liste speichern

## Removing all

clear-title = Alle entfernen
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] { $count } Unternehmen wird aus der Liste entfernt. Das Unternehmen selbst bleibt im CRM.
       *[other] { $count } Unternehmen werden aus der Liste entfernt. Die Unternehmen selbst bleiben im CRM.
    }
   *[contact] { $count ->
        [one] { $count } Kontakt wird aus der Liste entfernt. Der Kontakt selbst bleibt im CRM.
       *[other] { $count } Kontakte werden aus der Liste entfernt. Die Kontakte selbst bleiben im CRM.
    }
}
clear-submit = Ja, alle entfernen

## Repeat leads

repeat-hint = Durch das Verknüpfen von Kontakten an dieser Stelle wird der Lead nicht zu einem wiederkehrenden Lead.
repeat-submit = Zum wiederkehrenden Lead machen

## The main company

question-title = Bei wem sich das Hauptunternehmen ändern würde
question-yes = Fortfahren und zum Hauptunternehmen machen
question-no = Abbrechen

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] Hinzufügen
    [remove] Entfernen
    [order] neue Reihenfolge
    [primary] neue Markierung
    [clear] Entfernen aller Einträge
    [undo] Rückgängigmachen
    [repeat] wiederkehrender Lead
   *[set] neue Liste
}

## History and undo

history-title = Historie
history-show = Änderungen anzeigen
history-older = Ältere Änderungen
history-newest = Neueste Änderungen
history-empty = In den letzten 90 Tagen wurde hier nichts geändert.
history-you = Sie
# $id
history-user = Nutzer #{ $id }
history-sides = Vorher und nachher
history-before = Vorher
history-after = Nachher
history-nobody = { $bound ->
    [company] Kein Unternehmen
   *[contact] Niemand
}
history-unknown = Wie die Liste damals aussah, ist nicht bekannt.
history-unsure = Antwort ging verloren
history-cut-off = unterbrochen
history-intended = nicht abgeschlossen
undo = Rückgängig machen

difference-title = Was sich seitdem geändert hat
# $names
diff-added = Hinzugefügt: { $names }
# $names
diff-removed = Entfernt: { $names }
# $names
diff-moved = Verschoben: { $names }
# $names
diff-marked = { $owner ->
    [company] Dieses Unternehmen ist das Hauptunternehmen von: { $names }
    [contact] Hauptunternehmen: { $names }
   *[other] Hauptkontakt: { $names }
}
# $names, $from and $to: names of companies
diff-main = Hauptunternehmen von { $names }: vorher { $from }, jetzt { $to }
diff-no-company = keines
diff-nothing = Die Liste ist unverändert geblieben.
# $names
diff-named = Gedacht für: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Schon in der Liste: { $names }.
# $names
unlinked-before = Nicht mehr in der Liste: { $names }.

## What a conflict comes to

conflict-since = Danach hat jemand anderes die Liste geändert, daher wurde nichts rückgängig gemacht. So sieht die Liste jetzt aus.
conflict-both = Während Ihre Änderung gespeichert wurde, hat jemand anderes die Liste geändert: Jetzt enthält sie beide Änderungen. Bitte prüfen Sie sie.
# $names, $count
conflict-again = { $count ->
    [one] { $names } wurde zwischenzeitlich entfernt und ist jetzt wieder verknüpft.
   *[other] { $names } wurden zwischenzeitlich entfernt und sind jetzt wieder verknüpft.
}
# $names
conflict-moved = Dieses Unternehmen ist jetzt das Hauptunternehmen von { $names }.
