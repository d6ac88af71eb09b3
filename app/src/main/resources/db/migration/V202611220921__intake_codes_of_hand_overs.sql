-- Codes that prove a hand-over: six digits, of which only a slow hash is kept.
create table giveback_code (
    dossier_id bigint primary key references dossier (id),
    hash       bytea not null,
    salt       bytea not null,
    good_until timestamptz not null,
    tries      integer not null default 0 check (tries >= 0),
    made_by    bigint not null references account (id),
    made_at    timestamptz not null
);
comment on table giveback_code is 'one for each result; a new one takes the place of the last';
