# L’onglet. Les clés sont expliquées dans locales/en/card.ftl.

tab-title = { $bound ->
    [company] Entreprises liées
   *[contact] Contacts liés
}
owner-name = { $owner ->
    [company] Entreprise
    [lead] Prospect
    [deal] Transaction
    [contact] Contact
   *[quote] Devis
}
refresh = Actualiser
dark = Couleurs sombres

## Names

# $id
unnamed = { $bound ->
    [company] Entreprise #{ $id }
   *[contact] Contact #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Entreprise #{ $id } – vous ne pouvez pas voir cette entreprise
   *[contact] Contact #{ $id } – vous ne pouvez pas voir ce contact
}
# $id
unclear = { $bound ->
    [company] Entreprise #{ $id } – masquée pour vous ou supprimée
   *[contact] Contact #{ $id } – masqué pour vous ou supprimé
}
# $id
no-more = { $bound ->
    [company] Entreprise #{ $id } – n’existe plus
   *[contact] Contact #{ $id } – n’existe plus
}
no-more-hint = Il ne reste que le lien. Vous pouvez le retirer.
check = Vérifier
unreadable-hint = { $bound ->
    [company] Vous ne pouvez pas voir cette entreprise, donc ni la déplacer ni la retirer.
   *[contact] Vous ne pouvez pas voir ce contact, donc ni le déplacer ni le retirer.
}
# $count: how many more names there are
and-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}

## Search

search-label = { $bound ->
    [company] Ajouter une entreprise : recherche par nom
   *[contact] Ajouter un contact : recherche par nom, téléphone ou e-mail
}
search = Rechercher
results-title = Résultats
search-more = Voici les 50 premiers résultats. Précisez le nom pour affiner la recherche.
choose-in-portal = Choisir dans Bitrix24

## A pasted list

paste-title = Coller une liste
paste-label = Noms, numéros de téléphone, adresses e-mail ou ID : un par ligne ou séparés par des virgules
paste-submit = Les rechercher
paste-missing = Introuvable
# $text: the entry of the list
paste-maybe = Peut-être « { $text } »

## Somebody new

create-title = { $bound ->
    [company] Créer une entreprise
   *[contact] Créer un contact
}
create-name = { $bound ->
    [company] Nom de l’entreprise
   *[contact] Prénom
}
create-last-name = Nom
create-post = Fonction
create-submit = Créer et ajouter
alike-title = Déjà dans Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] { $count } autre fiche a ce numéro de téléphone ou cette adresse e-mail, mais vous ne pouvez pas la voir.
   *[other] { $count } autres fiches ont ce numéro de téléphone ou cette adresse e-mail, mais vous ne pouvez pas les voir.
}
add-instead = Ajouter cette fiche
create-anyway = Créer quand même
created-title = Fiches créées, mais pas encore ajoutées

## Copying another record's list

copy-title = Copier depuis une autre fiche
copy-kind = Type de fiche
copy-label = Nom ou numéro
copy-show = Afficher sa liste
# $count
copy-unseen = Non affichés, car vous ne pouvez pas les voir : { $count }
# $limit
copy-steps = Au plus { $limit } sont ajoutés à la fois. Les premiers sont cochés ; les autres s’affichent de nouveau ici ensuite.

## Adding

linked-already = Déjà dans la liste
add = Ajouter
add-selected = Ajouter la sélection
add-main-title = Entreprise principale des contacts qui en ont une autre
add-keep = Ne pas changer
add-take = Faire de cette entreprise leur entreprise principale
add-keep-hint = L’entreprise principale du contact reste la même
other-main-company = Entreprise principale : une autre
# $name
main-company-is = Entreprise principale : { $name }

## The list

primary = { $owner ->
    [company] entreprise principale de ce contact
    [contact] entreprise principale
   *[other] contact principal
}
make-primary = { $owner ->
    [company] Définir comme entreprise principale du contact
    [contact] Définir comme entreprise principale
   *[other] Définir comme contact principal
}
move-up = Monter
move-down = Descendre
move = Déplacer
move-hint = Faites glisser ou utilisez les flèches. Entrée ou Espace prend et dépose, Échap remet en place.
# $name, $place, $count: filled in by the page's script
moved-to = { $name } : position { $place } sur { $count }
sort-by-name = Trier par nom
remove = Retirer
select = Sélectionner
remove-selected = Retirer la sélection
head-phone = Téléphone
head-email = E-mail
head-bound = { $bound ->
    [company] Entreprise
   *[contact] Contact
}
head-primary = { $owner ->
    [company] Entreprise principale
    [contact] Entreprise principale
   *[other] Principal
}
head-order = Ordre
last-active = Dernière activité
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } janv. { $year }
    [2] { $day } févr. { $year }
    [3] { $day } mars { $year }
    [4] { $day } avr. { $year }
    [5] { $day } mai { $year }
    [6] { $day } juin { $year }
    [7] { $day } juil. { $year }
    [8] { $day } août { $year }
    [9] { $day } sept. { $year }
    [10] { $day } oct. { $year }
    [11] { $day } nov. { $year }
   *[12] { $day } déc. { $year }
}

