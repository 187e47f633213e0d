# La scheda. Le chiavi sono spiegate in locales/en/card.ftl.

tab-title = { $bound ->
    [company] Aziende collegate
   *[contact] Contatti collegati
}
owner-name = { $owner ->
    [company] Azienda
    [lead] Lead
    [deal] Affare
    [contact] Contatto
   *[quote] Preventivo
}
refresh = Aggiorna
dark = Colori scuri

## Names

# $id
unnamed = { $bound ->
    [company] Azienda #{ $id }
   *[contact] Contatto #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Azienda #{ $id } – visualizzazione non consentita
   *[contact] Contatto #{ $id } – visualizzazione non consentita
}
# $id
unclear = { $bound ->
    [company] Azienda #{ $id } – non visibile o eliminata
   *[contact] Contatto #{ $id } – non visibile o eliminato
}
# $id
no-more = { $bound ->
    [company] Azienda #{ $id } – non esiste più
   *[contact] Contatto #{ $id } – non esiste più
}
no-more-hint = Resta solo il collegamento, che può essere rimosso.
check = Verifica
unreadable-hint = { $bound ->
    [company] La visualizzazione di questa azienda non è consentita, quindi non è possibile spostarla o rimuoverla.
   *[contact] La visualizzazione di questo contatto non è consentita, quindi non è possibile spostarlo o rimuoverlo.
}
# $count: how many more names there are
and-more = { $count ->
    [one] e { $count } altro
   *[other] e altri { $count }
}

## Search

search-label = { $bound ->
    [company] Aggiungi un’azienda: ricerca per nome
   *[contact] Aggiungi un contatto: ricerca per nome, telefono o e-mail
}
search = Cerca
results-title = Risultati
search-more = Questi sono i primi 50 risultati. Per restringere la ricerca, digitare una parte più lunga del nome.
choose-in-portal = Scegli in Bitrix24

## A pasted list

paste-title = Incolla un elenco
paste-label = Nomi, numeri di telefono, indirizzi e-mail o ID: uno per riga o separati da virgole
paste-submit = Cerca le voci
paste-missing = Non trovati
# $text: the entry of the list
paste-maybe = Potrebbe essere “{ $text }”

## Somebody new

create-title = { $bound ->
    [company] Crea un’azienda
   *[contact] Crea un contatto
}
create-name = { $bound ->
    [company] Nome dell’azienda
   *[contact] Nome
}
create-last-name = Cognome
create-post = Posizione
create-submit = Crea e aggiungi
alike-title = Già in Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] { $count } altro elemento ha questo telefono o indirizzo e-mail, ma la sua visualizzazione non è consentita.
   *[other] Altri { $count } elementi hanno questo telefono o indirizzo e-mail, ma la loro visualizzazione non è consentita.
}
add-instead = Aggiungi questo elemento
create-anyway = Crea comunque
created-title = Creati, ma non ancora aggiunti

## Copying another record's list

copy-title = Copia da un altro elemento
copy-kind = Tipo di elemento
copy-label = Nome o numero
copy-show = Mostra il suo elenco
# $count
copy-unseen = Non mostrati, perché la visualizzazione non è consentita: { $count }
# $limit
copy-steps = Se ne aggiungono al massimo { $limit } alla volta. I primi sono selezionati; poi gli altri vengono mostrati di nuovo qui.

## Adding

linked-already = Già nell’elenco
add = Aggiungi
add-selected = Aggiungi selezionati
add-main-title = Azienda principale dei contatti che ne hanno un’altra
add-keep = Non modificare
add-take = Imposta questa come loro azienda principale
add-keep-hint = L’azienda principale del contatto resta invariata
other-main-company = Azienda principale: un’altra
# $name
main-company-is = Azienda principale: { $name }

## The list

primary = { $owner ->
    [company] azienda principale di questo contatto
    [contact] azienda principale
   *[other] contatto principale
}
make-primary = { $owner ->
    [company] Imposta come azienda principale del contatto
    [contact] Imposta come azienda principale
   *[other] Imposta come contatto principale
}
move-up = Sposta su
move-down = Sposta giù
move = Sposta
move-hint = Trascinare o usare i tasti freccia. Invio o la barra spaziatrice prende e rilascia, Esc rimette al suo posto.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: posizione { $place } di { $count }
sort-by-name = Ordina per nome
remove = Rimuovi
select = Seleziona
remove-selected = Rimuovi selezionati
head-phone = Telefono
head-email = E-mail
head-bound = { $bound ->
    [company] Azienda
   *[contact] Contatto
}
head-primary = { $owner ->
    [company] Azienda principale
    [contact] Azienda principale
   *[other] Principale
}
head-order = Ordine
last-active = Ultima attività
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } gen { $year }
    [2] { $day } feb { $year }
    [3] { $day } mar { $year }
    [4] { $day } apr { $year }
    [5] { $day } mag { $year }
    [6] { $day } giu { $year }
    [7] { $day } lug { $year }
    [8] { $day } ago { $year }
    [9] { $day } set { $year }
    [10] { $day } ott { $year }
    [11] { $day } nov { $year }
   *[12] { $day } dic { $year }
}

