-- The minutes of a list that was carried out (biên bản tiêu hủy), as the leader who approved it signed
-- them. They are kept for good, and never changed.
create table disposal_minutes (
    list_id   bigint primary key references disposal_list,
    address   text not null references stored_file,
    signed_by bigint not null references account,
    signed_at timestamptz not null
);
create index disposal_minutes_address on disposal_minutes (address);

create function disposal_minutes_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'disposal_minutes is append-only' using errcode = 'restrict_violation';
end $$;
create trigger disposal_minutes_append_only
    before update or delete or truncate on disposal_minutes
    for each statement execute function disposal_minutes_append_only();

-- By which document a paper was kept so long: its rule may be another one later.
alter table disposal_line add column basis text not null default '';
comment on column disposal_line.basis is 'the document that set the term; empty on lists of earlier versions';

create or replace view stored_file_pointer (address, place) as
select file_address, 'reception_form_file' from reception_form_file
union all
select r.file_address, 'dossier_result'
from dossier_result r
where r.file_address is not null
  and not exists (
      select from issued_paper p
      join disposal_line l on l.paper_code = 'KQ' || p.id::text and l.state = 3
      where p.sealed_address = r.file_address)
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
      where r.dossier_id = p.dossier_id and r.position = p.position)
union all
select filled ->> '-scan', 'issued_paper' from issued_paper p
where filled ? '-scan'
  and not exists (
      select from disposal_line l where l.paper_code = 'KQ' || p.id::text and l.state = 3)
union all
select address, 'disposal_minutes' from disposal_minutes;
