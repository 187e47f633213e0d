-- A portal is one Bitrix24 account that has the app. Its member_id never changes; its address may.
--
-- Times are Unix seconds. A column that ends in _sealed holds a secret sealed under one of the
-- operator's keys; what it is and whom it belongs to are sealed in, so that swapping two of them
-- is noticed.

create table portals (
    member_id                text    primary key not null,
    -- Where the portal's REST is called: https://…/rest/
    client_endpoint          text    not null,
    oauth_server             text    not null,
    -- What the portal's own app.info said the app is called, and which version of it is installed.
    code                     text,
    version                  text,
    -- Which of our revisions of tabs and event handlers the portal has.
    placement_revision       bigint  not null,
    -- The secret that the portal's events carry; learned only from a proven administrator.
    application_token_sealed bytea,
    installed_by             bigint,
    status                   text    not null check (status in ('active', 'closed')),
    -- Which cards of the portal have the tab, as a JSON list of our own names: ["company","lead"]
    owners                   text    not null,
    -- What the portal calls its fields, as JSON: {"company":{"SORT":"Sorting"}}, and since when.
    captions                 text    not null,
    captions_at              bigint  not null,
    -- Whether references to earlier answers within a batch were seen to fail there.
    references_fail          boolean not null,
    created_at               bigint  not null,
    updated_at               bigint  not null
);

-- A chain is an access token with its refresh token, and every pair that it became by refreshing:
-- the generation counts them, and is what a writer must know to replace the pair. A person has at
-- most two chains in a portal. Ids are never used again.

create table chains (
    id                   bigint  generated always as identity primary key,
    member_id            text    not null references portals (member_id) on delete cascade,
    user_id              bigint  not null,
    generation           bigint  not null,
    access_sealed        bytea   not null,
    -- Tells whether an access token is the stored one without opening it.
    access_digest        bytea   not null,
    access_expires_at    bigint  not null,
    refresh_sealed       bytea,
    -- Whether the person was an administrator of the portal when the chain began.
    admin                boolean not null,
    refreshed_at         bigint  not null
);

create index chains_of_a_person on chains (member_id, user_id);
