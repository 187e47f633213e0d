-- An administrator searches the changes of the whole portal, newest first.

create index changes_of_a_portal on changes (member_id, id);
