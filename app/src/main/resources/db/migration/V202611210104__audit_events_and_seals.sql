-- The truth of history: append-only, each event carrying the hash of the one before it.
create table dossier_event (
    dossier_id    bigint not null references dossier,
    seq           integer not null check (seq > 0),
    position      bigint generated always as identity unique,
    type          text not null,
    happened_at   timestamptz not null,
    recorded_at   timestamptz not null,
    actor         text not null,
    data          json not null,
    request_key   text,
    previous_hash bytea not null,
    hash          bytea not null,
    primary key (dossier_id, seq)
);
create unique index dossier_event_request on dossier_event (request_key) where request_key is not null;
comment on column dossier_event.data is 'type json, not jsonb: the hash is taken over this exact text';

-- The gate of the seals: writers hold it shared until they commit, so a sealer that holds it alone
-- knows that no smaller position can still appear.
create function dossier_event_gate() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(7030101);
    return null;
end $$;
create trigger dossier_event_gate before insert on dossier_event
    for each statement execute function dossier_event_gate();

create function dossier_event_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'dossier_event is append-only' using errcode = 'restrict_violation';
end $$;
create trigger dossier_event_append_only before update or delete or truncate on dossier_event
    for each statement execute function dossier_event_append_only();

-- One seal a minute over all new events: a Merkle root chained to the seal before it.
create table seal (
    number         bigint primary key,
    sealed_at      timestamptz not null,
    first_position bigint not null,
    last_position  bigint not null,
    event_count    bigint not null check (event_count > 0),
    root           bytea not null,
    previous_hash  bytea not null,
    check (last_position >= first_position)
);
