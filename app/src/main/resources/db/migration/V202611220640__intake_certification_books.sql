-- Books of certifications (sổ chứng thực): one for each unit, kind and year, in volumes. Numbers
-- run on from 01 through the year, over the volumes. Nghị định 23/2015/NĐ-CP, Điều 13.
create table certification_book (
    id           bigint generated always as identity primary key,
    unit_id      bigint not null references unit,
    kind         smallint not null check (kind between 1 and 5),
    year         smallint not null,
    volume       smallint not null check (volume >= 1),
    first_number integer not null check (first_number >= 1),
    last_number  integer not null check (last_number >= first_number - 1),
    closed_at    timestamptz,
    closed_by    bigint references account,
    ends_year    boolean not null default false,
    check ((closed_at is null) = (closed_by is null)),
    check (closed_at is not null or not ends_year)
);
comment on column certification_book.kind is
    '1 copies, 2 signatures, 3 translators, 4 contracts, 5 extracts of civil status';
create unique index certification_book_open on certification_book (unit_id, kind, year)
    where closed_at is null;

-- What was certified. Never changed: corrections and strikes stand beside it.
create table certification_entry (
    id          bigint generated always as identity primary key,
    book_id     bigint not null references certification_book,
    number      integer not null check (number >= 1),
    entered_at  timestamptz not null,
    day         date not null,
    applicant   text not null,
    paper       text not null,
    document    text not null,
    signer      bigint not null references account,
    signer_name text not null,
    copies      integer not null check (copies >= 1),
    pages       integer not null check (pages >= 1),
    fee_vnd     bigint not null check (fee_vnd >= 0),
    note        text not null default '',
    dossier_id  bigint references dossier,
    entered_by  bigint not null references account,
    unique (book_id, number)
);
comment on table certification_entry is 'personal data; paper: what the applicant proved who they are with';
create index certification_entry_of_dossier on certification_entry (dossier_id);

create table certification_correction (
    entry_id bigint not null references certification_entry,
    ordinal  smallint not null,
    field    text not null check (field in ('applicant', 'paper', 'document', 'copies', 'note')),
    was      text not null,
    becomes  text not null,
    reason   text not null,
    by_whom  bigint not null references account,
    at       timestamptz not null,
    primary key (entry_id, ordinal)
);

-- An entry that does not count (hủy số): its number is never given again.
create table certification_strike (
    entry_id bigint primary key references certification_entry,
    reason   text not null,
    by_whom  bigint not null references account,
    at       timestamptz not null
);

create function certification_stands() returns trigger language plpgsql as
'begin raise exception ''% is only ever added to'', tg_table_name; end';
create trigger certification_entry_stays before update or delete on certification_entry
    for each row execute function certification_stands();
create trigger certification_correction_stays before update or delete on certification_correction
    for each row execute function certification_stands();
create trigger certification_strike_stays before update or delete on certification_strike
    for each row execute function certification_stands();
