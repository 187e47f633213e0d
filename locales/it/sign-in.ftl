# Le pagine per chi arriva senza Bitrix24 attorno.

## Signing in

login-title = Accedi a Bindery
login-lead = Bindery usa Bitrix24: l’accesso avviene lì, poi si torna subito qui.
login-address = Indirizzo del Bitrix24
login-hint = Come appare nel browser quando Bitrix24 è aperto, ad esempio company.bitrix24.it
login-submit = Continua su Bitrix24
login-again = Accedi
login-portals = Sessioni aperte
login-other = Altro Bitrix24
choose-title = Quale Bitrix24?
choose-lead = Ci sono sessioni aperte in più Bitrix24. Scegliere quello in cui lavorare.
sign-out = Esci
open-again = Apri di nuovo
outside-sign-in = Oppure accedere qui e lavorare al di fuori della finestra di Bitrix24

## The list of records

open-in-portal = Apri in Bitrix24
bar-label = Bindery
records-kinds = Tipi di elementi
records-find = { $owner ->
    [company] Cerca un’azienda per nome
    [lead] Cerca un lead per titolo
    [deal] Cerca un affare per titolo
    [contact] Cerca un contatto per nome, telefono o e-mail
   *[quote] Cerca un preventivo per titolo
}
records-find-all = Mostra tutto
records-none = Qui non c’è nulla di visibile.
# $query
records-nothing = Nulla corrisponde a “{ $query }”. Provare con una parte del nome.
records-end = Non c’è altro.
records-next = Pagina successiva
records-first = Prima pagina
# $id
record-unnamed = { $owner ->
    [company] Azienda #{ $id }
    [lead] Lead #{ $id }
    [deal] Affare #{ $id }
    [contact] Contatto #{ $id }
   *[quote] Preventivo #{ $id }
}
