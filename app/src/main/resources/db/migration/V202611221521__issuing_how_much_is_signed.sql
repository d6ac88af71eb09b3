-- What the last check of a signed paper said, and how each result of the office is signed.
alter table signed_paper
    add column verdict    text not null default 'SOUND' check (verdict in ('SOUND', 'DOUBTFUL', 'BROKEN')),
    add column checked_at timestamptz;
comment on column signed_paper.verdict is 'of the check at checked_at, or of the one before it was given out';
update signed_paper set checked_at = coalesce(extended_at, signed_at);
alter table signed_paper alter column checked_at set not null;

create index dossier_result_dated on dossier_result (dated);

-- Each result that was given a number, with its paper when it was signed here.
create view issued_result_signature as
select d.code as dossier_code, coalesce(p.unit_id, c.office_unit_id) as unit_id,
       coalesce(p.number, r.number) as number, coalesce(p.dated, r.dated) as dated,
       coalesce(p.title, '') as title, p.id as paper_id, s.address, s.signed_at, s.checked_at,
       case
           when p.id is null then 1
           when s.verdict = 'BROKEN' then 2
           when s.verdict = 'DOUBTFUL' then 3
           when s.given_up then 4
           when s.extended_address is null then 5
           else 6
       end as standing
from dossier_result r
join dossier d on d.id = r.dossier_id
join dossier_case c on c.dossier_id = r.dossier_id
left join issued_paper p on p.dossier_id = r.dossier_id and p.state in (3, 5, 6) and p.kind <> 4
left join signed_paper s on s.address = p.sealed_address;
comment on view issued_result_signature is
    'standing: 1 no paper, 2 does not hold, 3 in doubt, 4 time stamp given up, 5 waits for it, 6 proved for the archive';