## Everything about one of them

details = Détails
details-phones = Téléphones
details-emails = E-mails
details-companies = Entreprises
details-main = entreprise principale
details-none = aucune donnée
details-close = Fermer
call = Appeler
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] travail
    [MOBILE] mobile
    [HOME] domicile
    [FAX] fax
    [MAILING] mailing
   *[OTHER] autre
}

empty = { $bound ->
    [company] Aucune entreprise liée pour le moment
   *[contact] Aucun contact lié pour le moment
}
empty-hint = { $bound ->
    [company] Recherchez une entreprise ci-dessus et ajoutez-la.
   *[contact] Recherchez un contact ci-dessus et ajoutez-le.
}

## Choosing the whole set

set-title = Choisir qui reste
set-hint = { $bound ->
    [company] Les entreprises cochées restent dans la liste ou y sont ajoutées, toutes les autres sont retirées. Les entreprises que vous ne pouvez pas voir restent.
   *[contact] Les contacts cochés restent dans la liste ou y sont ajoutés, tous les autres sont retirés. Les contacts que vous ne pouvez pas voir restent.
}
set-bound = Actuellement dans la liste
set-found = Résultats de la recherche
set-primary = { $bound ->
    [company] Entreprise principale
   *[contact] Contact principal
}
set-primary-keep = Ne pas changer
set-submit = Enregistrer la liste

## Removing all

clear-title = Tout retirer
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] { $count } entreprise sera retirée de la liste. L’entreprise elle-même reste dans votre CRM.
       *[other] { $count } entreprises seront retirées de la liste. Les entreprises elles-mêmes restent dans votre CRM.
    }
   *[contact] { $count ->
        [one] { $count } contact sera retiré de la liste. Le contact lui-même reste dans votre CRM.
       *[other] { $count } contacts seront retirés de la liste. Les contacts eux-mêmes restent dans votre CRM.
    }
}
clear-submit = Oui, tout retirer

## Repeat leads

repeat-hint = Lier des contacts ici n’en fait pas un prospect répété.
repeat-submit = En faire un prospect répété

## The main company

question-title = Contacts dont l’entreprise principale changerait
question-yes = Continuer et en faire leur entreprise principale
question-no = Annuler

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] ajout
    [remove] retrait
    [order] nouvel ordre
    [primary] nouveau choix du principal
    [clear] retrait de tous
    [undo] annulation
    [repeat] prospect répété
   *[set] nouvelle liste
}

## History and undo

history-title = Historique
history-show = Afficher les modifications
history-older = Modifications antérieures
history-newest = Dernières modifications
history-empty = Rien n’a été modifié ici au cours des 90 derniers jours.
history-you = Vous
# $id
history-user = Utilisateur #{ $id }
history-sides = Avant et après
history-before = Avant
history-after = Après
history-nobody = { $bound ->
    [company] Aucune entreprise
   *[contact] Personne
}
history-unknown = L’état de la liste à ce moment-là n’est pas connu.
history-unsure = réponse perdue
history-cut-off = interrompue
history-intended = inachevée
undo = Annuler

difference-title = Ce qui a changé depuis
# $names
diff-added = Ajouts : { $names }
# $names
diff-removed = Retraits : { $names }
# $names
diff-moved = Déplacements : { $names }
# $names
diff-marked = { $owner ->
    [company] Cette entreprise est l’entreprise principale de : { $names }
    [contact] Entreprise principale : { $names }
   *[other] Contact principal : { $names }
}
# $names, $from and $to: names of companies
diff-main = Entreprise principale de { $names } : avant { $from }, maintenant { $to }
diff-no-company = aucune
diff-nothing = La liste est restée la même.
# $names
diff-named = Concerne : { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Déjà dans la liste : { $names }.
# $names
unlinked-before = Plus dans la liste : { $names }.

## What a conflict comes to

conflict-since = Quelqu’un d’autre a modifié la liste depuis, rien n’a donc été annulé. Voici son état actuel.
conflict-both = Quelqu’un d’autre a modifié la liste pendant l’enregistrement de la vôtre : elle contient maintenant les deux modifications. Veuillez la vérifier.
# $names, $count
conflict-again = { $count ->
    [one] { $names } : ce contact avait été retiré entre-temps, il est de nouveau lié.
   *[other] { $names } : ces contacts avaient été retirés entre-temps, ils sont de nouveau liés.
}
# $names
conflict-moved = Cette entreprise est maintenant l’entreprise principale de { $names }.
