# The main page of the app, in the left menu of Bitrix24.

main-link = About the app
sections-label = Sections
section-state = Installation
section-grants = Access
section-history = History
section-journal = Requests
section-data = Data

## For everybody

main-may-title = What you may do
main-may-who = Your rights in the CRM decide what you see and change there. A Bitrix24 administrator can change them.

## The state of the installation

state-good = in order
state-bad = needs attention
state-bound = Tabs and events
state-events = Events the app listens to
event-there = bound
event-missing = not bound
# $count
state-superfluous = Old bindings of the app that are left over: { $count }
# $version
state-version = Version of the app: { $version }.
# $version
state-recorded = Tabs and events were bound for version { $version }.
state-repair = Check and repair
state-tokens = Connection to Bitrix24
# $count
state-people = People connected: { $count }
# $names
state-administrators = Administrators among them: { $names }
state-no-administrator = No administrator is connected.
state-renewed = Last renewed:
# $count
state-troubled = Connections that could not be renewed the last time: { $count }
# $count
state-ended = Connections that have ended: { $count }. They come back when those people open the app.
state-renew = Renew my connection
state-limits = Limits of Bitrix24 in the last 24 hours
state-limits-none = none met
state-limits-met = met
state-limit-last = last:
state-limits-hint = When Bitrix24 is busy, the app waits and asks people to try again. Nothing needs to be repaired.

## History and requests

filter-kind = Kind of record
filter-record = Record ID
filter-user = User ID
filter-change = Kind of change
filter-from = From day (UTC)
filter-to = To day (UTC)
filter-any = any
filter-method = Method
filter-request = Request ID
filter-failed = only those that failed
filter-show = Show
filter-nothing = Nothing was found.
export = Download as CSV
# $count
export-hint = The file has the newest { $count } changes that the filter finds, with IDs and without names.
journal-hint = What the app asked Bitrix24 for and what it answered. Names, phone numbers, addresses and secrets are cut out before anything is written.
journal-no-answer = no answer
# $count
journal-took = { $count } ms

## Data

data-kept = What is kept, and for how long
data-stored = What is stored about this Bitrix24 now
stored-portal = The address of your Bitrix24, what is installed there, and the names of its CRM fields
stored-people = Who may do what, and who wants dark pages, by the IDs of people and departments
stored-events = Messages of Bitrix24 about installing and removing the app, encrypted
stored-tokens = Tokens with which the app asks Bitrix24 on behalf of the people who opened it, encrypted
stored-changes = The history: who linked, unlinked or created which records and who changed the access, and when, by IDs
stored-journal = The journal of requests to Bitrix24: methods, IDs and times, without names and contents
stored-sessions = Sessions of people who signed in outside Bitrix24
# $days, $hours
kept-until = While the app is installed, then { $days } days; { $hours } hours if its data was to be deleted
kept-tokens = While the app is installed; the two newest of each person
# $days
kept-days = { $days } days
# $days
kept-events = Until they are worked off; { $days } days if that fails
# $hours
kept-hours = { $hours } hours
# $table
table-name = { $table ->
    [sessions] Sessions
    [chains] Tokens
    [changes] Changes
    [events] Events of Bitrix24 that wait
    [inbox_leases] Events being worked on
    [preferences] Choices of dark pages
    [creations] New contacts of the last day
    [policy_changes] Changes of who may do what
    [portals] Installations
    [journal] Requests in the journal
   *[other] { $table }
}
erase-title = Erase everything
erase-what = This deletes everything that the app has stored about this Bitrix24, at once and for good. Your CRM stays as it is.
erase-then = The tabs stay in the cards until the app is uninstalled. Uninstall it afterwards: whoever opens it before that makes this Bitrix24 known again.
# $host
erase-confirm = To confirm, type the address { $host }
erase = Erase everything

## Who may do what

grants-everybody = Everybody in this Bitrix24 may open the tab and change who is linked.
grants-lead = Here administrators decide who sees the tab and who may change links with it. Rights in the CRM count as well, and administrators may always do everything. A change counts with everybody’s next click.
grants-all-cards = All cards
grants-see = Who may see
grants-change = Who may change
grants-is-everybody = Everybody
grants-is-nobody = Only administrators
grants-is-these = Administrators and these:
grants-to-everybody = Allow everybody
grants-to-nobody = Only administrators
grants-means-everybody = means everybody
grants-code = Access code
grants-code-hint = Access codes as Bitrix24 writes them: U7 is person 7 (IU7 as an employee), D5 department 5, DR5 with everything below it, G9 group 9, SG9 workgroup 9. AU and G2 mean everybody.
grants-add = Add
grants-choose = Choose…
# $name
grants-remove = Remove { $name }
grants-own = Other rules for one kind of card:
grants-common = Same rules as for all cards
may-lead = The administrators of your Bitrix24 decide who may use the tab. You may:
may-change = see and change
may-see = see, not change
may-nothing = no access

## The operator's documents, where the operator has written none

privacy-title = Privacy
privacy-lead = The operator of this server has published no privacy policy of their own. This is what the software does.
privacy-not-stored = Names, phone numbers, e-mail addresses and everything else in your CRM is read from Bitrix24 when somebody looks at it, shown to them, and not stored.
privacy-use = What happens with it
privacy-use-rights = The app asks Bitrix24 with the rights of the person who clicks. It shows nobody anything that they may not see there.
privacy-use-nobody = Nothing is passed on to anybody but your Bitrix24 and its authorization servers. There are no statistics, no advertising and no content of third parties.
privacy-use-cookie = Inside Bitrix24 the app uses no cookies. Whoever signs in outside gets one, with a random number that ends with the session.
privacy-use-log = The log of the server holds times, page addresses and IDs, without names and contents. How long the log and backups are kept is up to the operator.
privacy-erase = How to erase it
privacy-erase-how = An administrator of your Bitrix24 opens the app from the menu on the left, goes to “Data” and erases everything. Uninstalling the app ends every access at once; what is stored is erased after the times above.
license-title = Terms of use
license-lead = The operator of this server has published no terms of use of their own. The software has this licence:
