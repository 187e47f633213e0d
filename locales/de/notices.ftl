# Was geschehen ist. Erläuterungen zu den Schlüsseln stehen in locales/en/notices.ftl.

## Done

# $names, $count
notice-added = Hinzugefügt: { $names }.
# $names
notice-created = Erstellt und hinzugefügt: { $names }.
# $names, $count
notice-already-added = { $count ->
    [one] { $names } war schon verknüpft. Es wurde nichts geändert.
   *[other] { $names } waren schon verknüpft. Es wurde nichts geändert.
}
# $names, $count
notice-removed = Entfernt: { $names }.
# $names, $count
notice-not-bound = { $count ->
    [one] { $names } war nicht mehr verknüpft. Es wurde nichts geändert.
   *[other] { $names } waren nicht mehr verknüpft. Es wurde nichts geändert.
}
notice-ordered = Die neue Reihenfolge ist gespeichert.
notice-unchanged = Alles ist wie zuvor: Es gab nichts zu ändern.
# $names
notice-primary-set = { $owner ->
    [company] Dies ist jetzt das Hauptunternehmen von { $names }.
    [contact] { $names } ist jetzt das Hauptunternehmen.
   *[other] { $names } ist jetzt der Hauptkontakt.
}
# $count
notice-set-done = { $bound ->
    [company] { $count ->
        [one] Die Liste ist gespeichert: { $count } Unternehmen ist verknüpft.
       *[other] Die Liste ist gespeichert: { $count } Unternehmen sind verknüpft.
    }
   *[contact] { $count ->
        [one] Die Liste ist gespeichert: { $count } Kontakt ist verknüpft.
       *[other] Die Liste ist gespeichert: { $count } Kontakte sind verknüpft.
    }
}
notice-cleared = { $bound ->
    [company] Alle Unternehmen wurden aus der Liste entfernt.
   *[contact] Alle Kontakte wurden aus der Liste entfernt.
}
notice-repeat = Dies ist jetzt ein wiederkehrender Lead.
notice-undone = Die Änderung wurde rückgängig gemacht.
# $count
notice-found = { $bound ->
    [company] { $count ->
        [one] { $count } Unternehmen gefunden.
       *[other] { $count } Unternehmen gefunden.
    }
   *[contact] { $count ->
        [one] { $count } Kontakt gefunden.
       *[other] { $count } Kontakte gefunden.
    }
}
# $query, $count
notice-sources = { $count ->
    [0] Kein Element passt zu „{ $query }“, oder Sie dürfen es nicht sehen.
    [one] Elemente gefunden: { $count }.
   *[other] Elemente gefunden: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: Die Liste ist leer, es gibt nichts zu kopieren.
    [one] { $name }: { $count } in der Liste, davon hier noch nicht: { $new }.
   *[other] { $name }: { $count } in der Liste, davon hier noch nicht: { $new }.
}
# $found, $all
notice-pasted = { $found } von { $all } gefunden.
# $query
notice-nothing-found = { $bound ->
    [company] Kein Unternehmen passt zu „{ $query }“. Versuchen Sie es mit einem Teil des Namens.
   *[contact] Kein Kontakt passt zu „{ $query }“. Versuchen Sie es mit einem Teil des Namens, der Telefonnummer oder der E-Mail-Adresse.
}

## Refused, and the person can do something about it

