# Ce qui s’est passé. Les clés sont expliquées dans locales/en/notices.ftl.

## Done

# $names, $count
notice-added = Ajouts : { $names }.
# $names
notice-created = Création et ajout : { $names }.
# $names, $count
notice-already-added = Déjà dans la liste : { $names }. Rien n’a changé.
# $names, $count
notice-removed = Retraits : { $names }.
# $names, $count
notice-not-bound = Plus dans la liste : { $names }. Rien n’a changé.
notice-ordered = Le nouvel ordre est enregistré.
notice-unchanged = Tout est comme avant : il n’y avait rien à modifier.
# $names
notice-primary-set = { $owner ->
    [company] Cette entreprise est maintenant l’entreprise principale de { $names }.
    [contact] { $names } est maintenant l’entreprise principale.
   *[other] { $names } est maintenant le contact principal.
}
# $count
notice-set-done = { $bound ->
    [company] { $count ->
        [one] La liste est enregistrée : { $count } entreprise liée.
       *[other] La liste est enregistrée : { $count } entreprises liées.
    }
   *[contact] { $count ->
        [one] La liste est enregistrée : { $count } contact lié.
       *[other] La liste est enregistrée : { $count } contacts liés.
    }
}
notice-cleared = { $bound ->
    [company] Toutes les entreprises ont été retirées de la liste.
   *[contact] Tous les contacts ont été retirés de la liste.
}
notice-repeat = C’est maintenant un prospect répété.
notice-undone = La modification a été annulée.
# $count
notice-found = { $bound ->
    [company] { $count ->
        [one] { $count } entreprise trouvée.
       *[other] { $count } entreprises trouvées.
    }
   *[contact] { $count ->
        [one] { $count } contact trouvé.
       *[other] { $count } contacts trouvés.
    }
}
# $query, $count
notice-sources = { $count ->
    [0] Aucune fiche visible pour vous ne correspond à « { $query } ».
    [one] Fiches trouvées : { $count }.
   *[other] Fiches trouvées : { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name } : la liste est vide, il n’y a rien à copier.
    [one] { $name } : { $count } dans sa liste, dont absents de celle-ci : { $new }.
   *[other] { $name } : { $count } dans sa liste, dont absents de celle-ci : { $new }.
}
# $found, $all
notice-pasted = Trouvés : { $found } sur { $all }.
# $query
notice-nothing-found = { $bound ->
    [company] Aucune entreprise ne correspond à « { $query } ». Essayez une partie du nom.
   *[contact] Aucun contact ne correspond à « { $query } ». Essayez une partie du nom, du numéro de téléphone ou de l’adresse e-mail.
}

## Refused, and the person can do something about it

