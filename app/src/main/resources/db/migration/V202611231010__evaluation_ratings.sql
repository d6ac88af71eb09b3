-- Ratings of how dossiers were handled. A code stands on the papers of a dossier and is made when
-- the first of them is printed.
create table rating_code (
    dossier_id bigint primary key references dossier,
    code       text not null unique check (code ~ '^[2-9CFHJKMNPQRTVX]{8}$'),
    made_at    timestamptz not null
);

-- Ratings become known in batches, never one by one: nobody can take one batch from another and
-- find what a single person said. ADR 0065.
create table rating_batch (
    id          bigint generated always as identity primary key,
    unit_id     bigint not null references unit,
    channel     smallint not null check (channel in (1, 2)),
    released_on date not null
);
create index rating_batch_by_day on rating_batch (released_on, unit_id);

create table rating (
    id         bigint generated always as identity primary key,
    dossier_id bigint not null unique references dossier,
    unit_id    bigint not null references unit,
    channel    smallint not null check (channel in (1, 2)),
    level      smallint not null check (level in (1, 2, 3)),
    comment    text not null default '' check (length(comment) <= 500),
    rated_at   timestamptz not null,
    entered_by bigint references account,
    batch_id   bigint references rating_batch,
    check ((channel = 2) = (entered_by is not null))
);
comment on column rating.unit_id is 'the unit that the dossier was brought to';
comment on column rating.channel is '1 the public page, 2 a paper slip that somebody entered';
comment on column rating.level is '1 not satisfied, 2 satisfied, 3 very satisfied';
comment on column rating.entered_by is 'who entered the paper slip; nobody else is ever named';
comment on column rating.batch_id is 'with which others it became known; null while it waits';
create index rating_waiting on rating (unit_id, channel) where batch_id is null;
create index rating_of_batch on rating (batch_id) where batch_id is not null;

-- What somebody said stays as it was said: only that it became known is written, once.
create function refuse_rating_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.batch_id is null and new.batch_id is not null
        and to_jsonb(old) - 'batch_id' = to_jsonb(new) - 'batch_id' then
        return new;
    end if;
    raise exception 'a rating is not changed' using errcode = 'restrict_violation';
end $$;

create trigger rating_stays before update or delete on rating
for each row execute function refuse_rating_change();

create trigger rating_is_never_emptied before truncate on rating
for each statement execute function refuse_rating_change();
