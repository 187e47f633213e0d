-- Sessions of people who signed in outside Bitrix24. The cookie holds the session's id, this table only
-- a digest of it: whoever reads the table cannot take over a session.

create table sessions (
    digest     bytea   primary key not null,
    -- JSON; ids only, no token.
    data       text    not null,
    expires_at bigint  not null
);

create index sessions_by_their_end on sessions (expires_at);

-- Which portals a session is signed in to, as its data says too: when a portal is closed, its sessions
-- are found here.

create table session_portals (
    digest     bytea   not null references sessions (digest) on delete cascade,
    member_id  text    not null,
    primary key (digest, member_id)
);

create index sessions_of_a_portal on session_portals (member_id);
