-- Receipts with what became of them, for lists.
create view fee_receipt_state as
select r.id, r.unit_id, r.letters, r.year, r.number, r.box_id, r.account_id, r.taken_at, r.day,
    r.payer, r.method, r.total_vnd, r.reference, v.receipt_id is not null as voided,
    coalesce((select sum(f.total_vnd)
              from fee_refund f
              where f.receipt_id = r.id), 0) as refunded_vnd
from fee_receipt r
left join fee_void v on v.receipt_id = r.id;

-- Who made and who ended a relief.
alter table fee_relief
    add column made_by  bigint references account (id),
    add column made_at  timestamptz,
    add column ended_by bigint references account (id),
    add column ended_at timestamptz,
    drop constraint fee_relief_check,
    add constraint fee_relief_ends check (valid_to >= valid_from - 1);

create or replace function fee_relief_stands() returns trigger language plpgsql as $$
declare
    ending text[] := array['valid_to', 'ended_by', 'ended_at'];
begin
    if tg_op = 'DELETE' or to_jsonb(new) - ending <> to_jsonb(old) - ending then
        raise exception 'a relief does not change, it ends' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
