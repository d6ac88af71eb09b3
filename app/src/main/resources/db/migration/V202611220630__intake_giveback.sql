-- The return desk: where a result lies, how it was handed over, who was reminded, what the post does.
create table giveback_shelf (
    dossier_id bigint primary key references dossier (id),
    shelf      text not null check (shelf <> '' and length(shelf) <= 20),
    noted_by   bigint not null references account (id),
    noted_at   timestamptz not null
);

-- What stands beside the proof of a hand-over.
create table giveback_handover (
    dossier_id     bigint primary key references dossier (id),
    originals      integer not null check (originals >= 0),
    originals_kept text not null default '',
    receipt_lost   text not null default '',
    handed_by      bigint not null references account (id),
    handed_at      timestamptz not null
);
comment on column giveback_handover.originals is 'how many originals went back with the result';
comment on column giveback_handover.originals_kept is 'why some stay here; empty when none does';
comment on column giveback_handover.receipt_lost is
    'what was declared and which paper was checked instead; empty when the receipt was there';

create table giveback_reminder (
    id          bigint generated always as identity primary key,
    dossier_id  bigint not null references dossier (id),
    way         smallint not null check (way between 1 and 3),
    note        text not null default '',
    reminded_by bigint not null references account (id),
    reminded_at timestamptz not null
);
comment on column giveback_reminder.way is '1 call, 2 letter, 3 message';
create index giveback_reminder_of on giveback_reminder (dossier_id);

create table giveback_parcel (
    id         bigint generated always as identity primary key,
    dossier_id bigint not null references dossier (id),
    tracking   text not null check (tracking <> ''),
    state      smallint not null check (state between 1 and 4),
    changed_by bigint not null references account (id),
    changed_at timestamptz not null
);
comment on column giveback_parcel.state is
    '1 accepted, 2 in transit, 3 delivered, 4 came back; a result is returned when it is delivered';
create unique index giveback_parcel_on_its_way on giveback_parcel (dossier_id) where state in (1, 2);

create table giveback_parcel_event (
    parcel_id  bigint not null references giveback_parcel,
    state      smallint not null,
    changed_by bigint not null references account (id),
    changed_at timestamptz not null
);