notice-conflict = Jemand anderes hat die Liste inzwischen geändert, daher wurde nichts gespeichert. So sieht sie jetzt aus: Bitte prüfen Sie sie und versuchen Sie es erneut.
# $names, $count
notice-main-company = { $count ->
    [one] Dadurch würde dieses Unternehmen auch zum Hauptunternehmen von { $names }. Es wurde noch nichts gespeichert.
   *[other] Dadurch würde dieses Unternehmen auch zum Hauptunternehmen von { $count } Kontakten: { $names }. Es wurde noch nichts gespeichert.
}
# $names, $count
notice-keep-refused = { $count ->
    [one] Sie dürfen { $names } nicht bearbeiten. Daher kann der Kontakt nicht hinzugefügt werden, ohne dass sich sein Hauptunternehmen ändert. Sie können ihn hinzufügen und dieses Unternehmen zu seinem Hauptunternehmen machen.
   *[other] Sie dürfen { $names } nicht bearbeiten. Daher können die Kontakte nicht hinzugefügt werden, ohne dass sich ihr Hauptunternehmen ändert. Sie können sie hinzufügen und dieses Unternehmen zu ihrem Hauptunternehmen machen.
}
notice-hidden-people = { $bound ->
    [company] Die Liste enthält Unternehmen, die Sie nicht sehen können, daher können Sie sie nicht leeren. Entfernen Sie die sichtbaren Unternehmen einzeln oder wenden Sie sich an jemanden, der alle sehen kann.
   *[contact] Die Liste enthält Kontakte, die Sie nicht sehen können, daher können Sie sie nicht leeren. Entfernen Sie die sichtbaren Kontakte einzeln oder wenden Sie sich an jemanden, der alle sehen kann.
}
# $limit
notice-too-many = Das war zu viel auf einmal: höchstens { $limit } sind in einem Schritt möglich.
notice-bad-id = { $bound ->
    [company] Das Formular nannte ein Unternehmen, das es nicht geben kann. Es wurde nichts geändert; bitte wählen Sie erneut.
   *[contact] Das Formular nannte einen Kontakt, den es nicht geben kann. Es wurde nichts geändert; bitte wählen Sie erneut.
}
notice-duplicate-id = { $bound ->
    [company] Das Formular nannte dasselbe Unternehmen zweimal. Es wurde nichts geändert; bitte versuchen Sie es erneut.
   *[contact] Das Formular nannte denselben Kontakt zweimal. Es wurde nichts geändert; bitte versuchen Sie es erneut.
}
notice-no-source = Dieses Element gibt es nicht oder Sie dürfen es nicht sehen, daher kann daraus nichts kopiert werden.
notice-no-change = Eine solche Änderung dieser Liste gibt es nicht. Änderungen werden nach 90 Tagen gelöscht.
notice-not-undoable = Diese Änderung kann nicht rückgängig gemacht werden: Wie die Liste davor oder danach aussah, ist nicht bekannt.
notice-not-in-set = { $bound ->
    [company] Das Formular nannte ein Unternehmen, das nicht verknüpft ist. Es wurde nichts geändert; bitte versuchen Sie es erneut.
   *[contact] Das Formular nannte einen Kontakt, der nicht verknüpft ist. Es wurde nichts geändert; bitte versuchen Sie es erneut.
}
notice-primary-not-listed = Der markierte Eintrag muss unter den ausgewählten sein. Es wurde nichts geändert.
notice-incomplete-order = In der neuen Reihenfolge muss jeder Eintrag der Liste genau einmal vorkommen. Es wurde nichts geändert; bitte versuchen Sie es erneut.
notice-empty-set = { $bound ->
    [company] Wählen Sie mindestens ein Unternehmen. Um alle zu entfernen, nutzen Sie „Alle entfernen“.
   *[contact] Wählen Sie mindestens einen Kontakt. Um alle zu entfernen, nutzen Sie „Alle entfernen“.
}
notice-confirm-needed = Bitte bestätigen Sie, dass die ganze Liste geleert werden soll.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [q] Geben Sie einen Suchbegriff ein.
    [list] Fügen Sie mindestens einen Namen, eine Telefonnummer, eine E-Mail-Adresse oder eine ID ein.
    [contact_id] Wählen Sie mindestens einen Kontakt.
    [company_id] Wählen Sie mindestens ein Unternehmen.
    [name] { $bound ->
        [company] Geben Sie den Namen des Unternehmens ein.
       *[contact] Geben Sie einen Vor- oder Nachnamen ein.
    }
   *[other] Das Formular war unvollständig. Es wurde nichts geändert; bitte versuchen Sie es erneut.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] Die Telefonnummer muss mindestens eine Ziffer enthalten.
    [email] Das ist keine E-Mail-Adresse.
   *[other] Das Formular enthielt einen Wert, den die App nicht kennt. Es wurde nichts geändert; bitte versuchen Sie es erneut.
}
# $limit
notice-too-long = Das ist zu lang: höchstens { $limit } Zeichen sind möglich.
# $names, $count
notice-unreadable = { $bound ->
    [company] Sie können { $names } nicht sehen und daher weder hinzufügen noch entfernen. Das kann jemand, der das Unternehmen sehen kann.
   *[contact] Sie können { $names } nicht sehen und daher weder hinzufügen noch entfernen. Das kann jemand, der den Kontakt sehen kann.
}
# $names
notice-hidden = { $bound ->
    [company] { $names }: Das Unternehmen existiert, aber Sie dürfen es nicht sehen.
   *[contact] { $names }: Der Kontakt existiert, aber Sie dürfen ihn nicht sehen.
}
# $names
notice-gone = { $bound ->
    [company] { $names }: Das Unternehmen wurde gelöscht. Sie können die Verknüpfung entfernen.
   *[contact] { $names }: Der Kontakt wurde gelöscht. Sie können die Verknüpfung entfernen.
}
notice-alike = { $bound ->
    [company] Ein solches Unternehmen gibt es schon, daher wurde noch nichts erstellt.
   *[contact] Einen solchen Kontakt gibt es schon, daher wurde noch nichts erstellt.
}
notice-create-unsure = Die Antwort von Bitrix24 ging verloren, daher ist nicht klar, ob der Eintrag erstellt wurde. Wenn er hier nicht erscheint, warten Sie zwei Minuten und senden Sie das Formular erneut: Was bis dahin existiert, wird nicht doppelt erstellt.
# $names
notice-created-only = Erstellt, aber nicht hinzugefügt: { $names }.
# $reason: the portal's own words
notice-refused = Bitrix24 hat dies abgelehnt: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Von Bitrix24 abgelehnt: { $names } – „{ $reason }“.
notice-unsure = Die Antwort von Bitrix24 ging verloren. So sieht die Liste jetzt aus: Bitte prüfen Sie, ob Ihre Änderung gespeichert wurde.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] Die letzte Änderung ({ change-name }) wurde unterbrochen, ist aber erfolgt. So sieht die Liste jetzt aus.
    [nothing] Die letzte Änderung ({ change-name }) wurde unterbrochen, nichts davon ist erfolgt. So sieht die Liste jetzt aus.
   *[unclear] Die letzte Änderung ({ change-name }) wurde unterbrochen. So sieht die Liste jetzt aus: Bitte prüfen Sie, was davon erfolgt ist.
}
notice-under-way = Eine Änderung dieser Liste hat gerade erst begonnen und ist vielleicht noch nicht abgeschlossen. So sieht die Liste jetzt aus.

## Rights

notice-not-allowed = { $owner ->
    [company] Sie dürfen dieses Unternehmen nicht ändern, daher wurde nichts gespeichert. Ein Bitrix24-Administrator kann Ihnen das Recht geben, es zu bearbeiten.
    [lead] Sie dürfen diesen Lead nicht ändern, daher wurde nichts gespeichert. Ein Bitrix24-Administrator kann Ihnen das Recht geben, ihn zu bearbeiten.
    [deal] Sie dürfen diesen Auftrag nicht ändern, daher wurde nichts gespeichert. Ein Bitrix24-Administrator kann Ihnen das Recht geben, ihn zu bearbeiten.
    [contact] Sie dürfen diesen Kontakt nicht ändern, daher wurde nichts gespeichert. Ein Bitrix24-Administrator kann Ihnen das Recht geben, ihn zu bearbeiten.
   *[quote] Sie dürfen dieses Angebot nicht ändern, daher wurde nichts gespeichert. Ein Bitrix24-Administrator kann Ihnen das Recht geben, es zu bearbeiten.
}
notice-create-denied = { $bound ->
    [company] Sie dürfen keine Unternehmen erstellen. Ein Bitrix24-Administrator kann Ihnen das Recht dazu geben.
   *[contact] Sie dürfen keine Kontakte erstellen. Ein Bitrix24-Administrator kann Ihnen das Recht dazu geben.
}
notice-read-only = Sie können diese Liste ansehen, aber nicht ändern. Ein Bitrix24-Administrator kann Ihnen das Recht geben, dieses Element zu bearbeiten.
notice-no-access = Sie dürfen dieses Element nicht sehen. Ein Bitrix24-Administrator kann Ihnen das Recht dazu geben.
notice-not-granted = Dieser Tab wird Ihnen nicht angezeigt: Wer ihn sehen darf, legen die Administratoren Ihres Bitrix24 fest. Bitte wenden Sie sich an einen von ihnen.
notice-change-not-granted = Es wurde nichts gespeichert: Sie dürfen hier alles ansehen, aber nichts ändern. Wer das darf, legen die Administratoren Ihres Bitrix24 fest; bitte wenden Sie sich an einen von ihnen.
notice-grants-saved = Gespeichert. Es gilt für alle ab dem nächsten Klick.
# $code
notice-bad-code = „{ $code }“ ist kein Zugriffscode, der hier verwendet werden kann. Es wurde nichts geändert.
# $names
notice-unknown-code = Bitrix24 kennt niemanden hinter { $names }. Es wurde nichts geändert.
notice-admin-needed = Das kann nur ein Bitrix24-Administrator. Bitte wenden Sie sich an ihn.
notice-restricted = Die Administratoren Ihres Bitrix24 haben diese App auf bestimmte Personen beschränkt, und Sie gehören nicht dazu. Wenden Sie sich an einen Administrator: Der Zugriff wird im Market im Menü der App vergeben. Öffnen Sie danach den Tab erneut.
notice-user-gone = Bitrix24 kennt Sie nicht als aktiven Nutzer. Bitte wenden Sie sich an einen Administrator.
notice-scope = Der App fehlt eine Berechtigung, die sie benötigt (CRM). Ein Bitrix24-Administrator muss sie neu installieren.

## Signing in outside Bitrix24

notice-bad-address = Das ist keine Bitrix24-Adresse. Geben Sie nur den Namen ein, zum Beispiel company.bitrix24.de.
notice-unknown-portal = In einem Bitrix24 mit dieser Adresse ist die App nicht installiert. Prüfen Sie die Adresse oder bitten Sie einen Administrator, die App aus dem Market zu installieren.
notice-sign-in-stale = Diese Anmeldung wurde nicht in diesem Browser begonnen oder hat länger als zehn Minuten gedauert. Bitte beginnen Sie von vorn.
notice-sign-in-refused = Bitrix24 hat nicht bestätigt, wer Sie sind. Bitte beginnen Sie von vorn.
notice-signed-out = Sie haben sich abgemeldet.

## The page or the launch

notice-token-invalid = Diese Seite war zu lange geöffnet. Bitte öffnen Sie den Tab erneut.
notice-launch-dead = Bitrix24 hat nicht bestätigt, wer Sie sind. Bitte öffnen Sie den Tab erneut.
notice-not-a-launch = Diese Seite lässt sich nur innerhalb von Bitrix24 öffnen.
notice-forged = Diese Anfrage kam nicht aus Ihrem Bitrix24 und wurde daher nicht ausgeführt.
notice-no-record = Dieses Element gibt es nicht oder es wurde gelöscht.
notice-half-installed = Die Installation dieser App ist nicht abgeschlossen. Bitten Sie einen Bitrix24-Administrator, sie einmal zu öffnen.
notice-not-installed = Die App ist in diesem Bitrix24 nicht installiert. Ein Administrator kann sie aus dem Market installieren.
notice-not-found = Diese Seite gibt es nicht.
notice-method-not-allowed = Diese Adresse kann so nicht verwendet werden.
notice-too-large = Das Formular war zu groß. Es wurde nichts geändert.

## Bitrix24 or the network

notice-busy = Bitrix24 erhält gerade zu viele Anfragen. Bitte versuchen Sie es in einigen Sekunden erneut.
notice-plan = Ihr Bitrix24-Tarif enthält keine Apps. Ein Administrator kann den Tarif wechseln.
notice-portal-closed = Dieses Bitrix24 wurde geschlossen.
notice-blocked = Bitrix24 hat die App wegen zu vieler Anfragen gesperrt. Bitte wenden Sie sich an den Support der App.
notice-subscription = Das Abonnement für Market-Apps ist abgelaufen. Ein Bitrix24-Administrator kann es verlängern.
notice-portal-nonsense = Bitrix24 hat eine Antwort gegeben, die die App nicht versteht. Bitte versuchen Sie es in einer Minute erneut.
notice-unreachable = Bitrix24 hat nicht geantwortet. Bitte versuchen Sie es in einer Minute erneut.
notice-database = Die App kann gerade nicht auf ihre eigenen Daten zugreifen. Bitte versuchen Sie es in einer Minute erneut.
notice-internal = In der App ist ein Fehler aufgetreten. Bitte versuchen Sie es in einer Minute erneut.
notice-offline = Es kam keine Antwort: Vielleicht ist die Verbindung unterbrochen. Ihre Eingaben sind noch da, bitte versuchen Sie es erneut.

## The main page

# $count
notice-repaired = { $count ->
    [one] { $count } Tab oder Ereignis wurde in Ordnung gebracht.
   *[other] { $count } Tabs und Ereignisse wurden in Ordnung gebracht.
}
notice-nothing-to-repair = Alle Tabs und Ereignisse sind richtig registriert: Es gab nichts zu reparieren.
notice-renewed = Ihre Verbindung zu Bitrix24 wurde erneuert.
notice-not-renewed = Ihre Verbindung konnte nicht erneuert werden. Öffnen Sie die App erneut über das Menü links: Dadurch entsteht eine neue.
notice-bad-filter = Eines der Felder kann nicht gelesen werden. Es wurde nichts gefiltert.
# $host
notice-portal-mismatch = Es wurde nichts gelöscht: Geben Sie zur Bestätigung die Adresse { $host } ein.
notice-erased = Alles über dieses Bitrix24 wurde gelöscht. Bitte deinstallieren Sie die App dort jetzt: Wer sie vorher öffnet, macht dieses Bitrix24 wieder bekannt.
