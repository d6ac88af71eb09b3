-- The salt of the payload's digest, which the first event tells. It goes when the payload is
-- erased, and the digest alone then reveals nothing.
alter table dossier_payload add column salt bytea;

-- What its events tell of each dossier: every word as it was last told, and when things happened.
-- The current row and the tables beside it must agree with it.
create view dossier_told as
select e.dossier_id,
       min(e.happened_at) filter (where e.seq = 1) as first_at,
       min(e.happened_at) filter (where e.type = 'received') as received_at,
       max(e.happened_at) filter (where e.type in
           ('result_ready', 'withdrawn', 'stopped', 'refused_at_reception')) as finished_at,
       max(e.happened_at) filter (where e.type = 'returned') as returned_at,
       jsonb_object_agg(w.name, w.word order by e.seq) filter (where w.name is not null) as words
from dossier_event e
left join lateral json_each_text(e.data) as w(name, word) on true
group by e.dossier_id;

-- Stops and timeline of a clock in one line, by which the events tell them.
create view dossier_clock_line as
select d.id as dossier_id,
       case when s.line is null and c.line is null then null
            else coalesce(s.line, '') || '|' || coalesce(c.line, '')
       end as line,
       c.line as timeline
from dossier d
left join lateral (
    select string_agg(
               format('%s/%s/%s', to_char(start_on, 'YYYY-MM-DD'), to_char(end_on, 'YYYY-MM-DD'), reason),
               ';' order by ordinal) as line
    from dossier_stop
    where dossier_id = d.id) s on true
left join lateral (
    select string_agg(
               format('%s/%s/%s', to_char(from_on, 'YYYY-MM-DD'), stopped, extract(epoch from due_at)::bigint),
               ';' order by from_on) as line
    from dossier_clock
    where dossier_id = d.id) c on true;
