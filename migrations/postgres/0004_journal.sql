-- The journal of what was asked of portals and OAuth servers, and what they answered: one row per
-- request, the commands of a batch in it. It holds ids, sort numbers and flags; names, phones,
-- e-mails, search words and secrets were cut before a row was made.

create table journal (
    id         bigint  generated always as identity primary key,
    -- When the answer came, or failed to.
    at         bigint  not null,
    -- Whose request it was, as far as that was known. A forged launch may name a portal that does
    -- not exist, so this refers to none.
    member_id  text,
    user_id    bigint,
    -- The x-request-id of what a person or a portal asked of us.
    request_id text,
    -- The method and those of a batch's commands, with spaces between: batch app.info profile
    methods    text    not null,
    -- The HTTP status; none where no answer came.
    status     bigint,
    -- Whether the request or one of its commands was refused, or no answer came.
    failed     boolean not null,
    took_ms    bigint  not null,
    -- Parameters and answer as JSON.
    exchange   text    not null
);

create index journal_by_time on journal (at);
create index journal_of_a_portal on journal (member_id, id);
