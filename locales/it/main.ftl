# La pagina principale dell’applicazione, nel menu a sinistra di Bitrix24.

main-link = Informazioni sull’app
sections-label = Sezioni
section-state = Installazione
section-grants = Accesso
section-history = Cronologia
section-journal = Richieste
section-data = Dati

## For everybody

main-may-title = Che cosa è consentito
main-may-who = I permessi nel CRM determinano che cosa si può vedere e modificare. Un amministratore di Bitrix24 può cambiarli.

## The state of the installation

state-good = in ordine
state-bad = richiede attenzione
state-bound = Schede ed eventi
state-events = Eventi ascoltati dall’app
event-there = registrato
event-missing = non registrato
# $count
state-superfluous = { $count ->
    [one] Resta { $count } vecchia registrazione dell’app.
   *[other] Restano { $count } vecchie registrazioni dell’app.
}
# $version
state-version = Versione dell’app: { $version }.
# $version
state-recorded = Schede ed eventi sono stati registrati per la versione { $version }.
state-repair = Verifica e ripara
state-tokens = Connessione a Bitrix24
# $count
state-people = { $count ->
    [one] { $count } persona connessa.
   *[other] { $count } persone connesse.
}
# $names
state-administrators = Tra loro, amministratori: { $names }
state-no-administrator = Nessun amministratore è connesso.
state-renewed = Ultimo rinnovo:
# $count
state-troubled = { $count ->
    [one] { $count } connessione non è stata rinnovata l’ultima volta.
   *[other] { $count } connessioni non sono state rinnovate l’ultima volta.
}
# $count
state-ended = { $count ->
    [one] La connessione di { $count } persona è terminata. Tornerà quando la persona aprirà l’app.
   *[other] Le connessioni di { $count } persone sono terminate. Torneranno quando queste persone apriranno l’app.
}
state-renew = Rinnova la mia connessione
state-limits = Limiti di Bitrix24 nelle ultime 24 ore
state-limits-none = nessuno raggiunto
state-limits-met = raggiunti
state-limit-last = ultima volta:
state-limits-hint = Quando Bitrix24 è occupato, l’app attende e chiede di riprovare. Non c’è nulla da riparare.

## History and requests

filter-kind = Tipo di elemento
filter-record = ID dell’elemento
filter-user = ID dell’utente
filter-change = Tipo di modifica
filter-from = Dal giorno (UTC)
filter-to = Al giorno (UTC)
filter-any = qualsiasi
filter-method = Metodo
filter-request = ID della richiesta
filter-failed = solo quelle non riuscite
filter-show = Mostra
filter-nothing = Nessun risultato.
export = Scarica in CSV
# $count
export-hint = Il file contiene le modifiche più recenti trovate dal filtro (al massimo { $count }), con gli ID e senza i nomi.
journal-hint = Che cosa l’app ha chiesto a Bitrix24 e che cosa ha risposto. Nomi, numeri di telefono, indirizzi e segreti vengono tolti prima di scrivere qualsiasi cosa.
journal-no-answer = nessuna risposta
# $count
journal-took = { $count } ms

## Data

data-kept = Che cosa viene conservato e per quanto tempo
data-stored = Che cosa è memorizzato ora su questo Bitrix24
stored-portal = L’indirizzo del Bitrix24, che cosa vi è installato e i nomi dei campi del CRM
stored-people = Chi può fare che cosa e chi desidera pagine scure, per ID di persone e reparti
stored-events = I messaggi di Bitrix24 sull’installazione e la rimozione dell’app, crittografati
stored-tokens = I token con cui l’app interroga Bitrix24 per conto delle persone che l’hanno aperta, crittografati
stored-changes = La cronologia: chi ha collegato, scollegato o creato quali elementi, chi ha modificato l’accesso e quando, per ID
stored-journal = Il registro delle richieste a Bitrix24: metodi, ID e orari, senza nomi né contenuti
stored-sessions = Le sessioni delle persone che hanno effettuato l’accesso al di fuori di Bitrix24
# $days, $hours
kept-until = Finché l’app è installata, poi { $days } giorni; { $hours } ore se è stata richiesta l’eliminazione dei dati
kept-tokens = Finché l’app è installata; i due più recenti di ogni persona
# $days
kept-days = { $days } giorni
# $days
kept-events = Finché non vengono elaborati; { $days } giorni se l’elaborazione non riesce
# $hours
kept-hours = { $hours } ore
# $table
table-name = { $table ->
    [sessions] Sessioni
    [chains] Token
    [changes] Modifiche
    [events] Eventi di Bitrix24 in attesa
    [inbox_leases] Eventi in elaborazione
    [preferences] Scelte delle pagine scure
    [creations] Nuovi contatti dell’ultimo giorno
    [policy_changes] Modifiche degli accessi
    [portals] Installazioni
    [journal] Richieste nel registro
   *[other] { $table }
}
erase-title = Cancella tutto
erase-what = Questa operazione elimina subito e definitivamente tutto ciò che l’app ha memorizzato su questo Bitrix24. Il CRM resta com’è.
erase-then = Le schede restano negli elementi finché l’app non viene disinstallata. Disinstallarla subito dopo: se qualcuno la apre prima, questo Bitrix24 tornerà a essere noto.
# $host
erase-confirm = Per confermare, digitare l’indirizzo { $host }
erase = Cancella tutto

