-- Units with two to four people, where whoever receives may also decide for a time: by a decision,
-- which is logged and told in the history of every dossier it is used for.
create table separation_waiver (
    id bigint generated always as identity primary key,
    unit_code text not null,
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    decision text not null check (decision <> ''),
    made_by bigint not null references account (id),
    made_at timestamptz not null,
    ended_at timestamptz
);

create index separation_waiver_unit on separation_waiver (unit_code) where ended_at is null;
