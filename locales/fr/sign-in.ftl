# Les pages pour ceux qui arrivent sans passer par Bitrix24.

## Signing in

login-title = Connexion à Bindery
login-lead = Bindery utilise votre Bitrix24 : vous vous y connectez et revenez aussitôt ici.
login-address = Adresse de votre Bitrix24
login-hint = Telle qu’elle apparaît dans votre navigateur quand Bitrix24 est ouvert, par exemple company.bitrix24.fr
login-submit = Continuer vers Bitrix24
login-again = Se connecter
login-portals = Sessions ouvertes
login-other = Autre Bitrix24
choose-title = Quel Bitrix24 ?
choose-lead = Vous avez une session ouverte dans plusieurs Bitrix24. Choisissez celui dans lequel vous souhaitez travailler.
sign-out = Se déconnecter
open-again = Rouvrir
outside-sign-in = Ou connectez-vous ici et travaillez hors de la fenêtre de Bitrix24

## The list of records

open-in-portal = Ouvrir dans Bitrix24
bar-label = Bindery
records-kinds = Types de fiches
records-find = { $owner ->
    [company] Rechercher une entreprise par nom
    [lead] Rechercher un prospect par titre
    [deal] Rechercher une transaction par titre
    [contact] Rechercher un contact par nom, téléphone ou e-mail
   *[quote] Rechercher un devis par titre
}
records-find-all = Tout afficher
records-none = Il n’y a rien ici que vous puissiez voir.
# $query
records-nothing = Rien ne correspond à « { $query } ». Essayez une partie du nom.
records-end = Il n’y a rien de plus.
records-next = Page suivante
records-first = Première page
# $id
record-unnamed = { $owner ->
    [company] Entreprise #{ $id }
    [lead] Prospect #{ $id }
    [deal] Transaction #{ $id }
    [contact] Contact #{ $id }
   *[quote] Devis #{ $id }
}
