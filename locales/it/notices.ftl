# Che cosa è successo. Le chiavi sono spiegate in locales/en/notices.ftl.

## Done

# $names, $count
notice-added = Aggiunte: { $names }.
# $names
notice-created = Creazione e aggiunta: { $names }.
# $names, $count
notice-already-added = Già nell’elenco: { $names }. Non è cambiato nulla.
# $names, $count
notice-removed = Rimozioni: { $names }.
# $names, $count
notice-not-bound = Non più nell’elenco: { $names }. Non è cambiato nulla.
notice-ordered = Il nuovo ordine è stato salvato.
notice-unchanged = Tutto è come prima: non c’era nulla da modificare.
# $names
notice-primary-set = { $owner ->
    [company] Questa è ora l’azienda principale di { $names }.
    [contact] { $names } è ora l’azienda principale.
   *[other] { $names } è ora il contatto principale.
}
# $count
notice-set-done = { $bound ->
    [company] { $count ->
        [one] L’elenco è stato salvato: { $count } azienda collegata.
       *[other] L’elenco è stato salvato: { $count } aziende collegate.
    }
   *[contact] { $count ->
        [one] L’elenco è stato salvato: { $count } contatto collegato.
       *[other] L’elenco è stato salvato: { $count } contatti collegati.
    }
}
notice-cleared = { $bound ->
    [company] Tutte le aziende sono state rimosse dall’elenco.
   *[contact] Tutti i contatti sono stati rimossi dall’elenco.
}
notice-repeat = Questo è ora un lead ripetuto.
notice-undone = La modifica è stata annullata.
# $count
notice-found = { $bound ->
    [company] { $count ->
        [one] { $count } azienda trovata.
       *[other] { $count } aziende trovate.
    }
   *[contact] { $count ->
        [one] { $count } contatto trovato.
       *[other] { $count } contatti trovati.
    }
}
# $query, $count
notice-sources = { $count ->
    [0] Nessun elemento visibile corrisponde a “{ $query }”.
    [one] Elementi trovati: { $count }.
   *[other] Elementi trovati: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: l’elenco è vuoto, non c’è nulla da copiare.
    [one] { $name }: { $count } nel suo elenco, di cui non in questo: { $new }.
   *[other] { $name }: { $count } nel suo elenco, di cui non in questo: { $new }.
}
# $found, $all
notice-pasted = Trovati: { $found } su { $all }.
# $query
notice-nothing-found = { $bound ->
    [company] Nessuna azienda corrisponde a “{ $query }”. Provare con una parte del nome.
   *[contact] Nessun contatto corrisponde a “{ $query }”. Provare con una parte del nome, del numero di telefono o dell’indirizzo e-mail.
}

## Refused, and the person can do something about it

