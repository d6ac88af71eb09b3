-- What was taken, voided and given back, line by line, each on its own day: what was voided or
-- given back later does not change the day on which it was taken.
create view fee_line_movement as
select r.unit_id, r.day, l.kind, coalesce(l.procedure_code, '') as procedure_code, 'taken' as what,
    l.gross_vnd - l.relief_vnd as amount_vnd, l.relief_vnd
from fee_receipt_line l
join fee_receipt r on r.id = l.receipt_id
union all
select r.unit_id, v.day, l.kind, coalesce(l.procedure_code, ''), 'voided',
    l.gross_vnd - l.relief_vnd, l.relief_vnd
from fee_void v
join fee_receipt r on r.id = v.receipt_id
join fee_receipt_line l on l.receipt_id = r.id
union all
select r.unit_id, f.day, l.kind, coalesce(l.procedure_code, ''), 'refunded', b.amount_vnd, 0
from fee_refund f
join fee_receipt r on r.id = f.receipt_id
join fee_refund_line b on b.refund_id = f.id
join fee_receipt_line l on l.receipt_id = r.id and l.position = b.position;

create index fee_void_day on fee_void (day);
create index fee_refund_day on fee_refund (day);
