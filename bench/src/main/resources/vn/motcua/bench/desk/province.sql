-- Makes the demo's four communes a province of a hundred with :dossiers dossiers: its offices and
-- people copied twenty-four times, what they work on this morning copied until an eighth of all is
-- open, the closed ones copied from the history of the district into the months since July 2025.
-- What is copied was made by the product, so every page has what it has in an office; the events of
-- the copies keep the hashes of the first, so their chains are not real ones.
-- The setting motcua.bench.dossiers says how many. Run by the superuser.

-- Keys and guards held when the rows were made.
set session_replication_role = replica;
set maintenance_work_mem = '512MB';
set work_mem = '128MB';
select setseed(0.5);

-- Indexes that only find rows are made again in one go afterwards.
create temporary table bench_index as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
from pg_index
where indrelid in ('dossier'::regclass, 'dossier_payload'::regclass, 'work_item'::regclass)
  and not indisunique;
do $$
declare
    one text;
begin
    for one in select name from bench_index loop
        execute 'drop index ' || one;
    end loop;
end $$;

-- The communes of the demo (quarter 0) and their copies.
create temporary table bench_unit as
select id as template_id, 0 as quarter, id, code
from unit
where level = 'commune'
  and valid_to is null;
with copied as (
    insert into unit (code, valid_from, name, level, parent_code)
    select 'H15.' || 30 + quarter || '.' || right(code, 2), valid_from,
           name || ' ' || quarter, level, parent_code
    from unit, generate_series(1, 24) quarter
    where level = 'commune'
      and valid_to is null
    returning id, code
)
insert into bench_unit
select t.template_id, substr(c.code, 5, 2)::integer - 30, c.id, c.code
from copied c
join bench_unit t on t.quarter = 0 and right(t.code, 2) = right(c.code, 2);
create unique index on bench_unit (quarter, template_id);

create temporary table bench_account as
select id as template_id, 0 as quarter, id
from account;
with copied as (
    insert into account (login, name, kind, made_at)
    select login || '-' || quarter, name, 'person', made_at
    from account, generate_series(1, 24) quarter
    returning id, login
)
insert into bench_account
select a.id, substring(c.login from '[0-9]+$')::integer, c.id
from copied c
join account a on a.login = regexp_replace(c.login, '-[0-9]+$', '');
create unique index on bench_account (quarter, template_id);
insert into post (account_id, role, unit_id, valid_from, valid_to)
select a.id, p.role, u.id, p.valid_from, p.valid_to
from post p
join bench_account a on a.template_id = p.account_id and a.quarter > 0
join bench_unit u on u.template_id = p.unit_id and u.quarter = a.quarter;

-- Names as they are spread: every third is a Nguyễn.
create function pg_temp.bench_name(n bigint) returns text language sql as $$
    select (array['Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn',
                  'Trần','Trần','Trần','Lê','Lê','Lê','Phạm','Phạm','Hoàng','Huỳnh','Phan','Vũ','Võ',
                  'Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý','Nông'])[1 + h % 30]
        || ' '
        || (array['Văn','Thị','Thị','Văn','Hữu','Đức','Minh','Ngọc','Xuân','Thanh','Quang','Thị Thu',
                  'Thị Hồng','Công','Đình','Kim'])[1 + h / 30 % 16]
        || ' '
        || (array['Anh','Ánh','Bảo','Bình','Châu','Chiến','Cường','Danh','Diễm','Dũng','Duy','Duyên',
                  'Đạt','Đức','Giang','Hà','Hải','Hạnh','Hằng','Hậu','Hiền','Hiếu','Hoa','Hòa','Hoàng',
                  'Huệ','Hùng','Huy','Hương','Khang','Khánh','Khoa','Kiều','Lan','Lâm','Linh','Loan',
                  'Lộc','Long','Mai','Minh','Nam','Nga','Ngân','Nghĩa','Nhung','Oanh','Phong','Phúc',
                  'Phước','Phương','Quân','Quyên','Sơn','Tâm','Thảo','Thịnh','Thủy','Tuấn',
                  'Yến'])[1 + h / 480 % 60]
    from (select hashint8(n)::bigint & 2147483647 as h) hashed
$$;

-- Which dossier becomes which: an eighth is open, as on this morning, the rest is history.
create temporary table bench_copy as
with wish as (
    select current_setting('motcua.bench.dossiers')::bigint - (select count(*) from dossier) as copies,
           coalesce(max(id), 0) as last_id
    from dossier
), open as (
    select d.id as template_id, q.quarter, u.template_id as from_unit, 0 as weeks,
           row_number() over (order by copy, q.quarter, d.id) as n
    from generate_series(1, 1 + (select copies from wish) / 8 / 25 / 100) copy,
         generate_series(0, 24) q(quarter),
         dossier d
    join bench_unit u on u.id = d.unit_id and u.quarter = 0
    where d.finished_at is null
), old as (
    select d.id as template_id, v.quarter, v.from_unit,
           v.since + (random() * greatest(0, v.until - v.since))::integer as weeks,
           row_number() over (order by copy, d.id) as n
    from generate_series(1, 1 + (select copies from wish) / 25000) copy,
         dossier d,
         lateral (
             select (d.id + copy * 7) % 25 as quarter,
                    (array(select template_id from bench_unit where quarter = 0 order by code))
                        [1 + (d.id / 25 + copy) % 4] as from_unit,
                    1 + (date '2025-07-01' - d.submitted_at::date) / 7 as since,
                    (current_date - 7
                        - coalesce(d.returned_at, d.finished_at)::date) / 7 as until) v
    where d.unit_id not in (select id from bench_unit)
      and d.finished_at is not null
), chosen as (
    select template_id, quarter, from_unit, weeks, n
    from open
    where n <= (select copies from wish) / 8
    union all
    select template_id, quarter, from_unit, weeks, (select copies from wish) / 8 + n
    from old
    where n <= (select copies from wish) - (select copies from wish) / 8
)
select c.template_id, c.quarter, c.weeks * 7 as days, (select last_id from wish) + c.n as id, c.n,
       u.id as unit_id, u.code as unit_code
from chosen c
join bench_unit u on u.quarter = c.quarter and u.template_id = c.from_unit;
create index on bench_copy (template_id);
analyze bench_copy;

insert into dossier
    (id, unit_id, procedure_version_id, submitted_at, channel, state, event_count, due_by_day,
     due_given, has_stops, received_at, due_at, finished_at, outcome, returned_at, last_hash, code)
select c.id, c.unit_id, d.procedure_version_id, d.submitted_at + shift.span, d.channel, d.state,
       d.event_count, d.due_by_day, d.due_given, d.has_stops, d.received_at + shift.span, d.due_at + shift.span,
       d.finished_at + shift.span, d.outcome, d.returned_at + shift.span, d.last_hash,
       c.unit_code || case when d.code ~ '-N' then '-N' else '-' end
           || to_char(d.submitted_at + shift.span, 'YYMMDD') || '-' || lpad((1000 + c.n % 998000)::text, 6, '0')
from bench_copy c
join dossier d on d.id = c.template_id
cross join lateral (select make_interval(days => c.days) as span) shift
order by c.id;

insert into dossier_payload (dossier_id, applicant_name, personal_id, phone, salt)
select c.id, pg_temp.bench_name(c.n), lpad((66000000000 + hashint8(c.n)::bigint & 999999999)::text, 12, '0'),
       '+8490' || lpad((abs(hashint8(c.n + 7)::bigint) % 10000000)::text, 7, '0'), p.salt
from bench_copy c
join dossier_payload p on p.dossier_id = c.template_id
order by c.id;

insert into dossier_event
    (dossier_id, seq, type, happened_at, recorded_at, actor, data, request_key, previous_hash, hash)
select c.id, e.seq, e.type, e.happened_at + make_interval(days => c.days),
       e.recorded_at + make_interval(days => c.days), e.actor, e.data,
       e.request_key || '-' || c.n, e.previous_hash, e.hash
from bench_copy c
join dossier_event e on e.dossier_id = c.template_id
order by c.id, e.seq;

insert into dossier_stop (dossier_id, ordinal, start_on, end_on, reason)
select c.id, s.ordinal, s.start_on + c.days, s.end_on + c.days, s.reason
from bench_copy c
join dossier_stop s on s.dossier_id = c.template_id;

insert into dossier_clock (dossier_id, from_on, stopped, due_at)
select c.id, k.from_on + c.days, k.stopped, k.due_at + make_interval(days => c.days)
from bench_copy c
join dossier_clock k on k.dossier_id = c.template_id;

-- What only dossiers that are worked on have; these are not moved in time.
insert into dossier_case
    (dossier_id, office_unit_id, process_version_id, submission_number, received_by, decision,
     decided_by, decided_at, requests, unpaid_vnd, second_date_at, limit_case, limit_value,
     limit_unit, limit_reason)
select c.id, u.id, k.process_version_id,
       regexp_replace(k.submission_number, '[0-9]+$', lpad((1000 + c.n % 998000)::text, 6, '0')),
       r.id, k.decision, b.id,
       k.decided_at, k.requests, k.unpaid_vnd, k.second_date_at, k.limit_case, k.limit_value,
       k.limit_unit, k.limit_reason
