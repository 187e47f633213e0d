-- A refresh token works once, so one process at a time refreshes a chain: the one that holds its lease.
-- A process that dies leaves a lease that runs out. Without a holder, lease_until is the end of a rest:
-- the last refresh failed, and nobody asks again before.

alter table chains add column lease_holder text;
alter table chains add column lease_until  bigint not null default 0;
-- How many refreshes brought no pair since the present one was stored, and what the OAuth server said
-- to the last of them. Those who waited for it elsewhere learn of it from here.
alter table chains add column attempts     bigint not null default 0;
alter table chains add column last_error   text;
-- The client_id for which the chain is over. With another one in the settings it counts as alive again:
-- a wrong setting must not cost anybody their tokens.
alter table chains add column ended_for    text;

delete from chains where exists (
    select 1 from chains newer
    where newer.member_id = chains.member_id and newer.user_id = chains.user_id
      and newer.access_digest = chains.access_digest and newer.id > chains.id
);
create unique index chains_by_access_token on chains (member_id, user_id, access_digest);
-- The new index begins with the same columns.
drop index chains_of_a_person;

-- What is found by it: installations that nobody uses.
create index chains_of_administrators on chains (refreshed_at) where admin;
