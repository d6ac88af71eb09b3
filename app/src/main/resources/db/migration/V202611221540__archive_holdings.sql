-- Papers kept in digital form (giấy tờ số hóa) so that nobody is asked for them twice: digitised
-- while a dossier is handled, or from an older register. Thông tư 01/2023/TT-VPCP.
create table holding (
    id             bigint generated always as identity primary key,
    unit_id        bigint not null references unit,
    source         smallint not null check (source in (1, 2)),
    dossier_id     bigint references dossier,
    position       smallint,
    component      text not null default '',
    title          text not null,
    owner_id       text not null default '',
    owner_name     text not null,
    issuer         text not null default '',
    number         text not null default '',
    dated          date,
    valid_until    date,
    file_address   text not null references stored_file,
    kept_by        bigint not null references account,
    kept_at        timestamptz not null,
    signed_address text references stored_file,
    signed_by      bigint references account,
    signed_at      timestamptz,
    state          smallint not null default 1 check (state between 1 and 4),
    version        integer not null default 1,
    ended_by       bigint references account,
    ended_at       timestamptz,
    ended_reason   text,
    check ((dossier_id is null) = (position is null)),
    check (source = 2 or dossier_id is not null),
    check ((signed_address is null) = (signed_by is null) and (signed_address is null) = (signed_at is null)),
    check ((state = 1) = (ended_at is null)),
    check (valid_until is null or dated is null or valid_until >= dated)
);
comment on column holding.source is '1 handed in with a dossier, 2 from an older register';
comment on column holding.position is 'place of the paper in dossier_paper';
comment on column holding.component is 'code of the component of a dossier (mã thành phần hồ sơ); empty when not known';
comment on column holding.state is '1 kept, 2 replaced by a newer scan, 3 withdrawn, 4 disposed of';
create unique index holding_of_paper on holding (dossier_id, position) where state = 1 and dossier_id is not null;
create unique index holding_of_register on holding (unit_id, lower(title), lower(number), dated, lower(owner_name), owner_id)
    nulls not distinct where source = 2 and state = 1;
create index holding_owner on holding (owner_id) where owner_id <> '';
create index holding_owner_name on holding using gin (public.f_spelt(owner_name) gin_trgm_ops);
create index holding_number on holding (lower(number) text_pattern_ops) where number <> '';
create index holding_newest on holding (unit_id, kept_at desc);
create index holding_unsigned on holding (unit_id, kept_by) where state = 1 and signed_address is null;

-- All that is kept of somebody: what was digitised and what was issued here, each where it belongs.
create view kept_paper as
select 'SH' || h.id as code, h.id, 1 as origin, h.source, h.unit_id, h.dossier_id, h.position,
       h.component, h.title, h.owner_id, h.owner_name, h.issuer, h.number, h.dated, h.valid_until,
       h.file_address, h.kept_by, h.kept_at, h.signed_address, h.signed_by, h.signed_at, h.state,
       h.version, h.ended_by, h.ended_at, h.ended_reason
from holding h
union all
select 'KQ' || p.id, p.id, 2, 3::smallint, p.unit_id, p.dossier_id, null::smallint,
       '', p.title, p.owner_id, p.owner_name, u.name, p.number, p.dated, null::date,
       p.draft_address, p.drafted_by, p.sealed_at, p.sealed_address, p.sealed_by, p.sealed_at,
       case p.state when 3 then 1 when 5 then 2 else 3 end::smallint,
       p.version, p.ended_by, p.ended_at, p.ended_reason
from issued_paper p
join unit u on u.id = p.unit_id
where p.state in (3, 5, 6) and p.kind = 1;

-- That a paper kept here took the place of one to be handed in: of which dossier, and that its owner
-- agreed. Never changed.
create table paper_reuse (
    dossier_id bigint not null references dossier,
    position   smallint not null check (position > 0),
    paper_code text not null check (paper_code ~ '^(SH|KQ)[1-9][0-9]{0,17}$'),
    agreed_by  text not null check (agreed_by in ('owner', 'submitter')),
    primary key (dossier_id, position)
);
comment on column paper_reuse.agreed_by is 'owner, or submitter: the one who handed in for the owner';
create index paper_reuse_of_paper on paper_reuse (paper_code);
