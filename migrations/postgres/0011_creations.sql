-- Forms that created a contact (or a company) to bind it: whoever sends one twice gets the first
-- result again. Ids only; a row is erased a day later.

create table creations (
    member_id text    not null references portals (member_id) on delete cascade,
    user_id   bigint  not null,
    -- The record, by our own name of its kind: company, lead …
    owner     text    not null,
    owner_id  bigint  not null,
    -- The random word that was drawn with the form.
    once      text    not null,
    -- running: under way, or cut off. unsure: the portal's answer was lost. created: somebody exists
    -- who did not before. bound: and is bound.
    status    text    not null check (status in ('running', 'unsure', 'created', 'bound')),
    -- Who was created.
    bound_id  bigint,
    begun_at  bigint  not null,
    primary key (member_id, user_id, owner, owner_id, once)
);

create index creations_by_age on creations (begun_at);
