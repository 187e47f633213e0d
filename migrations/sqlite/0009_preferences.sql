-- What a person has set for themselves in a portal. Who has set nothing has no row.

create table preferences (
    member_id  text    not null references portals (member_id) on delete cascade,
    user_id    integer not null,
    -- Whether pages are drawn in dark colours.
    dark       integer not null,
    primary key (member_id, user_id)
) strict;
