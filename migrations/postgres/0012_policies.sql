-- Who may see and who may change, per portal, as JSON of access codes; null: everybody. The version
-- counts the changes, so that two administrators do not overwrite each other, and pages that were drawn
-- under an older one ask the portal again.
-- {"see":["U7"],"own":{"lead":{"change":[]}}}: a right that is left out is everybody's.

alter table portals add column policy         text;
alter table portals add column policy_version bigint not null default 0;

-- Who changed that, and what it was before and after.

create table policy_changes (
    id            bigint  generated always as identity primary key,
    member_id     text    not null references portals (member_id) on delete cascade,
    -- The version that it made.
    version       bigint  not null,
    user_id       bigint  not null,
    at            bigint  not null,
    policy_before text,
    policy_after  text
);

create index policy_changes_of_a_portal on policy_changes (member_id, id);
create index policy_changes_by_age on policy_changes (at);
