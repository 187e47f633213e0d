tab-title = { $bound ->
    [company] Linked companies
   *[contact] Linked contacts
}
