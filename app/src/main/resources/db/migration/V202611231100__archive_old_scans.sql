-- How far the scan of an old result is read (nhận dạng chữ). A scan that nobody looked at yet has no
-- line: taking in ten thousand papers writes nothing here.
create table old_scan (
    file_address text primary key references stored_file,
    state        smallint not null check (state between 1 and 4),
    tries        smallint not null,
    obstacle     text check (obstacle in ('damaged', 'page', 'cut-off')),
    changed_at   timestamptz not null,
    check ((state = 4) = (obstacle is not null))
);
comment on column old_scan.state is '1 being read, 2 a picture: waits for a program that reads letters, 3 read, 4 not all of it can be read';
comment on column old_scan.tries is 'how often it was begun; ends and waits of the program itself do not count';
comment on column old_scan.changed_at is 'while it is being read: the last page; one that stands still for long was cut off';

-- A withdrawn paper is wrong, often the scan of somebody else: it is not found by its words any more.
create or replace view paper_reading (paper_code, place, letters, spelt) as
select 'SH' || h.id::text, s.place::integer, r.letters, r.spelt
from scan_reading r
join scan_page s on s.file_address = r.file_address and s.page = r.page and s.turn = r.turn
     and not s.left_out
join holding h on h.dossier_id = s.dossier_id and h.position = s.position and h.state = 1
union all
select 'SH' || h.id::text, r.page + 1, r.letters, r.spelt
from scan_reading r
join holding h on h.file_address = r.file_address and h.source = 2 and h.state = 1;
