# La page principale de l’application, dans le menu de gauche de Bitrix24.

main-link = À propos de l’application
sections-label = Sections
section-state = Installation
section-grants = Accès
section-history = Historique
section-journal = Requêtes
section-data = Données

## For everybody

main-may-title = Ce que vous pouvez faire
main-may-who = Vos droits dans le CRM déterminent ce que vous pouvez y voir et y modifier. Un administrateur Bitrix24 peut les changer.

## The state of the installation

state-good = en ordre
state-bad = à vérifier
state-bound = Onglets et événements
state-events = Événements que l’application écoute
event-there = enregistré
event-missing = non enregistré
# $count
state-superfluous = { $count ->
    [one] Il reste { $count } ancien enregistrement de l’application.
   *[other] Il reste { $count } anciens enregistrements de l’application.
}
# $version
state-version = Version de l’application : { $version }.
# $version
state-recorded = Les onglets et les événements ont été enregistrés pour la version { $version }.
state-repair = Vérifier et réparer
state-tokens = Connexion à Bitrix24
# $count
state-people = { $count ->
    [one] { $count } personne est connectée.
   *[other] { $count } personnes sont connectées.
}
# $names
state-administrators = Dont administrateurs : { $names }
state-no-administrator = Aucun administrateur n’est connecté.
state-renewed = Dernier renouvellement :
# $count
state-troubled = { $count ->
    [one] { $count } connexion n’a pas pu être renouvelée la dernière fois.
   *[other] { $count } connexions n’ont pas pu être renouvelées la dernière fois.
}
# $count
state-ended = { $count ->
    [one] La connexion de { $count } personne a pris fin. Elle sera rétablie quand cette personne ouvrira l’application.
   *[other] Les connexions de { $count } personnes ont pris fin. Elles seront rétablies quand ces personnes ouvriront l’application.
}
state-renew = Renouveler ma connexion
state-limits = Limites de Bitrix24 au cours des dernières 24 heures
state-limits-none = aucune atteinte
state-limits-met = atteintes
state-limit-last = dernière fois :
state-limits-hint = Quand Bitrix24 est surchargé, l’application attend et demande de réessayer. Il n’y a rien à réparer.

## History and requests

filter-kind = Type de fiche
filter-record = ID de la fiche
filter-user = ID de l’utilisateur
filter-change = Type de modification
filter-from = À partir du (UTC)
filter-to = Jusqu’au (UTC)
filter-any = tous
filter-method = Méthode
filter-request = ID de la requête
filter-failed = échecs uniquement
filter-show = Afficher
filter-nothing = Aucun résultat.
export = Télécharger en CSV
# $count
export-hint = Le fichier contient les dernières modifications trouvées par le filtre ({ $count } au maximum), avec les ID et sans les noms.
journal-hint = Ce que l’application a demandé à Bitrix24 et ce qu’il a répondu. Les noms, numéros de téléphone, adresses et secrets sont retirés avant tout enregistrement.
journal-no-answer = pas de réponse
# $count
journal-took = { $count } ms

## Data

data-kept = Ce qui est conservé et pendant combien de temps
data-stored = Ce qui est actuellement enregistré sur ce Bitrix24
stored-portal = L’adresse de votre Bitrix24, ce qui y est installé et les noms de ses champs CRM
stored-people = Qui peut faire quoi et qui souhaite des pages sombres, par ID de personnes et de départements
stored-events = Les messages de Bitrix24 sur l’installation et la suppression de l’application, chiffrés
stored-tokens = Les jetons avec lesquels l’application interroge Bitrix24 au nom des personnes qui l’ont ouverte, chiffrés
stored-changes = L’historique : qui a lié, délié ou créé quelles fiches, qui a modifié les accès et quand, par ID
stored-journal = Le journal des requêtes à Bitrix24 : méthodes, ID et heures, sans noms ni contenus
stored-sessions = Les sessions des personnes connectées hors de Bitrix24
# $days, $hours
kept-until = Tant que l’application est installée, puis { $days } jours ; { $hours } heures si ses données devaient être supprimées
kept-tokens = Tant que l’application est installée ; les deux derniers de chaque personne
# $days
kept-days = { $days } jours
# $days
kept-events = Jusqu’à leur traitement ; { $days } jours s’il échoue
# $hours
kept-hours = { $hours } heures
# $table
table-name = { $table ->
    [sessions] Sessions
    [chains] Jetons
    [changes] Modifications
    [events] Événements de Bitrix24 en attente
    [inbox_leases] Événements en cours de traitement
    [preferences] Choix des pages sombres
    [creations] Nouveaux contacts de la dernière journée
    [policy_changes] Modifications des accès
    [portals] Installations
    [journal] Requêtes dans le journal
   *[other] { $table }
}
erase-title = Tout effacer
erase-what = Tout ce que l’application a enregistré sur ce Bitrix24 sera supprimé immédiatement et définitivement. Votre CRM reste tel quel.
erase-then = Les onglets restent dans les fiches jusqu’à la désinstallation de l’application. Désinstallez-la ensuite : si quelqu’un l’ouvre avant, ce Bitrix24 sera de nouveau connu.
# $host
erase-confirm = Pour confirmer, saisissez l’adresse { $host }
erase = Tout effacer

## Who may do what

grants-everybody = Tous les utilisateurs de ce Bitrix24 peuvent ouvrir l’onglet et modifier les contacts liés.
grants-lead = Ici, les administrateurs décident qui voit l’onglet et qui peut y modifier les liens. Les droits dans le CRM comptent aussi, et les administrateurs peuvent toujours tout faire. Une modification s’applique à chacun dès son prochain clic.
grants-all-cards = Toutes les fiches
grants-see = Qui peut voir
grants-change = Qui peut modifier
grants-is-everybody = Tout le monde
grants-is-nobody = Administrateurs uniquement
grants-is-these = Les administrateurs ainsi que :
grants-to-everybody = Autoriser tout le monde
grants-to-nobody = Administrateurs uniquement
grants-means-everybody = désigne tout le monde
grants-code = Code d’accès
grants-code-hint = Codes d’accès tels que Bitrix24 les écrit : U7 est la personne 7 (IU7 en tant qu’employé), D5 le département 5, DR5 avec tous ses sous-départements, G9 le groupe 9, SG9 le groupe de travail 9. AU et G2 désignent tout le monde.
grants-add = Ajouter
grants-choose = Choisir…
# $name
grants-remove = Retirer { $name }
grants-own = Autres règles pour un type de fiche :
grants-common = Mêmes règles que pour toutes les fiches
may-lead = Les administrateurs de votre Bitrix24 décident qui peut utiliser l’onglet. Vous pouvez :
may-change = voir et modifier
may-see = voir sans modifier
may-nothing = aucun accès

## The operator's documents, where the operator has written none

privacy-title = Confidentialité
privacy-lead = L’exploitant de ce serveur n’a pas publié sa propre politique de confidentialité. Voici ce que fait le logiciel.
privacy-not-stored = Les noms, numéros de téléphone, adresses e-mail et tout le reste de votre CRM sont lus dans Bitrix24 quand quelqu’un les consulte, lui sont affichés et ne sont pas enregistrés.
privacy-use = Ce qui en est fait
privacy-use-rights = L’application interroge Bitrix24 avec les droits de la personne qui clique. Personne n’y voit ce qui lui est caché dans Bitrix24.
privacy-use-nobody = Rien n’est transmis à d’autres que votre Bitrix24 et ses serveurs d’autorisation. Il n’y a ni statistiques, ni publicité, ni contenu de tiers.
privacy-use-cookie = Dans Bitrix24, l’application n’utilise pas de cookies. Qui se connecte en dehors en reçoit un, avec un nombre aléatoire, qui prend fin avec la session.
privacy-use-log = Le journal du serveur contient des heures, des adresses de pages et des ID, sans noms ni contenus. L’exploitant décide de la durée de conservation du journal et des sauvegardes.
privacy-erase = Comment tout effacer
privacy-erase-how = Un administrateur de votre Bitrix24 ouvre l’application depuis le menu de gauche, va dans « Données » et efface tout. La désinstallation de l’application met aussitôt fin à tout accès ; ce qui est enregistré est effacé après les délais ci-dessus.
license-title = Conditions d’utilisation
license-lead = L’exploitant de ce serveur n’a pas publié ses propres conditions d’utilisation. Le logiciel a cette licence :
