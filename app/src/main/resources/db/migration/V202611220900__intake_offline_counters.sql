-- A browser that goes on receiving while it is cut off from the program (mất mạng), prepared by one
-- officer for themselves. It signs what it keeps and gives numbers of its own.
create table offline_counter (
    id            bigint generated always as identity primary key,
    unit_id       bigint not null references unit,
    slot          smallint not null check (slot between 1 and 99),
    account_id    bigint not null references account,
    name          text not null check (length(name) between 1 and 60),
    public_key    bytea not null unique,
    prepared_at   timestamptz not null,
    seen_at       timestamptz not null,
    told_from     timestamptz not null,
    last_sequence integer not null default 0 check (last_sequence >= 0),
    last_hash     bytea not null check (length(last_hash) = 32),
    ended_at      timestamptz,
    ended_by      bigint references account,
    reason        text not null default '',
    check ((ended_at is null) = (ended_by is null))
);
comment on column offline_counter.slot is 'the second and third digit of its codes: 9SSnnn';
comment on column offline_counter.told_from is 'nothing that it still keeps happened before this';
comment on column offline_counter.reason is 'why it was revoked; empty when its officer put it out of use';
create unique index offline_counter_slot on offline_counter (unit_id, slot) where ended_at is null;

-- What it sent: once each, in its order. The record stays only while somebody has to look at it.
create table offline_record (
    counter_id  bigint not null references offline_counter,
    sequence    integer not null check (sequence >= 1),
    hash        bytea not null check (length(hash) = 32),
    kind        text not null,
    told_at     timestamptz not null,
    arrived_at  timestamptz not null,
    outcome     smallint not null check (outcome between 1 and 4),
    codes       text[] not null,
    notes       text[] not null,
    record      text,
    settled_by  bigint references account,
    settled_at  timestamptz,
    settled_how text not null default '',
    primary key (counter_id, sequence),
    check ((record is not null) = (outcome = 3))
);
comment on table offline_record is 'personal data: record';
comment on column offline_record.outcome is
    '1 as told, 2 done with something to know, 3 somebody has to look, 4 looked at';
create index offline_record_to_look_at on offline_record (counter_id) where outcome = 3;

-- Numbers of a volume that are held for a counter, and those given back that nobody has yet.
create table certification_hold (
    book_id    bigint not null references certification_book,
    number     integer not null check (number >= 1),
    counter_id bigint references offline_counter,
    held_at    timestamptz not null,
    sequence   integer,
    primary key (book_id, number),
    check (counter_id is not null or sequence is null)
);
comment on column certification_hold.counter_id is 'null: given back, the next entry takes it';
comment on column certification_hold.sequence is
    'the record that gave it and could not be done; it stays until somebody looked at that';
create index certification_hold_of_counter on certification_hold (counter_id);
