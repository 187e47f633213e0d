# What happened. Each code of a notice is a key here, after "notice-".
# Every text may use $owner (company, lead, deal, contact, quote) and $bound (contact, company);
# what else it may use stands above it.

## Done

# $names, $count
notice-added = Added: { $names }.
# $names
notice-created = Created and added: { $names }.
# $names, $count
notice-already-added = { $count ->
    [one] { $names } was linked already. Nothing has changed.
   *[other] { $names } were linked already. Nothing has changed.
}
# $names, $count
notice-removed = Removed: { $names }.
# $names, $count
notice-not-bound = { $count ->
    [one] { $names } was not linked any more. Nothing has changed.
   *[other] { $names } were not linked any more. Nothing has changed.
}
notice-ordered = The new order is saved.
notice-unchanged = Everything is as it was: there was nothing to change.
# $names
notice-primary-set = { $owner ->
    [company] This is now the main company of { $names }.
    [contact] { $names } is now the main company.
   *[other] { $names } is now the primary contact.
}
# $count
notice-set-done = { $bound ->
    [company] { $count ->
        [one] The list is saved: { $count } company is linked.
       *[other] The list is saved: { $count } companies are linked.
    }
   *[contact] { $count ->
        [one] The list is saved: { $count } contact is linked.
       *[other] The list is saved: { $count } contacts are linked.
    }
}
notice-cleared = { $bound ->
    [company] All companies have been removed from the list.
   *[contact] All contacts have been removed from the list.
}
notice-repeat = This is a repeat lead now.
notice-undone = The change has been undone.
# $count
notice-found = { $bound ->
    [company] { $count ->
        [one] { $count } company found.
       *[other] { $count } companies found.
    }
   *[contact] { $count ->
        [one] { $count } contact found.
       *[other] { $count } contacts found.
    }
}
# $query, $count
notice-sources = { $count ->
    [0] No record matches “{ $query }”, or none that you may see.
   *[other] Records found: { $count }.
}
# $name: the other record; $count: how many it has; $new: how many of them are not on this list
notice-source = { $count ->
    [0] { $name }: the list is empty, there is nothing to copy.
   *[other] { $name }: { $count } on its list, { $new } of them not on this one.
}
# $found, $all
notice-pasted = { $found } of { $all } found.
# $query
notice-nothing-found = { $bound ->
    [company] No company matches “{ $query }”. Try a part of the name.
   *[contact] Nobody matches “{ $query }”. Try a part of the name, the phone number or the e-mail address.
}

## Refused, and the person can do something about it

notice-conflict = Somebody else changed the list in the meantime, so nothing was saved. This is how it stands now: please look at it and try again.
# $names, $count
notice-main-company = { $count ->
    [one] This would also make this company the main company of { $names }. Nothing has been saved yet.
   *[other] This would also make this company the main company of { $count } people: { $names }. Nothing has been saved yet.
}
# $names, $count
notice-keep-refused = { $count ->
    [one] You may not edit { $names }, so that they cannot be added while their main company stays as it is. You can add them and make this their main company.
   *[other] You may not edit { $names }, so that they cannot be added while their main companies stay as they are. You can add them and make this their main company.
}
notice-hidden-people = { $bound ->
    [company] The list holds companies that you cannot see, so it cannot be emptied by you. Remove the companies you see one by one, or ask somebody who can see all of them.
   *[contact] The list holds contacts that you cannot see, so it cannot be emptied by you. Remove the contacts you see one by one, or ask somebody who can see all of them.
}
# $limit
notice-too-many = That was too much at once: at most { $limit } can be handled in one go.
notice-bad-id = { $bound ->
    [company] The form named a company that cannot exist. Nothing has changed; please choose again.
   *[contact] The form named a contact that cannot exist. Nothing has changed; please choose again.
}
notice-duplicate-id = { $bound ->
    [company] The form named the same company twice. Nothing has changed; please try again.
   *[contact] The form named the same contact twice. Nothing has changed; please try again.
}
notice-no-source = There is no such record, or you may not see it, so nothing can be copied from it.
notice-no-change = There is no such change of this list. Changes are forgotten after 90 days.
notice-not-undoable = This change cannot be undone: how the list was before it, or after it, is not known.
notice-not-in-set = { $bound ->
    [company] The form named a company that is not linked. Nothing has changed; please try again.
   *[contact] The form named a contact who is not linked. Nothing has changed; please try again.
}
notice-primary-not-listed = The one to be marked has to be among those chosen. Nothing has changed.
notice-incomplete-order = The new order has to name everybody on the list exactly once. Nothing has changed; please try again.
notice-empty-set = { $bound ->
    [company] Choose at least one company. To remove all of them, use “Remove all”.
   *[contact] Choose at least one contact. To remove all of them, use “Remove all”.
}
notice-confirm-needed = Please confirm that the whole list is to be emptied.
# $field: the name of the missing form field
notice-missing-field = { $field ->
    [name] { $bound ->
        [company] Type the name of the company.
       *[contact] Type a first or a last name.
    }
    [q] Type what to search for.
    [list] Paste or type at least one name, phone number, e-mail address or id.
    [contact_id] Choose at least one contact.
    [company_id] Choose at least one company.
   *[other] The form was incomplete. Nothing has changed; please try again.
}
# $field: the name of the form field
notice-bad-value = { $field ->
    [phone] The phone number needs at least one digit.
    [email] That is not an e-mail address.
   *[other] The form had a value that the app does not know. Nothing has changed; please try again.
}
# $limit
notice-too-long = That is too long: at most { $limit } characters fit.
# $names, $count
notice-unreadable = { $bound ->
    [company] You cannot see { $names }, so you can neither add nor remove it. Somebody who can see the company can.
   *[contact] You cannot see { $names }, so you can neither add nor remove them. Somebody who can see the contact can.
}
# $names
notice-hidden = { $bound ->
    [company] { $names } exists, but you may not see it.
   *[contact] { $names } exists, but you may not see this contact.
}
# $names
notice-gone = { $bound ->
    [company] { $names } does not exist any more: the company was deleted. You can remove the link.
   *[contact] { $names } does not exist any more: the contact was deleted. You can remove the link.
}
notice-alike = { $bound ->
    [company] There is a company like this already, so nothing has been created yet.
   *[contact] There is a contact like this already, so nothing has been created yet.
}
notice-create-unsure = Bitrix24’s answer was lost, so it may have been created or not. If it is not shown here, wait two minutes and send the form again: what exists by then is not created twice.
# $names
notice-created-only = { $names } has been created, but not added.
# $reason: the portal's own words
notice-refused = Bitrix24 refused this: { $reason }
# $names; $reason: the portal's own words. It stands behind "Added: …".
notice-partly = Bitrix24 refused { $names }: “{ $reason }”.
notice-unsure = Bitrix24’s answer was lost. This is how the list stands now: please check whether your change was made.
# $fate (done, nothing, unclear); $action as in the address of the form
notice-cut-off = { $fate ->
    [done] The last change ({ change-name }) was interrupted, but it has been made. This is how the list stands now.
    [nothing] The last change ({ change-name }) was interrupted, and nothing of it has been made. This is how the list stands now.
   *[unclear] The last change ({ change-name }) was interrupted. This is how the list stands now: please check what has been made of it.
}
notice-under-way = A change of this list began a moment ago and may not be complete. This is how the list stands now.

## Rights

notice-not-allowed = { $owner ->
    [company] You may not change this company, so nothing was saved. A Bitrix24 administrator can give you the right to edit it.
    [lead] You may not change this lead, so nothing was saved. A Bitrix24 administrator can give you the right to edit it.
    [deal] You may not change this deal, so nothing was saved. A Bitrix24 administrator can give you the right to edit it.
    [contact] You may not change this contact, so nothing was saved. A Bitrix24 administrator can give you the right to edit it.
   *[quote] You may not change this quote, so nothing was saved. A Bitrix24 administrator can give you the right to edit it.
}
notice-create-denied = { $bound ->
    [company] You may not create companies. A Bitrix24 administrator can give you the right to.
   *[contact] You may not create contacts. A Bitrix24 administrator can give you the right to.
}
notice-read-only = You can look at this list, but not change it. A Bitrix24 administrator can give you the right to edit this record.
notice-no-access = You may not see this record. A Bitrix24 administrator can give you the right to.
notice-not-granted = This tab is not shown to you: the administrators of your Bitrix24 decide who may see it. Please ask one of them.
notice-change-not-granted = Nothing was saved: you may look, but not change anything here. The administrators of your Bitrix24 decide who may; please ask one of them.
notice-grants-saved = Saved. It counts with everybody’s next click.
# $code
notice-bad-code = “{ $code }” is no access code that can be used here. Nothing has changed.
# $names
notice-unknown-code = Bitrix24 knows nobody behind { $names }. Nothing has changed.
notice-admin-needed = Only a Bitrix24 administrator can do this. Please ask one.
notice-restricted = The administrators of your Bitrix24 have limited this app to certain people, and you are not among them. Ask one of them: access is given in the Market, in the menu of the app. Then open the tab again.
notice-user-gone = Bitrix24 does not know you as an active user. Please ask an administrator.
notice-scope = The app lacks a permission that it needs (CRM). A Bitrix24 administrator has to install it again.

## Signing in outside Bitrix24

notice-bad-address = That is no address of a Bitrix24. Type only its name, for example company.bitrix24.com.
notice-unknown-portal = The app is not installed in a Bitrix24 of this address. Check the address, or ask an administrator to install the app from the Market.
notice-sign-in-stale = This sign-in was not begun in this browser, or it took longer than ten minutes. Please begin again.
notice-sign-in-refused = Bitrix24 did not confirm who you are. Please begin again.
notice-signed-out = You have signed out.

## The page or the launch

notice-token-invalid = This page has been open for too long. Please open the tab again.
notice-launch-dead = Bitrix24 did not confirm who you are. Please open the tab again.
notice-not-a-launch = This page can only be opened from inside Bitrix24.
notice-forged = This request did not come from your Bitrix24, so it was not carried out.
notice-no-record = There is no such record, or it has been deleted.
notice-half-installed = The installation of this app is not finished. Please ask a Bitrix24 administrator to open it once.
notice-not-installed = The app is not installed in this Bitrix24. An administrator can install it from the Market.
notice-not-found = There is no such page.
notice-method-not-allowed = This address cannot be used in that way.
notice-too-large = The form was too large. Nothing has changed.

## Bitrix24 or the network

notice-busy = Bitrix24 is receiving too many requests right now. Please try again in a few seconds.
notice-plan = Your Bitrix24 plan does not include apps. An administrator can change the plan.
notice-portal-closed = This Bitrix24 has been closed.
notice-blocked = Bitrix24 has blocked the app because of too many requests. Please contact the app’s support.
notice-subscription = The subscription for Market apps has run out. A Bitrix24 administrator can renew it.
notice-portal-nonsense = Bitrix24 gave an answer that the app does not understand. Please try again in a minute.
notice-unreachable = Bitrix24 did not answer. Please try again in a minute.
notice-database = The app cannot work with its own records right now. Please try again in a minute.
notice-internal = Something went wrong in the app. Please try again in a minute.
notice-offline = There was no answer: the connection may be down. What you entered is still here, please try again.

## The main page

# $count
notice-repaired = Tabs and events that were put right: { $count }.
notice-nothing-to-repair = All tabs and events are bound as they should be: there was nothing to repair.
notice-renewed = Your connection to Bitrix24 has been renewed.
notice-not-renewed = Your connection could not be renewed. Open the app again from the menu on the left: that makes a new one.
notice-bad-filter = One of the fields cannot be read. Nothing was filtered.
# $host
notice-portal-mismatch = Nothing was erased: to confirm, type the address { $host }.
notice-erased = Everything about this Bitrix24 has been erased. Please uninstall the app there now: whoever opens it before that makes this Bitrix24 known again.
