-- Files whose time is over are removed; their line stays and tells which file was here.
alter table stored_file
    add column brought_again_at timestamptz,
    add column removed_at       timestamptz,
    add column erased_at        timestamptz,
    add check (erased_at is null or removed_at is not null);
comment on column stored_file.brought_again_at is 'when the same file came last, if more than once';
comment on column stored_file.removed_at is 'nobody finds it any more';
comment on column stored_file.erased_at is 'its bytes are gone from the shelf';

-- Who points to a file. A table that points to files stands here, or they are removed under it. The
-- paper of a place in a dossier that was disposed of points to nothing any more, whether its file
-- was brought at reception or taken from the store.
create view stored_file_pointer (address, place) as
select file_address, 'reception_form_file' from reception_form_file
union all
select file_address, 'dossier_result' from dossier_result where file_address is not null
union all
select address, 'signed_slip' from signed_slip
union all
select draft_address, 'issued_paper' from issued_paper
union all
select signed_address, 'issued_paper' from issued_paper where signed_address is not null
union all
select sealed_address, 'issued_paper' from issued_paper where sealed_address is not null
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
      join holding h on r.paper_code = 'SH' || h.id
      where r.dossier_id = p.dossier_id and r.position = p.position and h.state = 4);

-- The longer-lived version of a signed file is needed as long as the file itself.
create view stored_file_use (address, place) as
select address, place from stored_file_pointer
union all
select s.extended_address, 'signed_paper'
from signed_paper s
where s.extended_address is not null
  and exists (select from stored_file_pointer p where p.address = s.address);

create index reception_form_file_address on reception_form_file (file_address);
create index dossier_result_file on dossier_result (file_address) where file_address is not null;
create index dossier_paper_file on dossier_paper (file_address) where file_address is not null;
create index signed_slip_address on signed_slip (address);
create index issued_paper_draft on issued_paper (draft_address);
create index issued_paper_signed on issued_paper (signed_address) where signed_address is not null;
create index holding_file on holding (file_address);
create index holding_signed_file on holding (signed_address) where signed_address is not null;
