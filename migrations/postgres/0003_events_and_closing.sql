-- When a portal was closed, whether its administrator wanted the data gone with the app, and when
-- all of it is erased unless a verified launch opens the portal again.

alter table portals add column closed_at    bigint;
alter table portals add column clean        boolean not null default false;
alter table portals add column purge_at     bigint;
-- Since when the portal has been active without a break. Pages that are older are not served.
alter table portals add column active_since bigint  not null default 0;
-- The app, by its client_id, that the portal's tokens were proved for.
alter table portals add column client_id    text;

update portals set closed_at = updated_at, purge_at = updated_at + 90 * 86400
where status = 'closed';

-- The inbox: what portals told us and nobody has worked on yet. A row is gone once it is done, or
-- stays with its reason if it cannot be done.

create table events (
    id          bigint  generated always as identity primary key,
    -- The portal that it names. It may be one that is not known yet, so this refers to none.
    member_id   text    not null,
    -- 'gone' came from no portal: a call of ours was refused because the app is not installed there.
    kind        text    not null check (kind in ('install', 'update', 'uninstall', 'gone')),
    -- Whether it carried the portal's application_token.
    matched     boolean not null,
    -- Of kind and body: tells a repetition.
    digest      bytea   not null,
    body_sealed bytea   not null,
    received_at bigint  not null,
    -- When it is to be worked on next, and how often that was tried.
    due_at      bigint  not null,
    attempts    bigint  not null default 0,
    -- How far a long piece of work has come, as JSON.
    progress    text,
    -- Why it was set aside.
    set_aside   text
);

create index events_of_a_portal on events (member_id, id);
create index events_that_are_due on events (due_at) where set_aside is null;
create unique index events_once on events (member_id, digest) where set_aside is null;

-- Who works on the events of a portal: one process at a time, so that they keep their order.

create table inbox_leases (
    member_id   text    primary key not null,
    holder      text    not null,
    lease_until bigint  not null
);