## Who may do what

grants-everybody = Tutti in questo Bitrix24 possono aprire la scheda e modificare i collegamenti.
grants-lead = Qui gli amministratori decidono chi vede la scheda e chi può modificare i collegamenti. Valgono anche i permessi nel CRM, e gli amministratori possono sempre fare tutto. Una modifica vale per tutti dal clic successivo.
grants-all-cards = Tutti gli elementi
grants-see = Chi può vedere
grants-change = Chi può modificare
grants-is-everybody = Tutti
grants-is-nobody = Solo amministratori
grants-is-these = Gli amministratori e questi:
grants-to-everybody = Consenti a tutti
grants-to-nobody = Solo amministratori
grants-means-everybody = significa tutti
grants-code = Codice di accesso
grants-code-hint = Codici di accesso come li scrive Bitrix24: U7 è la persona 7 (IU7 come dipendente), D5 il reparto 5, DR5 con tutti i suoi sottoreparti, G9 il gruppo 9, SG9 il gruppo di lavoro 9. AU e G2 significano tutti.
grants-add = Aggiungi
grants-choose = Scegli…
# $name
grants-remove = Rimuovi { $name }
grants-own = Altre regole per un tipo di elemento:
grants-common = Stesse regole di tutti gli elementi
may-lead = Gli amministratori di questo Bitrix24 decidono chi può usare la scheda. È consentito:
may-change = vedere e modificare
may-see = vedere, non modificare
may-nothing = nessun accesso

## The operator's documents, where the operator has written none

privacy-title = Privacy
privacy-lead = Il gestore di questo server non ha pubblicato una propria informativa sulla privacy. Ecco che cosa fa il software.
privacy-not-stored = Nomi, numeri di telefono, indirizzi e-mail e tutto il resto del CRM vengono letti da Bitrix24 quando qualcuno li consulta, gli vengono mostrati e non vengono memorizzati.
privacy-use = Che cosa ne viene fatto
privacy-use-rights = L’app interroga Bitrix24 con i permessi della persona che fa clic. Non mostra a nessuno ciò che non può vedere lì.
privacy-use-nobody = Nulla viene trasmesso a nessuno, tranne al Bitrix24 in uso e ai suoi server di autorizzazione. Non ci sono statistiche, pubblicità né contenuti di terzi.
privacy-use-cookie = All’interno di Bitrix24 l’app non usa cookie. Chi accede dall’esterno ne riceve uno, con un numero casuale, che termina con la sessione.
privacy-use-log = Il log del server contiene orari, indirizzi di pagine e ID, senza nomi né contenuti. Per quanto tempo conservare il log e i backup lo decide il gestore.
privacy-erase = Come cancellare tutto
privacy-erase-how = Un amministratore del Bitrix24 apre l’app dal menu a sinistra, va in “Dati” e cancella tutto. La disinstallazione dell’app pone subito fine a ogni accesso; ciò che è memorizzato viene cancellato dopo i tempi indicati sopra.
license-title = Condizioni d’uso
license-lead = Il gestore di questo server non ha pubblicato proprie condizioni d’uso. Il software ha questa licenza:
