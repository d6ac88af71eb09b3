-- Papers that the office issues (kết quả, văn bản trả lời): drafted, signed by the authority, numbered
-- and sealed by the clerk, then kept in the register for good. A paper without a dossier was digitised
-- from an older register.
create table issued_paper (
    id                   bigint generated always as identity primary key,
    token                text not null unique check (token ~ '^[a-z2-7]{26}$'),
    dossier_id           bigint references dossier,
    unit_id              bigint not null references unit,
    procedure_version_id bigint references procedure_version,
    kind                 smallint not null check (kind between 1 and 4),
    title                text not null,
    owner_name           text not null,
    owner_id             text not null default '',
    template             text not null default '',
    symbol               text not null default '',
    signer               bigint references account,
    filled               jsonb not null default '{}',
    places               jsonb not null default '[]',
    state                smallint not null check (state between 1 and 6),
    version              integer not null default 1,
    draft_address        text not null references stored_file,
    drafted_by           bigint not null references account,
    drafted_at           timestamptz not null,
    signed_address       text references stored_file,
    signed_by            bigint references account,
    signed_at            timestamptz,
    sealed_address       text references stored_file,
    sealed_by            bigint references account,
    sealed_at            timestamptz,
    number               text,
    dated                date,
    ended_by             bigint references account,
    ended_at             timestamptz,
    ended_reason         text,
    successor_id         bigint references issued_paper,
    check (state not in (2, 3) or signed_address is not null or sealed_address is not null),
    check (state not in (3, 5, 6) or (sealed_address is not null and number is not null and dated is not null)),
    check (state not in (4, 5, 6) or ended_at is not null)
);
comment on column issued_paper.kind is '1 result, 2 written refusal to settle, 3 other answer, 4 digitised from an older register';
comment on column issued_paper.state is '1 draft, 2 signed by the authority, 3 issued, 4 draft thrown away, 5 replaced by another, 6 revoked';
create unique index issued_paper_open on issued_paper (dossier_id) where state in (1, 2);
create index issued_paper_dossier on issued_paper (dossier_id);
create index issued_paper_register on issued_paper (unit_id, dated desc, id desc) where state in (3, 5, 6);
create index issued_paper_number on issued_paper (lower(number) text_pattern_ops) where number is not null;
create index issued_paper_owner on issued_paper (owner_id) where owner_id <> '';
create index issued_paper_owner_name on issued_paper using gin (public.f_spelt(owner_name) gin_trgm_ops);
create index issued_paper_signer on issued_paper (signer) where state in (1, 2);
create index issued_paper_waiting on issued_paper (unit_id, state) where state in (1, 2);
create unique index issued_paper_sealed on issued_paper (sealed_address) where sealed_address is not null;

-- The last number of each series: the code of a unit, which it keeps when it is renamed, a year, a
-- symbol. Nghị định 30/2020/NĐ-CP, Điều 15.
create table issuing_series (
    unit_code text not null,
    year      smallint not null,
    symbol    text not null,
    last      integer not null check (last > 0),
    primary key (unit_code, year, symbol)
);
-- Every number that was ever given out. One that no paper carries in the end stays, with the reason.
create table issuing_number (
    unit_code text not null,
    year      smallint not null,
    symbol    text not null,
    number    integer not null check (number > 0),
    dated     date not null,
    paper_id  bigint references issued_paper,
    given_by  bigint not null references account,
    given_at  timestamptz not null,
    cancelled text,
    primary key (unit_code, year, symbol, number)
);
create unique index issuing_number_of_paper on issuing_number (paper_id) where cancelled is null;

-- A paper with the names that pages tell of it.
create view issued_paper_told as
select p.id, p.token, p.dossier_id, d.code as dossier_code, p.unit_id, u.code as unit_code,
       u.name as unit_name, p.kind, p.title, p.owner_name, p.owner_id, p.state, p.version,
       p.draft_address, p.drafted_by, p.drafted_at, p.signer, p.symbol, p.signed_address, p.signed_by, p.signed_at,
       p.sealed_address, p.sealed_by, p.sealed_at, p.number, p.dated, p.ended_by, p.ended_at,
       p.ended_reason, s.token as successor_token
from issued_paper p
join unit u on u.id = p.unit_id
left join dossier d on d.id = p.dossier_id
left join issued_paper s on s.id = p.successor_id;