notice-conflict = Quelqu’un d’autre a modifié la liste entre-temps, rien n’a donc été enregistré. Voici son état actuel : veuillez la vérifier et réessayer.
# $names, $count
notice-main-company = { $count ->
    [one] Cette entreprise deviendrait aussi l’entreprise principale de { $names }. Rien n’est encore enregistré.
   *[other] Cette entreprise deviendrait aussi l’entreprise principale de { $count } contacts : { $names }. Rien n’est encore enregistré.
}
# $names, $count
notice-keep-refused = { $count ->
    [one] Vous ne pouvez pas modifier { $names } : impossible d’ajouter ce contact sans changer son entreprise principale. Vous pouvez l’ajouter et faire de cette entreprise son entreprise principale.
   *[other] Vous ne pouvez pas modifier { $names } : impossible d’ajouter ces contacts sans changer leur entreprise principale. Vous pouvez les ajouter et faire de cette entreprise leur entreprise principale.
}
notice-hidden-people = { $bound ->
    [company] La liste contient des entreprises que vous ne pouvez pas voir, vous ne pouvez donc pas la vider. Retirez une à une celles que vous voyez, ou adressez-vous à quelqu’un qui peut toutes les voir.
   *[contact] La liste contient des contacts que vous ne pouvez pas voir, vous ne pouvez donc pas la vider. Retirez un à un ceux que vous voyez, ou adressez-vous à quelqu’un qui peut tous les voir.
}
# $limit
notice-too-many = C’est trop en une seule fois : { $limit } au maximum.
notice-bad-id = { $bound ->
    [company] Le formulaire désignait une entreprise qui ne peut pas exister. Rien n’a changé ; veuillez choisir de nouveau.
   *[contact] Le formulaire désignait un contact qui ne peut pas exister. Rien n’a changé ; veuillez choisir de nouveau.
}
notice-duplicate-id = { $bound ->
    [company] Le formulaire désignait deux fois la même entreprise. Rien n’a changé ; veuillez réessayer.
   *[contact] Le formulaire désignait deux fois le même contact. Rien n’a changé ; veuillez réessayer.
}
notice-no-source = Cette fiche n’existe pas ou vous ne pouvez pas la voir, rien ne peut donc en être copié.
notice-no-change = Cette modification de la liste n’existe pas. Les modifications sont oubliées au bout de 90 jours.
notice-not-undoable = Cette modification ne peut pas être annulée : l’état de la liste avant ou après n’est pas connu.
notice-not-in-set = { $bound ->
    [company] Le formulaire désignait une entreprise qui n’est pas liée. Rien n’a changé ; veuillez réessayer.
   *[contact] Le formulaire désignait un contact qui n’est pas lié. Rien n’a changé ; veuillez réessayer.
}
notice-primary-not-listed = L’élément principal doit faire partie des éléments choisis. Rien n’a changé.
notice-incomplete-order = Le nouvel ordre doit contenir chaque élément de la liste exactement une fois. Rien n’a changé ; veuillez réessayer.
notice-empty-set = { $bound ->
    [company] Choisissez au moins une entreprise. Pour les retirer toutes, utilisez « Tout retirer ».
   *[contact] Choisissez au moins un contact. Pour les retirer tous, utilisez « Tout retirer ».
}
notice-confirm-needed = Veuillez confirmer que toute la liste doit être vidée.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Saisissez ce que vous cherchez.
    [list] Collez ou saisissez au moins un nom, un numéro de téléphone, une adresse e-mail ou un ID.
    [contact_id] Choisissez au moins un contact.
    [company_id] Choisissez au moins une entreprise.
    [name] { $bound ->
        [company] Saisissez le nom de l’entreprise.
       *[contact] Saisissez un prénom ou un nom.
    }
   *[other] Le formulaire était incomplet. Rien n’a changé ; veuillez réessayer.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] Le numéro de téléphone doit contenir au moins un chiffre.
    [email] Ce n’est pas une adresse e-mail.
   *[other] Le formulaire contenait une valeur que l’application ne connaît pas. Rien n’a changé ; veuillez réessayer.
}
# $limit
notice-too-long = C’est trop long : { $limit } caractères au maximum.
# $names, $count
notice-unreadable = { $bound ->
    [company] Vous ne pouvez pas voir { $names }, donc ni l’ajouter ni la retirer. Une personne qui peut voir l’entreprise peut le faire.
   *[contact] Vous ne pouvez pas voir { $names }, donc ni l’ajouter ni le retirer. Une personne qui peut voir le contact peut le faire.
}
# $names
notice-hidden = { $bound ->
    [company] { $names } : cette entreprise existe, mais vous ne pouvez pas la voir.
   *[contact] { $names } : ce contact existe, mais vous ne pouvez pas le voir.
}
# $names
notice-gone = { $bound ->
    [company] { $names } : cette entreprise a été supprimée. Vous pouvez retirer le lien.
   *[contact] { $names } : ce contact a été supprimé. Vous pouvez retirer le lien.
}
notice-alike = { $bound ->
    [company] Une entreprise semblable existe déjà, rien n’a donc encore été créé.
   *[contact] Un contact semblable existe déjà, rien n’a donc encore été créé.
}
notice-create-unsure = La réponse de Bitrix24 a été perdue : on ne sait pas si la fiche a été créée. Si elle n’apparaît pas ici, attendez deux minutes et renvoyez le formulaire : ce qui existe déjà ne sera pas créé une deuxième fois.
# $names
notice-created-only = Création sans ajout : { $names }.
# $reason: the portal's own words
notice-refused = Bitrix24 a refusé : { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 a refusé { $names } : « { $reason } ».
notice-unsure = La réponse de Bitrix24 a été perdue. Voici l’état actuel de la liste : veuillez vérifier si votre modification a été faite.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] La dernière modification ({ change-name }) a été interrompue, mais elle a été faite. Voici l’état actuel de la liste.
    [nothing] La dernière modification ({ change-name }) a été interrompue et rien n’en a été fait. Voici l’état actuel de la liste.
   *[unclear] La dernière modification ({ change-name }) a été interrompue. Voici l’état actuel de la liste : veuillez vérifier ce qui en a été fait.
}
notice-under-way = Une modification de cette liste vient de commencer et n’est peut-être pas terminée. Voici l’état actuel de la liste.

