-- A dossier tells which file its result is; once that result was disposed of, this keeps it no longer.
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
      select from disposal_line l where l.paper_code = 'KQ' || p.id::text and l.state = 3);
