-- Words are looked for over the ends of lines, in letters that are put down as they are compared:
-- common words stand on most pages, and to spell 100,000 pages anew takes 15 s instead of 1 s.
drop index scan_reading_letters;
alter table scan_reading
    add column spelt text not null
        generated always as (public.f_spelt(translate(letters, chr(10), ' '))) stored;
create index scan_reading_letters on scan_reading using gin (spelt gin_trgm_ops);

-- What was read on a kept paper: on the pages of which it was bound, or on its own file.
create view paper_reading (paper_code, place, letters, spelt) as
select 'SH' || h.id::text, s.place::integer, r.letters, r.spelt
from scan_reading r
join scan_page s on s.file_address = r.file_address and s.page = r.page and s.turn = r.turn
     and not s.left_out
join holding h on h.dossier_id = s.dossier_id and h.position = s.position and h.state in (1, 3)
union all
select 'SH' || h.id::text, r.page + 1, r.letters, r.spelt
from scan_reading r
join holding h on h.file_address = r.file_address and h.source = 2 and h.state in (1, 3);
