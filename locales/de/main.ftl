# Die Hauptseite der App, im linken Menü von Bitrix24.

main-link = Über die App
sections-label = Bereiche
section-state = Installation
section-grants = Zugriff
section-history = Historie
section-journal = Anfragen
section-data = Daten

## For everybody

main-may-title = Was Sie dürfen
main-may-who = Was Sie dort sehen und ändern können, bestimmen Ihre Zugriffsrechte im CRM. Ein Bitrix24-Administrator kann sie ändern.

## The state of the installation

state-good = in Ordnung
state-bad = Handlungsbedarf
state-bound = Tabs und Ereignisse
state-events = Ereignisse, auf die die App reagiert
event-there = registriert
event-missing = nicht registriert
# $count
state-superfluous = { $count ->
    [one] { $count } alte Registrierung der App ist übrig geblieben.
   *[other] { $count } alte Registrierungen der App sind übrig geblieben.
}
# $version
state-version = Version der App: { $version }.
# $version
state-recorded = Tabs und Ereignisse wurden für Version { $version } registriert.
state-repair = Prüfen und reparieren
state-tokens = Verbindung zu Bitrix24
# $count
state-people = { $count ->
    [one] { $count } Person ist verbunden.
   *[other] { $count } Personen sind verbunden.
}
# $names
state-administrators = Darunter Administratoren: { $names }
state-no-administrator = Kein Administrator ist verbunden.
state-renewed = Zuletzt erneuert:
# $count
state-troubled = { $count ->
    [one] { $count } Verbindung konnte zuletzt nicht erneuert werden.
   *[other] { $count } Verbindungen konnten zuletzt nicht erneuert werden.
}
# $count
state-ended = { $count ->
    [one] Die Verbindung von { $count } Person ist beendet. Sie wird wiederhergestellt, wenn die Person die App öffnet.
   *[other] Die Verbindungen von { $count } Personen sind beendet. Sie werden wiederhergestellt, wenn diese Personen die App öffnen.
}
state-renew = Meine Verbindung erneuern
state-limits = Bitrix24-Limits in den letzten 24 Stunden
state-limits-none = keine erreicht
state-limits-met = erreicht
state-limit-last = zuletzt:
state-limits-hint = Wenn Bitrix24 ausgelastet ist, wartet die App und bittet, es erneut zu versuchen. Es muss nichts repariert werden.

## History and requests

filter-kind = Art des Elements
filter-record = Element-ID
filter-user = Nutzer-ID
filter-change = Art der Änderung
filter-from = Vom Tag (UTC)
filter-to = Bis zum Tag (UTC)
filter-any = alle
filter-method = Methode
filter-request = Anfrage-ID
filter-failed = nur fehlgeschlagene
filter-show = Anzeigen
filter-nothing = Nichts gefunden.
export = Als CSV herunterladen
# $count
export-hint = Die Datei enthält die neuesten Änderungen, die der Filter findet (höchstens { $count }), mit IDs und ohne Namen.
journal-hint = Was die App bei Bitrix24 angefragt hat und was die Antwort war. Namen, Telefonnummern, Adressen und Geheimnisse werden vor dem Speichern entfernt.
journal-no-answer = keine Antwort
# $count
journal-took = { $count } ms

## Data

data-kept = Was gespeichert wird und wie lange
data-stored = Was derzeit über dieses Bitrix24 gespeichert ist
stored-portal = Die Adresse Ihres Bitrix24, was dort installiert ist und die Namen der CRM-Felder
stored-people = Wer was darf und wer dunkle Seiten möchte, nach IDs von Personen und Abteilungen
stored-events = Nachrichten von Bitrix24 über das Installieren und Entfernen der App, verschlüsselt
stored-tokens = Tokens, mit denen die App im Namen der Personen, die sie geöffnet haben, bei Bitrix24 anfragt, verschlüsselt
stored-changes = Die Historie: wer wann welche Elemente verknüpft, getrennt oder erstellt und wer den Zugriff geändert hat, nach IDs
stored-journal = Das Protokoll der Anfragen an Bitrix24: Methoden, IDs und Zeiten, ohne Namen und Inhalte
stored-sessions = Sitzungen von Personen, die sich außerhalb von Bitrix24 angemeldet haben
# $days, $hours
kept-until = Solange die App installiert ist, danach { $days } Tage; { $hours } Stunden, wenn die Daten gelöscht werden sollten
kept-tokens = Solange die App installiert ist; die zwei neuesten jeder Person
# $days
kept-days = { $days } Tage
# $days
kept-events = Bis sie abgearbeitet sind; { $days } Tage, wenn das nicht gelingt
# $hours
kept-hours = { $hours } Stunden
# $table
table-name = { $table ->
    [sessions] Sitzungen
    [chains] Tokens
    [changes] Änderungen
    [events] Wartende Ereignisse von Bitrix24
    [inbox_leases] Ereignisse in Bearbeitung
    [preferences] Einstellungen für dunkle Seiten
    [creations] Neue Kontakte des letzten Tages
    [policy_changes] Änderungen der Zugriffsrechte
    [portals] Installationen
    [journal] Anfragen im Protokoll
   *[other] { $table }
}
erase-title = Alles löschen
erase-what = Damit wird alles, was die App über dieses Bitrix24 gespeichert hat, sofort und endgültig gelöscht. Ihr CRM bleibt, wie es ist.
erase-then = Die Tabs bleiben in den Elementen, bis die App deinstalliert wird. Deinstallieren Sie sie danach: Wer sie vorher öffnet, macht dieses Bitrix24 wieder bekannt.
# $host
erase-confirm = Geben Sie zur Bestätigung die Adresse { $host } ein
erase = Alles löschen

