-- State 12: asked to complete before reception (domain 1b), local and never exported.
alter domain dossier_state drop constraint dossier_state_check;
alter domain dossier_state add constraint dossier_state_check check (value between 1 and 12);
comment on domain dossier_state is
    'domain code 1-10 as exchanged with the national portal; local: 11 annulled, 12 asked to complete before reception';

-- What is known of a dossier that is worked on here; one taken over from another system has none.
-- Apart from the narrow row, which reports scan.
create table dossier_case (
    dossier_id         bigint primary key references dossier,
    office_unit_id     bigint not null references unit,
    process_version_id bigint references process_version,
    submission_number  text unique,
    received_by        bigint references account,
    decision           smallint check (decision in (1, 2)),
    decided_by         bigint references account,
    decided_at         timestamptz,
    requests           smallint not null default 0,
    unpaid_vnd         bigint not null default 0 check (unpaid_vnd >= 0),
    second_date_at     timestamptz,
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
comment on column dossier_case.decision is '1 granted, 2 refused';

-- Pieces of work: the queues of the staff and, once closed, the control slip (form 05 of 2018).
create table work_item (
    id            bigint generated always as identity primary key,
    dossier_id    bigint not null references dossier,
    kind          smallint not null check (kind between 1 and 9),
    step_key      text,
    role          text not null,
    unit_id       bigint not null references unit,
    holder        bigint references account,
    opened_at     timestamptz not null,
    due_at        timestamptz,
    may_be_passed boolean not null default false,
    question      text not null default '',
    closed_at     timestamptz,
    closed_by     bigint references account,
    outcome       text,
    check ((closed_at is null) = (outcome is null))
) with (fillfactor = 80);
comment on column work_item.kind is
    '1 reception, 2 step, 3 opinion, 4 part of another unit, 5 signing of a supplement, 6 supplement, 7 payment, 8 apology, 9 return';
create index work_item_of_dossier on work_item (dossier_id);
create index work_item_waiting on work_item (unit_id, role, due_at) where closed_at is null;
create index work_item_held on work_item (holder, due_at) where closed_at is null;

-- What was written to explain an event. It may name people, so the event tells only its digest.
create table dossier_note (
    dossier_id bigint not null references dossier,
    seq        integer not null,
    note       text not null,
    salt       bytea not null,
    primary key (dossier_id, seq)
);

-- The lists of missing things, one full list each (form 02).
create table dossier_supplement (
    dossier_id     bigint not null references dossier,
    number         smallint not null,
    before_reception boolean not null,
    items          text[] not null,
    reason         text not null,
    answer_by      date not null,
    proposed_by    bigint not null references account,
    proposed_at    timestamptz not null,
    signed_by      bigint references account,
    signed_at      timestamptz,
    leaders_reason text,
    closed_at      timestamptz,
    brought        boolean,
    primary key (dossier_id, number)
);

-- The paper of the result and how it came to its owner.
create table dossier_result (
    dossier_id    bigint primary key references dossier,
    number        text not null,
    dated         date not null,
    file_address  text,
    file_name     text,
    registered_by bigint not null references account,
    registered_at timestamptz not null,
    check ((file_address is null) = (file_name is null))
);
create table dossier_handover (
    dossier_id             bigint primary key references dossier,
    recipient              text not null,
    recipient_is_applicant boolean not null,
    authority              text not null,
    proof                  text not null,
    reference              text not null,
    handed_by              bigint not null references account,
    handed_at              timestamptz not null
);

-- Second dates with their letters of apology; the due date itself stays as it is.
create table dossier_second_date (
    dossier_id bigint not null references dossier,
    ordinal    smallint not null,
    legal_due  timestamptz not null,
    second_at  timestamptz not null,
    reason     text not null,
    decided_on date not null,
    decided_by bigint not null references account,
    primary key (dossier_id, ordinal)
);

-- Names that were mended: what stood there before.
create table dossier_former_name (
    dossier_id bigint not null references dossier,
    seq        integer not null,
    name       text not null,
    primary key (dossier_id, seq)
);

-- The papers handed in, as the receipt lists them.
create table dossier_paper (
    dossier_id   bigint not null references dossier,
    position     smallint not null,
    name         text not null,
    originals    smallint not null check (originals >= 0),
    copies       smallint not null check (copies >= 0),
    file_address text,
    file_name    text,
    primary key (dossier_id, position),
    check ((file_address is null) = (file_name is null))
);

-- Charges and fees as they were at reception.
create table dossier_fee (
    dossier_id bigint not null references dossier,
    position   smallint not null,
    name       text not null,
    amount_vnd bigint not null check (amount_vnd >= 0),
    paid_at    timestamptz,
    paid_by    bigint references account,
    receipt    text,
    primary key (dossier_id, position)
);

-- Search by name in any spelling, by personal id and phone.
create index dossier_payload_personal_id on dossier_payload (personal_id);
create index dossier_payload_phone on dossier_payload (phone);
