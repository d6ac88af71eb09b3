-- Numbers with few values are domains: PostgreSQL keeps the check of a domain ready and applies it
-- where a value is set, but reads every check of a table anew in each statement that writes to it.
create domain dossier_channel as smallint check (value in (1, 2, 3));
comment on domain dossier_channel is '1 counter, 2 online, 3 postal';
create domain dossier_state as smallint check (value between 1 and 11);
comment on domain dossier_state is 'domain code 1-10 as exchanged with the national portal; 11 annulled, local';
create domain dossier_outcome as smallint check (value between 1 and 5);
comment on domain dossier_outcome is '1 granted, 2 refused, 3 withdrawn, 4 stopped, 5 not received';

-- Current state: one narrow row a dossier, so that a report scans little. Columns of one width come
-- first, in the order a report reads them: it finds them sooner.
create table dossier (
    id                   bigint primary key,
    unit_id              bigint not null references unit,
    procedure_version_id bigint not null references procedure_version,
    submitted_at         timestamptz not null,
    channel              dossier_channel not null,
    state                dossier_state not null,
    event_count          integer not null,
    due_by_day           boolean not null,
    due_given            boolean not null default false,
    has_stops            boolean not null default false,
    received_at          timestamptz,
    due_at               timestamptz,
    finished_at          timestamptz,
    outcome              dossier_outcome,
    returned_at          timestamptz,
    last_hash            bytea not null,
    code                 text not null unique,
    check ((received_at is null or due_at is not null) and (finished_at is null) = (outcome is null)),
    constraint dossier_moments_in_order
        check (submitted_at <= coalesce(received_at, submitted_at)
            and coalesce(received_at, submitted_at) <= coalesce(finished_at, 'infinity'))
) with (fillfactor = 80);
comment on column dossier.due_by_day is 'true: judged by the day; false: judged by the instant';

create sequence dossier_id_seq as bigint cache 50 owned by dossier.id;

-- The open ones and those finished lately answer most questions.
create index dossier_finished on dossier (finished_at);
create index dossier_open on dossier (unit_id, due_at) where finished_at is null;

-- Form payload and personal data stand apart from the narrow row.
create table dossier_payload (
    dossier_id     bigint primary key references dossier,
    applicant_name text not null,
    personal_id    text,
    phone          text,
    import_digest  bytea
);

-- Stops of the clock as intervals of Vietnam days; an open end still stands.
create table dossier_stop (
    dossier_id bigint not null references dossier,
    ordinal    smallint not null,
    start_on   date not null,
    end_on     date,
    reason     text not null check (reason in ('supplement', 'finance', 'agency', 'other')),
    primary key (dossier_id, ordinal),
    check (end_on is null or end_on >= start_on)
);

-- The timeline of a clock that was ever stopped: what held from a day on, until the next row.
create table dossier_clock (
    dossier_id bigint not null references dossier,
    from_on    date not null,
    stopped    boolean not null,
    due_at     timestamptz not null,
    primary key (dossier_id, from_on)
);

-- Codes are counted per receiving unit and Vietnam day, without gaps (domain 2.1).
create table code_counter (
    unit_code text not null,
    day       date not null,
    last      integer not null,
    primary key (unit_code, day)
);
