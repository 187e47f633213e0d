# Les pages autour de l’onglet.

app-name = Bindery

## A refusal or a failure

message-title-alert = Cela n’a pas fonctionné
message-title-status = C’est fait
try-again = Réessayer
message-typed = Voici ce que vous aviez saisi :

## Installation

install-title = Installation de Bindery en cours
install-text = L’onglet a été ajouté à vos fiches CRM. Un instant, l’application va s’ouvrir.
install-noscript = Pour terminer l’installation, Bitrix24 a besoin de JavaScript. Activez-le dans votre navigateur et rouvrez cette page.
install-stuck = Bitrix24 n’a pas encore confirmé l’installation. Rechargez la page ; si cela ne suffit pas, ouvrez l’application depuis le menu de gauche.

## Main page

main-lead = Bindery ajoute un onglet à vos fiches CRM. Il montre qui est lié à la fiche et vous permet de le modifier.
main-how-title = Mode d’emploi
main-how-1 = Ouvrez une entreprise, une transaction ou un prospect et choisissez l’onglet « Contacts liés » ; dans un contact, il s’appelle « Entreprises liées ». S’il est masqué, regardez sous « Plus ».
main-how-2 = Recherchez par nom, téléphone ou e-mail et ajoutez des contacts. Classez-les, définissez le principal, retirez ceux dont vous n’avez plus besoin.
main-how-3 = Vous ne voyez et ne modifiez que ce que vos droits dans Bitrix24 permettent.
main-tabs-head = Où se trouve l’onglet
tab-there = onglet présent
tab-missing = pas d’onglet
main-cards = { $owner ->
    [company] Entreprises
    [lead] Prospects
    [deal] Transactions
    [contact] Contacts
   *[quote] Devis
}

## Opened outside Bitrix24

outside-title = Ouvrez Bindery dans Bitrix24
outside-text = Cette application fonctionne dans Bitrix24.
outside-step-1 = Ouvrez votre Bitrix24 et connectez-vous.
outside-step-2 = Ouvrez une entreprise, une transaction ou un prospect dans le CRM.
outside-step-3 = Choisissez l’onglet « Contacts liés ». S’il est masqué, regardez sous « Plus ».