from bench_copy c
join dossier_case k on k.dossier_id = c.template_id
join bench_unit u on u.quarter = c.quarter and u.template_id = k.office_unit_id
left join bench_account r on r.quarter = c.quarter and r.template_id = k.received_by
left join bench_account b on b.quarter = c.quarter and b.template_id = k.decided_by;

insert into work_item
    (dossier_id, kind, step_key, role, unit_id, holder, opened_at, due_at, may_be_passed, question,
     closed_at, closed_by, outcome)
select c.id, w.kind, w.step_key, w.role, u.id, h.id, w.opened_at, w.due_at, w.may_be_passed,
       w.question, w.closed_at, b.id, w.outcome
from bench_copy c
join work_item w on w.dossier_id = c.template_id
join bench_unit u on u.quarter = c.quarter and u.template_id = w.unit_id
left join bench_account h on h.quarter = c.quarter and h.template_id = w.holder
left join bench_account b on b.quarter = c.quarter and b.template_id = w.closed_by
order by c.id, w.id;

insert into dossier_note (dossier_id, seq, note, salt)
select c.id, o.seq, o.note, o.salt
from bench_copy c
join dossier_note o on o.dossier_id = c.template_id;

insert into dossier_supplement
    (dossier_id, number, before_reception, items, reason, answer_by, proposed_by, proposed_at,
     signed_by, signed_at, leaders_reason, closed_at, brought)
select c.id, s.number, s.before_reception, s.items, s.reason, s.answer_by, p.id, s.proposed_at, b.id,
       s.signed_at, s.leaders_reason, s.closed_at, s.brought
from bench_copy c
join dossier_supplement s on s.dossier_id = c.template_id
join bench_account p on p.quarter = c.quarter and p.template_id = s.proposed_by
left join bench_account b on b.quarter = c.quarter and b.template_id = s.signed_by;

insert into dossier_result
    (dossier_id, number, dated, file_address, file_name, registered_by, registered_at)
select c.id, r.number, r.dated, r.file_address, r.file_name, b.id, r.registered_at
from bench_copy c
join dossier_result r on r.dossier_id = c.template_id
join bench_account b on b.quarter = c.quarter and b.template_id = r.registered_by;

insert into dossier_second_date
    (dossier_id, ordinal, legal_due, second_at, reason, decided_on, decided_by)
select c.id, s.ordinal, s.legal_due, s.second_at, s.reason, s.decided_on, b.id
from bench_copy c
join dossier_second_date s on s.dossier_id = c.template_id
join bench_account b on b.quarter = c.quarter and b.template_id = s.decided_by;

insert into dossier_paper (dossier_id, position, name, originals, copies, file_address, file_name)
select c.id, p.position, p.name, p.originals, p.copies, p.file_address, p.file_name
from bench_copy c
join dossier_paper p on p.dossier_id = c.template_id;

insert into dossier_fee (dossier_id, position, name, amount_vnd, paid_at, paid_by, receipt)
select c.id, f.position, f.name, f.amount_vnd, f.paid_at, b.id, f.receipt
from bench_copy c
join dossier_fee f on f.dossier_id = c.template_id
left join bench_account b on b.quarter = c.quarter and b.template_id = f.paid_by;

select setval('dossier_id_seq', (select max(id) + 1 from dossier));

-- A seal over all of it, or the first minute of the server would go into sealing.
insert into seal
    (number, sealed_at, first_position, last_position, event_count, root, previous_hash, hash)
select number, sealed_at, first_position, last_position, event_count, root, previous_hash,
       sha256(convert_to(
           format('motcua seal 1 %s %s %s %s %s %s %s',
                  number, (extract(epoch from sealed_at) * 1000000)::bigint, first_position,
                  last_position, event_count, encode(root, 'hex'), encode(previous_hash, 'hex')),
           'UTF8'))
from (select coalesce(s.number, 0) + 1 as number,
             date_trunc('second', now()) as sealed_at,
             coalesce(s.last_position, 0) + 1 as first_position,
             e.last_position,
             e.last_position - coalesce(s.last_position, 0) as event_count,
             sha256('of copies') as root,
             coalesce(s.hash, sha256('none')) as previous_hash
      from (select max(position) as last_position from dossier_event) e
      left join (select * from seal order by number desc limit 1) s on true) sealed;

do $$
declare
    one text;
begin
    for one in select definition from bench_index loop
        execute one;
    end loop;
end $$;
