-- People who sign in outside Bitrix24 name their portal by its address.

create index portals_by_address on portals (client_endpoint);
