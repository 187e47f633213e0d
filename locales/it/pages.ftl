# Le pagine attorno alla scheda.

app-name = Bindery

## A refusal or a failure

message-title-alert = Operazione non riuscita
message-title-status = Fatto
try-again = Riprova
message-typed = Ecco che cosa era stato digitato:

## Installation

install-title = Installazione di Bindery in corso
install-text = La scheda è stata aggiunta agli elementi CRM. Un momento, l’app sta per aprirsi.
install-noscript = Per completare l’installazione, Bitrix24 ha bisogno di JavaScript. Attivarlo nel browser e riaprire questa pagina.
install-stuck = Bitrix24 non ha ancora confermato l’installazione. Ricaricare la pagina; se non basta, aprire l’app dal menu a sinistra.

## Main page

main-lead = Bindery aggiunge una scheda agli elementi CRM. Mostra chi è collegato all’elemento e consente di modificarlo.
main-how-title = Come si usa
main-how-1 = Aprire un’azienda, un affare o un lead e scegliere la scheda “Contatti collegati”; in un contatto si chiama “Aziende collegate”. Se è nascosta, cercarla in “Altro”.
main-how-2 = Cercare per nome, telefono o e-mail e aggiungere contatti. Ordinarli, impostare il principale, rimuovere quelli che non servono più.
main-how-3 = Si vede e si modifica solo ciò che consentono i permessi in Bitrix24.
main-tabs-head = Dove si trova la scheda
tab-there = la scheda è presente
tab-missing = nessuna scheda
main-cards = { $owner ->
    [company] Aziende
    [lead] Lead
    [deal] Affari
    [contact] Contatti
   *[quote] Preventivi
}

## Opened outside Bitrix24

outside-title = Aprire Bindery in Bitrix24
outside-text = Questa app funziona all’interno di Bitrix24.
outside-step-1 = Aprire Bitrix24 e accedere.
outside-step-2 = Aprire un’azienda, un affare o un lead nel CRM.
outside-step-3 = Scegliere la scheda “Contatti collegati”. Se è nascosta, cercarla in “Altro”.
