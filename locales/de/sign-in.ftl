# Die Seiten für alle, die nicht aus Bitrix24 kommen.

## Signing in

login-title = Bei Bindery anmelden
login-lead = Bindery nutzt Ihr Bitrix24: Sie melden sich dort an und kommen gleich zurück.
login-address = Adresse Ihres Bitrix24
login-hint = Wie sie in Ihrem Browser steht, wenn Bitrix24 geöffnet ist, zum Beispiel company.bitrix24.de
login-submit = Weiter zu Bitrix24
login-again = Anmelden
login-portals = Sie sind angemeldet bei
login-other = Anderes Bitrix24
choose-title = Welches Bitrix24?
choose-lead = Sie sind in mehreren Bitrix24 angemeldet. Wählen Sie das, in dem Sie arbeiten möchten.
sign-out = Abmelden
open-again = Erneut öffnen
outside-sign-in = Oder melden Sie sich hier an und arbeiten Sie ohne Bitrix24-Fenster

## The list of records

open-in-portal = In Bitrix24 öffnen
bar-label = Bindery
records-kinds = Arten von Elementen
records-find = { $owner ->
    [company] Unternehmen nach Name suchen
    [lead] Lead nach Titel suchen
    [deal] Auftrag nach Titel suchen
    [contact] Kontakt nach Name, Telefon oder E-Mail suchen
   *[quote] Angebot nach Titel suchen
}
records-find-all = Alle anzeigen
records-none = Hier gibt es nichts, was Sie sehen dürfen.
# $query
records-nothing = Nichts passt zu „{ $query }“. Versuchen Sie es mit einem Teil des Namens.
records-end = Mehr gibt es nicht.
records-next = Nächste Seite
records-first = Erste Seite
# $id
record-unnamed = { $owner ->
    [company] Unternehmen #{ $id }
    [lead] Lead #{ $id }
    [deal] Auftrag #{ $id }
    [contact] Kontakt #{ $id }
   *[quote] Angebot #{ $id }
}