## Who may do what

grants-everybody = Alle in diesem Bitrix24 dürfen den Tab öffnen und die Verknüpfungen ändern.
grants-lead = Hier legen Administratoren fest, wer den Tab sieht und wer damit Verknüpfungen ändern darf. Die Rechte im CRM gelten zusätzlich, und Administratoren dürfen immer alles. Eine Änderung gilt für alle ab dem nächsten Klick.
grants-all-cards = Alle Elemente
grants-see = Wer darf sehen
grants-change = Wer darf ändern
grants-is-everybody = Alle
grants-is-nobody = Nur Administratoren
grants-is-these = Administratoren und diese:
grants-to-everybody = Allen erlauben
grants-to-nobody = Nur Administratoren
grants-means-everybody = bedeutet alle
grants-code = Zugriffscode
grants-code-hint = Zugriffscodes in der Schreibweise von Bitrix24: U7 ist Person 7 (IU7 als Mitarbeiter), D5 die Abteilung 5, DR5 diese mit allen untergeordneten, G9 die Gruppe 9, SG9 die Arbeitsgruppe 9. AU und G2 bedeuten alle.
grants-add = Hinzufügen
grants-choose = Auswählen…
# $name
grants-remove = { $name } entfernen
grants-own = Andere Regeln für eine Art von Elementen:
grants-common = Dieselben Regeln wie für alle Elemente
may-lead = Wer den Tab nutzen darf, legen die Administratoren Ihres Bitrix24 fest. Sie dürfen:
may-change = sehen und ändern
may-see = sehen, nicht ändern
may-nothing = kein Zugriff

## The operator's documents, where the operator has written none

privacy-title = Datenschutz
privacy-lead = Der Betreiber dieses Servers hat keine eigene Datenschutzerklärung veröffentlicht. Das macht die Software:
privacy-not-stored = Namen, Telefonnummern, E-Mail-Adressen und alles andere in Ihrem CRM wird aus Bitrix24 gelesen, wenn jemand es ansieht, dieser Person angezeigt und nicht gespeichert.
privacy-use = Was damit geschieht
privacy-use-rights = Die App fragt bei Bitrix24 mit den Rechten der Person an, die klickt. Sie zeigt niemandem etwas, was er dort nicht sehen darf.
privacy-use-nobody = Nichts wird an andere weitergegeben als an Ihr Bitrix24 und dessen Autorisierungsserver. Es gibt keine Statistik, keine Werbung und keine Inhalte Dritter.
privacy-use-cookie = Innerhalb von Bitrix24 verwendet die App keine Cookies. Wer sich außerhalb anmeldet, erhält eines mit einer Zufallszahl, das mit der Sitzung endet.
privacy-use-log = Das Protokoll des Servers enthält Zeiten, Seitenadressen und IDs, ohne Namen und Inhalte. Wie lange Protokoll und Sicherungen aufbewahrt werden, bestimmt der Betreiber.
privacy-erase = Wie man es löscht
privacy-erase-how = Ein Administrator Ihres Bitrix24 öffnet die App über das Menü links, geht zu „Daten“ und löscht alles. Das Deinstallieren der App beendet sofort jeden Zugriff; was gespeichert ist, wird nach den oben genannten Fristen gelöscht.
license-title = Nutzungsbedingungen
license-lead = Der Betreiber dieses Servers hat keine eigenen Nutzungsbedingungen veröffentlicht. Die Software hat diese Lizenz:
