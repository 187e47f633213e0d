# The tab. Every text may use $owner (company, lead, deal, contact, quote) and $bound (contact,
# company); what else it may use stands above it.

tab-title = { $bound ->
    [company] Linked companies
   *[contact] Linked contacts
}
owner-name = { $owner ->
    [company] Company
    [lead] Lead
    [deal] Deal
    [contact] Contact
   *[quote] Quote
}
refresh = Refresh
dark = Dark colours

## Names

# $id
unnamed = { $bound ->
    [company] Company #{ $id }
   *[contact] Contact #{ $id }
}
# $id
unreadable = { $bound ->
    [company] Company #{ $id } — you may not see this company
   *[contact] Contact #{ $id } — you may not see this person
}
# $id
unclear = { $bound ->
    [company] Company #{ $id } — hidden from you, or deleted
   *[contact] Contact #{ $id } — hidden from you, or deleted
}
# $id
no-more = { $bound ->
    [company] Company #{ $id } — does not exist any more
   *[contact] Contact #{ $id } — does not exist any more
}
no-more-hint = Only the link is left. You can remove it.
check = Find out
unreadable-hint = { $bound ->
    [company] You may not see this company, so you cannot move or remove it.
   *[contact] You may not see this contact, so you cannot move or remove it.
}
# $count: how many more names there are
and-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

## Search

search-label = { $bound ->
    [company] Add a company: search by name
   *[contact] Add a contact: search by name, phone or e-mail
}
search = Search
results-title = Found
search-more = These are the first 50. Type more of the name to narrow it down.
choose-in-portal = Choose in Bitrix24

## A pasted list

paste-title = Paste a list
paste-label = Names, phone numbers, e-mail addresses or ids: one on each line, or with commas between them
paste-submit = Look them up
paste-missing = Not found
# $text: the entry of the list
paste-maybe = “{ $text }” may be this one

## Somebody new

create-title = { $bound ->
    [company] Create a company
   *[contact] Create a contact
}
create-name = { $bound ->
    [company] Company name
   *[contact] First name
}
create-last-name = Last name
create-post = Position
create-submit = Create and add
alike-title = Already in Bitrix24
# $count: how many have the same phone number or e-mail address and cannot be seen
alike-hidden = { $count ->
    [one] { $count } more has this phone number or e-mail address, but you may not see it.
   *[other] { $count } more have this phone number or e-mail address, but you may not see them.
}
add-instead = Add this one instead
create-anyway = Create anyway
created-title = Created, but not added yet

## Copying another record's list

copy-title = Copy from another record
copy-kind = Kind of record
copy-label = Name or number
copy-show = Show its list
# $count
copy-unseen = Not shown, because you may not see them: { $count }
# $limit
copy-steps = At most { $limit } are added in one go. The first ones are ticked; afterwards the others are shown here again.

## Adding

linked-already = On the list already
add = Add
add-selected = Add selected
add-main-title = Main company of those who have another one
add-keep = Leave it as it is
add-take = Make this company their main one
add-keep-hint = Their main company stays as it is
other-main-company = Main company: another one
# $name
main-company-is = Main company: { $name }

## The list

primary = { $owner ->
    [company] main company of this contact
    [contact] main company
   *[other] primary contact
}
make-primary = { $owner ->
    [company] Make this their main company
    [contact] Make this the main company
   *[other] Make this the primary contact
}
move-up = Move up
move-down = Move down
move = Move
move-hint = Drag it, or use the arrow keys. Enter or the space bar picks it up and puts it down, Escape puts it back.
# $name, $place, $count: filled in by the page's script
moved-to = { $name }: position { $place } of { $count }
sort-by-name = Sort by name
remove = Remove
select = Select
remove-selected = Remove selected
head-phone = Phone
head-email = E-mail
head-bound = { $bound ->
    [company] Company
   *[contact] Contact
}
head-primary = { $owner ->
    [company] Main company
    [contact] Main company
   *[other] Primary
}
head-order = Order
last-active = Last activity
# $day, $month (1 to 12), $year
day = { $month ->
    [1] { $day } Jan { $year }
    [2] { $day } Feb { $year }
    [3] { $day } Mar { $year }
    [4] { $day } Apr { $year }
    [5] { $day } May { $year }
    [6] { $day } Jun { $year }
    [7] { $day } Jul { $year }
    [8] { $day } Aug { $year }
    [9] { $day } Sep { $year }
    [10] { $day } Oct { $year }
    [11] { $day } Nov { $year }
   *[12] { $day } Dec { $year }
}

## Everything about one of them

details = Details
details-phones = Phones
details-emails = E-mails
details-companies = Companies
details-main = main company
details-none = none
details-close = Close
call = Call
# $kind: the portal's word for it
reach-kind = { $kind ->
    [WORK] work
    [MOBILE] mobile
    [HOME] home
    [FAX] fax
    [MAILING] mailing
   *[OTHER] other
}

empty = { $bound ->
    [company] No company is linked yet
   *[contact] Nobody is linked yet
}
empty-hint = { $bound ->
    [company] Search for a company above and add it.
   *[contact] Search for a contact above and add them.
}

## Choosing the whole set

set-title = Choose who stays
set-hint = { $bound ->
    [company] Companies with a tick stay on the list or come onto it, all others are removed. Companies that you cannot see stay.
   *[contact] People with a tick stay on the list or come onto it, all others are removed. Contacts that you cannot see stay.
}
set-bound = On the list now
set-found = Found by your search
set-primary = { $bound ->
    [company] Main company
   *[contact] Primary contact
}
set-primary-keep = Leave as it is
set-submit = Save this list

## Removing all

clear-title = Remove all
# $count
clear-hint = { $bound ->
    [company] { $count ->
        [one] { $count } company will be removed from the list. The company itself stays in your CRM.
       *[other] { $count } companies will be removed from the list. The companies themselves stay in your CRM.
    }
   *[contact] { $count ->
        [one] { $count } contact will be removed from the list. The contact itself stays in your CRM.
       *[other] { $count } contacts will be removed from the list. The contacts themselves stay in your CRM.
    }
}
clear-submit = Yes, remove all

## Repeat leads

repeat-hint = Linking contacts here does not make this a repeat lead.
repeat-submit = Make it a repeat lead

## The main company

question-title = Whose main company would change
question-yes = Continue and make this their main company
question-no = Cancel

## Changes, as the history and a notice call them

# $action as in the address of the form
change-name = { $action ->
    [add] adding
    [remove] removing
    [order] a new order
    [primary] a new mark
    [clear] removing all
    [undo] undoing
    [repeat] a repeat lead
   *[set] a new list
}

## History and undo

history-title = History
history-show = Show the changes
history-older = Older changes
history-newest = Newest changes
history-empty = Nothing has been changed here in the last 90 days.
history-you = You
# $id
history-user = User #{ $id }
history-sides = Before and after
history-before = Before
history-after = After
history-nobody = { $bound ->
    [company] No company
   *[contact] Nobody
}
history-unknown = How the list was then is not known.
history-unsure = the answer was lost
history-cut-off = interrupted
history-intended = not finished
undo = Undo

difference-title = What has changed since
# $names
diff-added = Added: { $names }
# $names
diff-removed = Removed: { $names }
# $names
diff-moved = Moved: { $names }
# $names
diff-marked = { $owner ->
    [company] Main company is this one: { $names }
    [contact] Main company: { $names }
   *[other] Primary contact: { $names }
}
# $names, $from and $to: names of companies
diff-main = Main company of { $names }: was { $from }, is { $to }
diff-no-company = none
diff-nothing = The list stayed as it was.
# $names
diff-named = Meant for: { $names }

## What stands behind "Added: …" and "Removed: …"

# $names
linked-before = Already on the list: { $names }.
# $names
unlinked-before = No longer on the list: { $names }.

## What a conflict comes to

conflict-since = Somebody else changed the list after that, so nothing was undone. This is how it stands now.
conflict-both = Somebody else changed the list while yours was being saved: both changes are in it now. Please look at it.
# $names, $count
conflict-again = { $count ->
    [one] { $names } had been removed meanwhile and is linked again.
   *[other] { $names } had been removed meanwhile and are linked again.
}
# $names
conflict-moved = This is now the main company of { $names }.
