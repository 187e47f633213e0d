# The main page of the app, in the left menu of Bitrix24.

main-link = About the app
sections-label = Sections
section-state = Installation
section-grants = Access

## For everybody

main-may-title = What you may do
main-may-who = Your rights in the CRM decide what you see and change there. A Bitrix24 administrator can change them.

## Who may do what

grants-everybody = Everybody in this Bitrix24 may open the tab and change who is linked.