notice-conflict = Qualcun altro ha modificato l’elenco nel frattempo, quindi non è stato salvato nulla. Ecco com’è ora: controllarlo e riprovare.
# $names, $count
notice-main-company = { $count ->
    [one] Così questa diventerebbe anche l’azienda principale di { $names }. Non è stato ancora salvato nulla.
   *[other] Così questa diventerebbe anche l’azienda principale di { $count } contatti: { $names }. Non è stato ancora salvato nulla.
}
# $names, $count
notice-keep-refused = { $count ->
    [one] La modifica di { $names } non è consentita, quindi il contatto non può essere aggiunto senza cambiare la sua azienda principale. È possibile aggiungerlo impostando questa come sua azienda principale.
   *[other] La modifica di { $names } non è consentita, quindi i contatti non possono essere aggiunti senza cambiare la loro azienda principale. È possibile aggiungerli impostando questa come loro azienda principale.
}
notice-hidden-people = { $bound ->
    [company] L’elenco contiene aziende non visibili, quindi non è possibile svuotarlo. Rimuovere una per una le aziende visibili o rivolgersi a chi può vederle tutte.
   *[contact] L’elenco contiene contatti non visibili, quindi non è possibile svuotarlo. Rimuovere uno per uno i contatti visibili o rivolgersi a chi può vederli tutti.
}
# $limit
notice-too-many = Troppi in una volta sola: al massimo { $limit }.
notice-bad-id = { $bound ->
    [company] Il modulo indicava un’azienda che non può esistere. Non è cambiato nulla; scegliere di nuovo.
   *[contact] Il modulo indicava un contatto che non può esistere. Non è cambiato nulla; scegliere di nuovo.
}
notice-duplicate-id = { $bound ->
    [company] Il modulo indicava due volte la stessa azienda. Non è cambiato nulla; riprovare.
   *[contact] Il modulo indicava due volte lo stesso contatto. Non è cambiato nulla; riprovare.
}
notice-no-source = Questo elemento non esiste o la sua visualizzazione non è consentita, quindi non se ne può copiare nulla.
notice-no-change = Questa modifica dell’elenco non esiste. Le modifiche vengono dimenticate dopo 90 giorni.
notice-not-undoable = Questa modifica non può essere annullata: non si sa come fosse l’elenco prima o dopo.
notice-not-in-set = { $bound ->
    [company] Il modulo indicava un’azienda non collegata. Non è cambiato nulla; riprovare.
   *[contact] Il modulo indicava un contatto non collegato. Non è cambiato nulla; riprovare.
}
notice-primary-not-listed = L’elemento principale deve essere tra quelli scelti. Non è cambiato nulla.
notice-incomplete-order = Il nuovo ordine deve contenere ogni elemento dell’elenco esattamente una volta. Non è cambiato nulla; riprovare.
notice-empty-set = { $bound ->
    [company] Scegliere almeno un’azienda. Per rimuoverle tutte, usare “Rimuovi tutto”.
   *[contact] Scegliere almeno un contatto. Per rimuoverli tutti, usare “Rimuovi tutto”.
}
notice-confirm-needed = Confermare che l’intero elenco deve essere svuotato.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Digitare che cosa cercare.
    [list] Incollare o digitare almeno un nome, un numero di telefono, un indirizzo e-mail o un ID.
    [contact_id] Scegliere almeno un contatto.
    [company_id] Scegliere almeno un’azienda.
    [name] { $bound ->
        [company] Digitare il nome dell’azienda.
       *[contact] Digitare un nome o un cognome.
    }
   *[other] Il modulo era incompleto. Non è cambiato nulla; riprovare.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] Il numero di telefono deve contenere almeno una cifra.
    [email] Questo non è un indirizzo e-mail.
   *[other] Il modulo conteneva un valore che l’app non conosce. Non è cambiato nulla; riprovare.
}
# $limit
notice-too-long = Troppo lungo: al massimo { $limit } caratteri.
# $names, $count
notice-unreadable = { $bound ->
    [company] La visualizzazione di { $names } non è consentita, quindi non è possibile aggiungere né rimuovere l’azienda. Può farlo chi può vederla.
   *[contact] La visualizzazione di { $names } non è consentita, quindi non è possibile aggiungere né rimuovere il contatto. Può farlo chi può vederlo.
}
# $names
notice-hidden = { $bound ->
    [company] { $names }: l’azienda esiste, ma la sua visualizzazione non è consentita.
   *[contact] { $names }: il contatto esiste, ma la sua visualizzazione non è consentita.
}
# $names
notice-gone = { $bound ->
    [company] { $names }: l’azienda è stata eliminata e non esiste più. Il collegamento può essere rimosso.
   *[contact] { $names }: il contatto è stato eliminato e non esiste più. Il collegamento può essere rimosso.
}
notice-alike = { $bound ->
    [company] Esiste già un’azienda simile, quindi non è stato ancora creato nulla.
   *[contact] Esiste già un contatto simile, quindi non è stato ancora creato nulla.
}
notice-create-unsure = La risposta di Bitrix24 è andata persa e non si sa se l’elemento sia stato creato. Se non compare qui, attendere due minuti e inviare di nuovo il modulo: ciò che esiste già non verrà creato due volte.
# $names
notice-created-only = Creazione senza aggiunta all’elenco: { $names }.
# $reason: the portal's own words
notice-refused = Bitrix24 ha rifiutato: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 ha rifiutato { $names }: “{ $reason }”.
notice-unsure = La risposta di Bitrix24 è andata persa. Ecco com’è ora l’elenco: verificare se la modifica è stata eseguita.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] L’ultima modifica ({ change-name }) è stata interrotta, ma è stata eseguita. Ecco com’è ora l’elenco.
    [nothing] L’ultima modifica ({ change-name }) è stata interrotta e non ne è stato eseguito nulla. Ecco com’è ora l’elenco.
   *[unclear] L’ultima modifica ({ change-name }) è stata interrotta. Ecco com’è ora l’elenco: verificare che cosa ne è stato eseguito.
}
notice-under-way = Una modifica di questo elenco è iniziata poco fa e potrebbe non essere completa. Ecco com’è ora l’elenco.

## Rights