## Rights

notice-not-allowed = { $owner ->
    [company] Vous ne pouvez pas modifier cette entreprise, rien n’a donc été enregistré. Un administrateur Bitrix24 peut vous en donner le droit.
    [lead] Vous ne pouvez pas modifier ce prospect, rien n’a donc été enregistré. Un administrateur Bitrix24 peut vous en donner le droit.
    [deal] Vous ne pouvez pas modifier cette transaction, rien n’a donc été enregistré. Un administrateur Bitrix24 peut vous en donner le droit.
    [contact] Vous ne pouvez pas modifier ce contact, rien n’a donc été enregistré. Un administrateur Bitrix24 peut vous en donner le droit.
   *[quote] Vous ne pouvez pas modifier ce devis, rien n’a donc été enregistré. Un administrateur Bitrix24 peut vous en donner le droit.
}
notice-create-denied = { $bound ->
    [company] Vous ne pouvez pas créer d’entreprises. Un administrateur Bitrix24 peut vous en donner le droit.
   *[contact] Vous ne pouvez pas créer de contacts. Un administrateur Bitrix24 peut vous en donner le droit.
}
notice-read-only = Vous pouvez consulter cette liste, mais pas la modifier. Un administrateur Bitrix24 peut vous donner le droit de modifier cette fiche.
notice-no-access = Vous ne pouvez pas voir cette fiche. Un administrateur Bitrix24 peut vous en donner le droit.
notice-not-granted = Cet onglet ne vous est pas affiché : les administrateurs de votre Bitrix24 décident qui peut le voir. Veuillez vous adresser à l’un d’eux.
notice-change-not-granted = Rien n’a été enregistré : vous pouvez consulter, mais pas modifier. Les administrateurs de votre Bitrix24 décident qui le peut ; veuillez vous adresser à l’un d’eux.
notice-grants-saved = Enregistré. Cela s’applique à chacun dès son prochain clic.
# $code
notice-bad-code = « { $code } » n’est pas un code d’accès utilisable ici. Rien n’a changé.
# $names
notice-unknown-code = Bitrix24 ne connaît personne derrière { $names }. Rien n’a changé.
notice-admin-needed = Seul un administrateur Bitrix24 peut le faire. Veuillez vous adresser à lui.
notice-restricted = Les administrateurs de votre Bitrix24 ont réservé cette application à certaines personnes, dont vous ne faites pas partie. Adressez-vous à l’un d’eux : l’accès se donne dans le Market, dans le menu de l’application. Rouvrez ensuite l’onglet.
notice-user-gone = Bitrix24 ne vous reconnaît pas comme utilisateur actif. Veuillez vous adresser à un administrateur.
notice-scope = Il manque à l’application une autorisation dont elle a besoin (CRM). Un administrateur Bitrix24 doit la réinstaller.