## Everything about one of them

details = Dettagli
details-phones = Telefoni
details-emails = E-mail
details-companies = Aziende
details-main = azienda principale
details-none = nessun dato
details-close = Chiudi
call = Chiama
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] lavoro
    [MOBILE] cellulare
    [HOME] casa
    [FAX] fax
    [MAILING] mailing
   *[OTHER] altro
}

empty = { $bound ->
    [company] Nessuna azienda ancora collegata
   *[contact] Nessun contatto ancora collegato
}
empty-hint = { $bound ->
    [company] Cercare un’azienda qui sopra e aggiungerla.
   *[contact] Cercare un contatto qui sopra e aggiungerlo.
}

## Choosing the whole set

set-title = Scegli chi resta
set-hint = { $bound ->
    [company] Le aziende selezionate restano nell’elenco o vi vengono aggiunte, tutte le altre vengono rimosse. Le aziende non visibili restano.
   *[contact] I contatti selezionati restano nell’elenco o vi vengono aggiunti, tutti gli altri vengono rimossi. I contatti non visibili restano.
}
set-bound = Ora nell’elenco
set-found = Risultati della ricerca
set-primary = { $bound ->
    [company] Azienda principale
   *[contact] Contatto principale
}
set-primary-keep = Non modificare
set-submit = Salva l’elenco

## Removing all

clear-title = Rimuovi tutto
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] { $count } azienda verrà rimossa dall’elenco. L’azienda stessa resta nel CRM.
       *[other] { $count } aziende verranno rimosse dall’elenco. Le aziende stesse restano nel CRM.
    }
   *[contact] { $count ->
        [one] { $count } contatto verrà rimosso dall’elenco. Il contatto stesso resta nel CRM.
       *[other] { $count } contatti verranno rimossi dall’elenco. I contatti stessi restano nel CRM.
    }
}
clear-submit = Sì, rimuovi tutto

## Repeat leads

repeat-hint = Collegare contatti qui non rende ripetuto questo lead.
repeat-submit = Rendi il lead ripetuto

## The main company

question-title = Contatti la cui azienda principale cambierebbe
question-yes = Continua e imposta come loro azienda principale
question-no = Annulla

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] aggiunta
    [remove] rimozione
    [order] nuovo ordine
    [primary] nuova scelta del principale
    [clear] rimozione di tutto
    [undo] annullamento
    [repeat] lead ripetuto
   *[set] nuovo elenco
}

## History and undo

history-title = Cronologia
history-show = Mostra le modifiche
history-older = Modifiche precedenti
history-newest = Modifiche più recenti
history-empty = Qui non è stato modificato nulla negli ultimi 90 giorni.
history-you = Tu
# $id
history-user = Utente #{ $id }
history-sides = Prima e dopo
history-before = Prima
history-after = Dopo
history-nobody = { $bound ->
    [company] Nessuna azienda
   *[contact] Nessuno
}
history-unknown = Non si sa come fosse l’elenco allora.
history-unsure = risposta andata persa
history-cut-off = interrotta
history-intended = non completata
undo = Annulla

difference-title = Che cosa è cambiato da allora
# $names
diff-added = Aggiunte: { $names }
# $names
diff-removed = Rimozioni: { $names }
# $names
diff-moved = Spostamenti: { $names }
# $names
diff-marked = { $owner ->
    [company] Questa è l’azienda principale di: { $names }
    [contact] Azienda principale: { $names }
   *[other] Contatto principale: { $names }
}
# $names, $from and $to: names of companies
diff-main = Azienda principale di { $names }: prima { $from }, ora { $to }
diff-no-company = nessuna
diff-nothing = L’elenco è rimasto com’era.
# $names
diff-named = Riguarda: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Già nell’elenco: { $names }.
# $names
unlinked-before = Non più nell’elenco: { $names }.

## What a conflict comes to

conflict-since = Qualcun altro ha modificato l’elenco in seguito, quindi non è stato annullato nulla. Ecco com’è ora.
conflict-both = Qualcun altro ha modificato l’elenco durante il salvataggio: ora contiene entrambe le modifiche. Si prega di controllarlo.
# $names, $count
conflict-again = { $count ->
    [one] { $names }: nel frattempo il contatto era stato rimosso, ora è di nuovo collegato.
   *[other] { $names }: nel frattempo i contatti erano stati rimossi, ora sono di nuovo collegati.
}
# $names
conflict-moved = Questa è ora l’azienda principale di { $names }.
