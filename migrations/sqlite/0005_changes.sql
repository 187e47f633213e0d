-- Every change of a record's bindings. The row is written before anything is sent to the portal, and
-- completed with what the portal showed afterwards. Names are never stored: whoever looks at the
-- history gets them from the portal with their own token.
--
-- Snapshots are JSON: {"rows":[[id,SORT,flag]],"mains":[[contact,company or null]]}.

create table changes (
    id         integer primary key autoincrement,
    member_id  text    not null references portals (member_id) on delete cascade,
    -- The record, by our own name of its kind: company, lead …
    owner      text    not null,
    owner_id   integer not null,
    user_id    integer not null,
    action     text    not null,
    -- What was meant to be done, as JSON: {"ids":[7,9],"undoes":3}
    intended   text    not null,
    -- The process that makes the change, by a number it chose when it started.
    node       integer not null,
    -- intended: not over, or cut off and not looked at since. done: read back. unsure: the portal's
    -- answer was lost, but it was read what became of it. cut-off: the same, by a later opening.
    status     text    not null check (status in ('intended', 'done', 'unsure', 'cut-off')),
    set_before text,
    set_after  text,
    begun_at   integer not null,
    ended_at   integer
) strict;

create index changes_of_a_record on changes (member_id, owner, owner_id, id);

-- Hardly ever has a row: every opening of a tab looks here.
create index changes_not_ended on changes (member_id, owner, owner_id) where status = 'intended';

create index changes_by_age on changes (begun_at);