## Signing in outside Bitrix24

notice-bad-address = Ce n’est pas l’adresse d’un Bitrix24. Saisissez seulement le nom, par exemple company.bitrix24.fr.
notice-unknown-portal = L’application n’est pas installée dans un Bitrix24 à cette adresse. Vérifiez l’adresse ou demandez à un administrateur d’installer l’application depuis le Market.
notice-sign-in-stale = Cette connexion n’a pas été commencée dans ce navigateur ou a pris plus de dix minutes. Veuillez recommencer.
notice-sign-in-refused = Bitrix24 n’a pas confirmé votre identité. Veuillez recommencer.
notice-signed-out = Votre session est fermée.

## The page or the launch

notice-token-invalid = Cette page est restée ouverte trop longtemps. Veuillez rouvrir l’onglet.
notice-launch-dead = Bitrix24 n’a pas confirmé votre identité. Veuillez rouvrir l’onglet.
notice-not-a-launch = Cette page ne peut être ouverte que dans Bitrix24.
notice-forged = Cette demande ne venait pas de votre Bitrix24, elle n’a donc pas été exécutée.
notice-no-record = Cette fiche n’existe pas ou a été supprimée.
notice-half-installed = L’installation de cette application n’est pas terminée. Demandez à un administrateur Bitrix24 de l’ouvrir une fois.
notice-not-installed = L’application n’est pas installée dans ce Bitrix24. Un administrateur peut l’installer depuis le Market.
notice-not-found = Cette page n’existe pas.
notice-method-not-allowed = Cette adresse ne peut pas être utilisée ainsi.
notice-too-large = Le formulaire était trop volumineux. Rien n’a changé.

## Bitrix24 or the network

notice-busy = Bitrix24 reçoit trop de demandes en ce moment. Veuillez réessayer dans quelques secondes.
notice-plan = Votre offre Bitrix24 ne comprend pas les applications. Un administrateur peut changer d’offre.
notice-portal-closed = Ce Bitrix24 a été fermé.
notice-blocked = Bitrix24 a bloqué l’application à cause d’un trop grand nombre de demandes. Veuillez contacter l’assistance de l’application.
notice-subscription = L’abonnement aux applications du Market a expiré. Un administrateur Bitrix24 peut le renouveler.
notice-portal-nonsense = Bitrix24 a donné une réponse que l’application ne comprend pas. Veuillez réessayer dans une minute.
notice-unreachable = Bitrix24 n’a pas répondu. Veuillez réessayer dans une minute.
notice-database = L’application ne peut pas accéder à ses propres données en ce moment. Veuillez réessayer dans une minute.
notice-internal = Une erreur s’est produite dans l’application. Veuillez réessayer dans une minute.
notice-offline = Il n’y a pas eu de réponse : la connexion est peut-être coupée. Votre saisie est toujours là, veuillez réessayer.

## The main page

# $count
notice-repaired = { $count ->
    [one] { $count } onglet ou événement a été rétabli.
   *[other] { $count } onglets et événements ont été rétablis.
}
notice-nothing-to-repair = Tous les onglets et événements sont correctement enregistrés : il n’y avait rien à réparer.
notice-renewed = Votre connexion à Bitrix24 a été renouvelée.
notice-not-renewed = Votre connexion n’a pas pu être renouvelée. Rouvrez l’application depuis le menu de gauche : cela en crée une nouvelle.
notice-bad-filter = L’un des champs ne peut pas être lu. Rien n’a été filtré.
# $host
notice-portal-mismatch = Rien n’a été effacé : pour confirmer, saisissez l’adresse { $host }.
notice-erased = Tout ce qui concerne ce Bitrix24 a été effacé. Veuillez y désinstaller l’application maintenant : si quelqu’un l’ouvre avant, ce Bitrix24 sera de nouveau connu.
