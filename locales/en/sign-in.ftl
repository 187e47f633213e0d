# The pages for people who come without Bitrix24 around them.

## Signing in

login-title = Sign in to Bindery
login-lead = Bindery uses your Bitrix24: you sign in there and come straight back.
login-address = Address of your Bitrix24
login-hint = As it stands in your browser when Bitrix24 is open, for example company.bitrix24.com
login-submit = Continue to Bitrix24
login-again = Sign in
login-portals = You are signed in to
login-other = Another Bitrix24
choose-title = Which Bitrix24?
choose-lead = You are signed in to more than one Bitrix24. Choose the one you want to work in.
sign-out = Sign out
open-again = Open it again
outside-sign-in = Or sign in here and work without Bitrix24 around it

## The list of records

open-in-portal = Open in Bitrix24
bar-label = Bindery
records-kinds = Kinds of records
records-find = { $owner ->
    [company] Find a company by name
    [lead] Find a lead by title
    [deal] Find a deal by title
    [contact] Find a contact by name, phone or e-mail
   *[quote] Find a quote by title
}
records-find-all = Show all
records-none = There is nothing here that you may see.
# $query
records-nothing = Nothing matches “{ $query }”. Try a part of the name.
records-end = There is nothing more.
records-next = Next page
records-first = First page
# $id
record-unnamed = { $owner ->
    [company] Company #{ $id }
    [lead] Lead #{ $id }
    [deal] Deal #{ $id }
    [contact] Contact #{ $id }
   *[quote] Quote #{ $id }
}
