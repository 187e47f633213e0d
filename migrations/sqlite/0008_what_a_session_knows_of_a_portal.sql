-- What a session knows of a portal stands in a row of its own: closing one portal takes that row and leaves
-- the rest of the session. Sessions from before are ended; people sign in again.

delete from session_portals;
delete from sessions;

-- JSON; ids only, no token.
alter table session_portals add column data text not null default 'null';

-- Sessions that wait for a person to come back from a portal, signed in to none yet: anybody can make these.

alter table sessions add column waiting integer not null default 0;

create index sessions_that_wait on sessions (expires_at) where waiting;
