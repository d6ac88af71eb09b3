-- Papers past their term are destroyed by lists (danh mục tài liệu hết thời hạn lưu trữ): somebody
-- makes one, another one approves it, a job destroys line by line. The record stays for good.
create table disposal_list (
    id         bigint generated always as identity primary key,
    unit_id    bigint not null references unit,
    year       smallint not null,
    ordinal    integer not null check (ordinal > 0),
    reason     text not null,
    basis      text not null,
    state      smallint not null default 1 check (state between 1 and 5),
    version    integer not null default 1,
    made_by    bigint not null references account,
    made_at    timestamptz not null,
    decided_by bigint references account,
    decided_at timestamptz,
    words      text not null default '',
    digest     text check (digest ~ '^[0-9a-f]{64}$'),
    done_at    timestamptz,
    unique (unit_id, year, ordinal),
    check ((decided_by is null) = (decided_at is null)),
    check (state not in (3, 4) or (digest is not null and decided_by <> made_by)),
    check ((state = 4) = (done_at is not null))
);
comment on column disposal_list.state is '1 being made or sent back, 2 put forward, 3 approved, 4 done, 5 dropped';
comment on column disposal_list.words is 'of who sent it back or approved it';
comment on column disposal_list.digest is 'SHA-256 of the list as it was approved, as it stands in the log of accounts too';
create index disposal_list_open on disposal_list (unit_id) where state in (1, 2, 3);

create table disposal_line (
    list_id    bigint not null references disposal_list,
    position   smallint not null check (position > 0),
    paper_code text not null check (paper_code ~ '^(SH|KQ)[1-9][0-9]{0,17}$'),
    title      text not null,
    number     text not null,
    dated      date,
    class_code text not null,
    from_day   date not null,
    state      smallint not null default 1 check (state in (1, 2, 3)),
    reason     text not null default '',
    changed_by bigint references account,
    changed_at timestamptz,
    primary key (list_id, position),
    check ((state = 1) = (changed_at is null))
);
comment on column disposal_line.state is '1 on the list, 2 taken out, 3 destroyed';
comment on column disposal_line.changed_by is 'who took it out; null when the program did, since it is to be kept after all';
create unique index disposal_line_paper on disposal_line (paper_code) where state <> 2;

create table disposal_file (
    list_id   bigint not null,
    position  smallint not null,
    sha256    text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    gone_at   timestamptz,
    needed_at timestamptz,
    primary key (list_id, position, sha256),
    foreign key (list_id, position) references disposal_line,
    check (gone_at is null or needed_at is null)
);
comment on column disposal_file.needed_at is 'when it was found that another paper has the same file, which therefore stays';

-- Results issued here are disposed of by their line; digitised papers know it themselves.
create or replace view kept_paper as
select 'SH' || h.id::text as code, h.id, 1 as origin, h.source, h.unit_id, h.dossier_id, h.position,
       h.component, h.title, h.owner_id, h.owner_name, h.issuer, h.number, h.dated, h.valid_until,
       h.file_address, h.kept_by, h.kept_at, h.signed_address, h.signed_by, h.signed_at, h.state,
       h.version, h.ended_by, h.ended_at, h.ended_reason
from holding h
union all
select 'KQ' || p.id::text, p.id, 2, 3::smallint, p.unit_id, p.dossier_id, null::smallint,
       '', p.title, p.owner_id, p.owner_name, u.name, p.number, p.dated, null::date,
       p.draft_address, p.drafted_by, p.sealed_at, p.sealed_address, p.sealed_by, p.sealed_at,
       case when l.list_id is not null then 4 when p.state = 3 then 1 when p.state = 5 then 2
            else 3 end::smallint,
       p.version, coalesce(p.ended_by, d.decided_by), coalesce(p.ended_at, l.changed_at),
       coalesce(p.ended_reason, d.reason)
from issued_paper p
join unit u on u.id = p.unit_id
left join disposal_line l on l.paper_code = 'KQ' || p.id::text and l.state = 3
left join disposal_list d on d.id = l.list_id
where p.state in (3, 5, 6) and p.kind = 1;

create or replace view stored_file_pointer (address, place) as
select file_address, 'reception_form_file' from reception_form_file
union all
select file_address, 'dossier_result' from dossier_result where file_address is not null
union all
select address, 'signed_slip' from signed_slip
union all
select draft_address, 'issued_paper' from issued_paper p
where not exists (
    select from disposal_line l where l.paper_code = 'KQ' || p.id::text and l.state = 3)
union all
select signed_address, 'issued_paper' from issued_paper p
where signed_address is not null
  and not exists (
      select from disposal_line l where l.paper_code = 'KQ' || p.id::text and l.state = 3)
union all
select sealed_address, 'issued_paper' from issued_paper p
where sealed_address is not null
  and not exists (
      select from disposal_line l where l.paper_code = 'KQ' || p.id::text and l.state = 3)
union all
select file_address, 'scan_page' from scan_page
union all
select file_address, 'holding' from holding where state <> 4
union all
select signed_address, 'holding' from holding where state <> 4 and signed_address is not null
union all
select p.file_address, 'dossier_paper'
from dossier_paper p
where p.file_address is not null
  and (exists (
           select from holding h
           where h.dossier_id = p.dossier_id and h.position = p.position and h.state <> 4)
       or not exists (
           select from holding h
           where h.dossier_id = p.dossier_id and h.position = p.position))
  and not exists (
      select from paper_reuse r
      join disposal_line l on l.paper_code = r.paper_code and l.state = 3
      where r.dossier_id = p.dossier_id and r.position = p.position);
