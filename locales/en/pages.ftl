# The pages around the tab.

app-name = Bindery

## A refusal or a failure

message-title-alert = This did not work
message-title-status = Done
try-again = Try again
message-typed = This is what you had typed:

## Installation

install-title = Bindery is being installed
install-text = The tab has been added to your CRM cards. One moment, the app is about to open.
install-noscript = To finish the installation, Bitrix24 needs JavaScript. Switch it on in your browser and open this page again.
install-stuck = Bitrix24 has not confirmed the installation yet. Reload the page; if that does not help, open the app from the menu on the left.

## Main page

main-lead = Bindery adds a tab to your CRM cards. It shows who is linked to the record and lets you change that.
main-how-title = How to use it
main-how-1 = Open a company, a deal or a lead and choose the tab “Linked contacts”; in a contact it is called “Linked companies”. If it is hidden, look under “More”.
main-how-2 = Search by name, phone or e-mail and add people. Put them in order, mark the main one, remove whom you no longer need.
main-how-3 = You see and change only what your rights in Bitrix24 allow.
main-tabs-head = Where the tab is
tab-there = the tab is there
tab-missing = no tab
main-cards = { $owner ->
    [company] Companies
    [lead] Leads
    [deal] Deals
    [contact] Contacts
   *[quote] Quotes
}

## Opened outside Bitrix24

outside-title = Open Bindery in Bitrix24
outside-text = This app works inside Bitrix24.
outside-step-1 = Open your Bitrix24 and sign in.
outside-step-2 = Open a company, a deal or a lead in the CRM.
outside-step-3 = Choose the tab “Linked contacts”. If it is hidden, look under “More”.
