-- How long papers are kept (thời hạn lưu trữ). Luật Lưu trữ 33/2024/QH15: for ever, or a number of
-- years. A class never changes; what the law calls it may, with a later line.
create table retention_class (
    code       text not null check (code ~ '^[a-z0-9]{2,8}$'),
    valid_from date not null,
    years      smallint check (years > 0),
    basis      text not null,
    primary key (code, valid_from)
);
comment on column retention_class.years is 'from the end of the year in which the work ended; null for ever';

insert into retention_class (code, valid_from, years, basis) values
    ('vv', '2000-01-01', null, 'Luật Lưu trữ 33/2024/QH15'),
    ('n70', '2000-01-01', 70, 'Luật Lưu trữ 33/2024/QH15; Thông tư 10/2022/TT-BNV'),
    ('n50', '2000-01-01', 50, 'Luật Lưu trữ 33/2024/QH15; Thông tư 10/2022/TT-BNV'),
    ('n20', '2000-01-01', 20, 'Luật Lưu trữ 33/2024/QH15; Thông tư 10/2022/TT-BNV'),
    ('n10', '2000-01-01', 10, 'Luật Lưu trữ 33/2024/QH15; Thông tư 10/2022/TT-BNV'),
    ('n5', '2000-01-01', 5, 'Luật Lưu trữ 33/2024/QH15; Thông tư 10/2022/TT-BNV'),
    ('n2', '2000-01-01', 2, 'Luật Lưu trữ 33/2024/QH15; Thông tư 10/2022/TT-BNV');

-- Which class papers have; the closest rule counts, of equally close ones the newest. It only grows.
create table retention_rule (
    id             bigint generated always as identity primary key,
    kind           smallint not null check (kind in (1, 2, 3)),
    procedure_code text,
    field          text,
    class_code     text not null,
    basis          text not null,
    is_law         boolean not null,
    valid_from     date not null,
    set_by         bigint references account,
    set_at         timestamptz,
    check (procedure_code is null or field is null),
    check (kind <> 2 or (procedure_code is null and field is null)),
    check ((set_by is null) = (set_at is null))
);
comment on column retention_rule.kind is '1 handed in with a dossier, 2 from an older register, 3 issued here';
comment on column retention_rule.is_law is 'true: the law itself says so, and nobody may keep such papers for less';
comment on column retention_rule.set_by is 'null for those that came with the program';

insert into retention_rule (kind, procedure_code, field, class_code, basis, is_law, valid_from) values
    (1, null, null, 'n70', 'Mặc định của phần mềm: thời hạn dài nhất, đến khi đơn vị chọn theo lĩnh vực', false, '2000-01-01'),
    (2, null, null, 'vv', 'Mặc định của phần mềm: kết quả được giữ vĩnh viễn', false, '2000-01-01'),
    (3, null, null, 'vv', 'Mặc định của phần mềm: kết quả được giữ vĩnh viễn', false, '2000-01-01'),
    (1, null, 'Hộ tịch', 'vv', 'Mặc định của phần mềm: hồ sơ hộ tịch được giữ vĩnh viễn', false, '2000-01-01'),
    (1, '2.000884', null, 'n2', 'Nghị định 23/2015/NĐ-CP, Điều 14 khoản 2', true, '2015-04-10'),
    (3, '2.000884', null, 'n2', 'Nghị định 23/2015/NĐ-CP, Điều 14 khoản 2', true, '2015-04-10'),
    (1, '2.001035', null, 'n20', 'Nghị định 23/2015/NĐ-CP, Điều 14 khoản 3', true, '2015-04-10'),
    (3, '2.001035', null, 'n20', 'Nghị định 23/2015/NĐ-CP, Điều 14 khoản 3', true, '2015-04-10'),
    (1, '2.001019', null, 'n20', 'Nghị định 23/2015/NĐ-CP, Điều 14 khoản 3', true, '2015-04-10'),
    (3, '2.001019', null, 'n20', 'Nghị định 23/2015/NĐ-CP, Điều 14 khoản 3', true, '2015-04-10');

-- What somebody chose for one paper, such as one of an older register; the newest counts.
create table retention_choice (
    id         bigint generated always as identity primary key,
    paper_code text not null check (paper_code ~ '^(SH|KQ)[1-9][0-9]{0,17}$'),
    class_code text not null,
    basis      text not null,
    set_by     bigint not null references account,
    set_at     timestamptz not null
);
create index retention_choice_of_paper on retention_choice (paper_code, id desc);

-- Papers that are kept back whatever their term says: for a complaint, an inspection, a case in court.
create table retention_hold (
    id            bigint generated always as identity primary key,
    paper_code    text,
    dossier_id    bigint references dossier,
    reason        text not null,
    held_by       bigint not null references account,
    held_at       timestamptz not null,
    lifted_by     bigint references account,
    lifted_at     timestamptz,
    lifted_reason text,
    check ((paper_code is null) <> (dossier_id is null)),
    check ((lifted_by is null) = (lifted_at is null) and (lifted_by is null) = (lifted_reason is null))
);
comment on table retention_hold is 'of one paper, or of all papers of a dossier';
create index retention_hold_paper on retention_hold (paper_code) where lifted_at is null;
create index retention_hold_dossier on retention_hold (dossier_id) where lifted_at is null;

-- The same view, with codes that are found by an index.
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
       case p.state when 3 then 1 when 5 then 2 else 3 end::smallint,
       p.version, p.ended_by, p.ended_at, p.ended_reason
from issued_paper p
join unit u on u.id = p.unit_id
where p.state in (3, 5, 6) and p.kind = 1;
create index holding_code on holding (('SH' || id::text));
create index issued_paper_code on issued_paper (('KQ' || id::text)) where state in (3, 5, 6) and kind = 1;

-- The classes as they are called now.
create view retention_class_now as
select distinct on (code) code, years, basis
from retention_class
order by code, valid_from desc;

-- The day on which the work on a dossier ended; nothing while it is open.
create view dossier_ended as
select d.id, d.code, d.procedure_version_id,
       case when d.finished_at is not null
            then (greatest(d.finished_at, d.returned_at) at time zone 'Asia/Ho_Chi_Minh')::date
       end as ended_on
from dossier d;

-- What a kept paper was kept for: its own dossier or register, and each dossier that used it again.
create view kept_paper_service as
select k.code as paper_code, 1 as place, k.source, k.dossier_id, d.procedure_version_id,
       case k.source
            when 1 then d.ended_on
            when 2 then coalesce(k.dated, (k.kept_at at time zone 'Asia/Ho_Chi_Minh')::date)
            else case when k.dossier_id is null or d.ended_on is not null
                      then greatest(k.dated, d.ended_on) end
       end as ended_on
from kept_paper k
left join dossier_ended d on d.id = k.dossier_id
union all
select r.paper_code, 2, 1::smallint, r.dossier_id, d.procedure_version_id, d.ended_on
from paper_reuse r
join dossier_ended d on d.id = r.dossier_id;

-- Which class papers of a kind and procedure have by the rules of a day.
create function retention_terms(on_day date)
returns table (kind smallint, procedure_version_id bigint, years smallint)
language sql stable as $$
    with subject (kind, procedure_version_id, code, field) as (
        select k.kind, v.id, v.code, v.field
        from (values (1::smallint), (3::smallint)) k (kind)
        cross join procedure_version v
        union all
        values (2::smallint, 0::bigint, null::text, null::text), (3, 0, null, null))
    select s.kind, s.procedure_version_id, c.years
    from subject s
    cross join lateral (
        select r.class_code
        from retention_rule r
        where r.kind = s.kind
          and r.valid_from <= on_day
          and (r.procedure_code is null or r.procedure_code in (s.code, left(s.code, 8)))
          and (r.field is null or r.field = s.field)
        order by r.procedure_code is null, r.field is null, r.valid_from desc, r.id desc
        limit 1) r
    join retention_class_now c on c.code = r.class_code
$$;

-- The papers of units past their time: every term that holds for them is over, nothing of what they
-- were kept for goes on, they are not valid any more and not kept back.
create function papers_past_their_term(on_day date, units bigint[])
returns table (code text, from_day date)
language sql stable as $$
    with term as materialized (
        select t.kind, t.procedure_version_id, t.years from retention_terms(on_day) t),
    service as (
        select s.paper_code, s.place, s.dossier_id, s.ended_on,
               case when s.place = 1 and o.class_code is not null then c.years else t.years end
                   as years
        from kept_paper k
        join kept_paper_service s on s.paper_code = k.code
        join term t on t.kind = s.source
             and t.procedure_version_id = coalesce(s.procedure_version_id, 0)
        left join lateral (
            select n.class_code from retention_choice n
            where n.paper_code = s.paper_code
            order by n.id desc
            limit 1) o on s.place = 1
        left join retention_class_now c on c.code = o.class_code
        where k.unit_id = any (units) and k.state <> 4),
    over as (
        select s.paper_code,
               max(make_date(extract(year from s.ended_on)::integer + s.years + 1, 1, 1)) as from_day
        from service s
        group by s.paper_code
        having bool_and(s.ended_on is not null and s.years is not null)
           and max(make_date(extract(year from s.ended_on)::integer + s.years + 1, 1, 1)) <= on_day)
    select o.paper_code, o.from_day
    from over o
    join kept_paper k on k.code = o.paper_code
    where (k.valid_until is null or k.valid_until < on_day)
      and not exists (
          select from retention_hold h
          where h.paper_code = o.paper_code and h.lifted_at is null)
      and not exists (
          select from service s
          join retention_hold h on h.dossier_id = s.dossier_id
          where s.paper_code = o.paper_code and h.lifted_at is null)
$$;