notice-not-allowed = { $owner ->
    [company] La modifica di questa azienda non è consentita, quindi non è stato salvato nulla. Un amministratore di Bitrix24 può concedere il permesso di modifica.
    [lead] La modifica di questo lead non è consentita, quindi non è stato salvato nulla. Un amministratore di Bitrix24 può concedere il permesso di modifica.
    [deal] La modifica di questo affare non è consentita, quindi non è stato salvato nulla. Un amministratore di Bitrix24 può concedere il permesso di modifica.
    [contact] La modifica di questo contatto non è consentita, quindi non è stato salvato nulla. Un amministratore di Bitrix24 può concedere il permesso di modifica.
   *[quote] La modifica di questo preventivo non è consentita, quindi non è stato salvato nulla. Un amministratore di Bitrix24 può concedere il permesso di modifica.
}
notice-create-denied = { $bound ->
    [company] La creazione di aziende non è consentita. Un amministratore di Bitrix24 può concedere il permesso.
   *[contact] La creazione di contatti non è consentita. Un amministratore di Bitrix24 può concedere il permesso.
}
notice-read-only = Questo elenco può essere visualizzato, ma non modificato. Un amministratore di Bitrix24 può concedere il permesso di modificare questo elemento.
notice-no-access = La visualizzazione di questo elemento non è consentita. Un amministratore di Bitrix24 può concedere il permesso.
notice-not-granted = La visualizzazione di questa scheda non è consentita: gli amministratori di questo Bitrix24 decidono chi può vederla. Si prega di rivolgersi a uno di loro.
notice-change-not-granted = Non è stato salvato nulla: qui è possibile vedere, ma non modificare. Gli amministratori di questo Bitrix24 decidono chi può farlo; si prega di rivolgersi a uno di loro.
notice-grants-saved = Salvato. Vale per tutti dal clic successivo.
# $code
notice-bad-code = “{ $code }” non è un codice di accesso utilizzabile qui. Non è cambiato nulla.
# $names
notice-unknown-code = Bitrix24 non conosce nessuno dietro { $names }. Non è cambiato nulla.
notice-admin-needed = Può farlo solo un amministratore di Bitrix24. Si prega di rivolgersi a lui.
notice-restricted = Gli amministratori di questo Bitrix24 hanno limitato l’app ad alcune persone, tra cui non rientra questo utente. Rivolgersi a uno di loro: l’accesso si concede nel Market, nel menu dell’app. Poi aprire di nuovo la scheda.
notice-user-gone = Per Bitrix24 questo non è un utente attivo. Rivolgersi a un amministratore.
notice-scope = All’app manca un permesso necessario (CRM). Un amministratore di Bitrix24 deve installarla di nuovo.

## Signing in outside Bitrix24

notice-bad-address = Questo non è l’indirizzo di un Bitrix24. Digitare solo il nome, ad esempio company.bitrix24.it.
notice-unknown-portal = L’app non è installata in un Bitrix24 con questo indirizzo. Controllare l’indirizzo o chiedere a un amministratore di installare l’app dal Market.
notice-sign-in-stale = Questo accesso non è stato avviato in questo browser o ha richiesto più di dieci minuti. Ricominciare.
notice-sign-in-refused = Bitrix24 non ha confermato l’identità dell’utente. Ricominciare.
notice-signed-out = La sessione è stata chiusa.

## The page or the launch

notice-token-invalid = Questa pagina è rimasta aperta troppo a lungo. Aprire di nuovo la scheda.
notice-launch-dead = Bitrix24 non ha confermato l’identità dell’utente. Aprire di nuovo la scheda.
notice-not-a-launch = Questa pagina può essere aperta solo all’interno di Bitrix24.
notice-forged = Questa richiesta non proveniva dal Bitrix24 dell’utente, quindi non è stata eseguita.
notice-no-record = Questo elemento non esiste o è stato eliminato.
notice-half-installed = L’installazione di questa app non è terminata. Chiedere a un amministratore di Bitrix24 di aprirla una volta.
notice-not-installed = L’app non è installata in questo Bitrix24. Un amministratore può installarla dal Market.
notice-not-found = Questa pagina non esiste.
notice-method-not-allowed = Questo indirizzo non può essere usato in questo modo.
notice-too-large = Il modulo era troppo grande. Non è cambiato nulla.

## Bitrix24 or the network

notice-busy = Bitrix24 sta ricevendo troppe richieste. Riprovare tra qualche secondo.
notice-plan = Il piano Bitrix24 in uso non comprende le app. Un amministratore può cambiare piano.
notice-portal-closed = Questo Bitrix24 è stato chiuso.
notice-blocked = Bitrix24 ha bloccato l’app per le troppe richieste. Contattare l’assistenza dell’app.
notice-subscription = L’abbonamento alle app del Market è scaduto. Un amministratore di Bitrix24 può rinnovarlo.
notice-portal-nonsense = Bitrix24 ha dato una risposta che l’app non comprende. Riprovare tra un minuto.
notice-unreachable = Bitrix24 non ha risposto. Riprovare tra un minuto.
notice-database = Al momento l’app non può accedere ai propri dati. Riprovare tra un minuto.
notice-internal = Si è verificato un errore nell’app. Riprovare tra un minuto.
notice-offline = Nessuna risposta: la connessione potrebbe essere interrotta. I dati inseriti sono ancora qui: riprovare.

## The main page

# $count
notice-repaired = { $count ->
    [one] { $count } scheda o evento è stato ripristinato.
   *[other] { $count } schede ed eventi sono stati ripristinati.
}
notice-nothing-to-repair = Tutte le schede e gli eventi sono registrati correttamente: non c’era nulla da riparare.
notice-renewed = La connessione a Bitrix24 è stata rinnovata.
notice-not-renewed = Non è stato possibile rinnovare la connessione. Aprire di nuovo l’app dal menu a sinistra: ne verrà creata una nuova.
notice-bad-filter = Uno dei campi non è leggibile. Nessun filtro è stato applicato.
# $host
notice-portal-mismatch = Non è stato cancellato nulla: per confermare, digitare l’indirizzo { $host }.
notice-erased = Tutto ciò che riguarda questo Bitrix24 è stato cancellato. Disinstallare ora l’app: se qualcuno la apre prima, questo Bitrix24 tornerà a essere noto.
