-- Change money at the beginning of a box: the last sum set counts.
create table fee_box_float (
    id        bigint generated always as identity primary key,
    box_id    bigint not null references fee_box (id),
    float_vnd bigint not null check (float_vnd >= 0),
    set_by    bigint not null references account (id),
    set_at    timestamptz not null
);
create index fee_box_float_box on fee_box_float (box_id, id desc);

-- Receipts that were voided keep their number and their copy.
create table fee_void (
    receipt_id bigint primary key references fee_receipt (id),
    box_id     bigint not null references fee_box (id),
    account_id bigint not null references account (id),
    voided_at  timestamptz not null,
    day        date not null,
    reason     text not null check (reason <> '')
);
create index fee_void_box on fee_void (box_id);

create table fee_refund (
    id          bigint generated always as identity primary key,
    receipt_id  bigint not null references fee_receipt (id),
    box_id      bigint not null references fee_box (id),
    account_id  bigint not null references account (id),
    refunded_at timestamptz not null,
    day         date not null,
    method      text not null check (method in ('cash', 'vietqr')),
    total_vnd   bigint not null check (total_vnd > 0),
    reason      text not null check (reason <> ''),
    paper       text not null check (paper <> ''),
    request_key text not null unique references fee_request (key)
);
create index fee_refund_receipt on fee_refund (receipt_id);
create index fee_refund_box on fee_refund (box_id);

create table fee_refund_line (
    refund_id  bigint not null references fee_refund (id),
    position   smallint not null check (position > 0),
    amount_vnd bigint not null check (amount_vnd > 0),
    primary key (refund_id, position)
);

create trigger fee_box_float_only_grows before update or delete on fee_box_float
    for each row execute function refuse_fee_change();
create trigger fee_void_only_grows before update or delete on fee_void
    for each row execute function refuse_fee_change();
create trigger fee_refund_only_grows before update or delete on fee_refund
    for each row execute function refuse_fee_change();
create trigger fee_refund_line_only_grows before update or delete on fee_refund_line
    for each row execute function refuse_fee_change();

create trigger fee_void_goes_out_of_an_open_box before insert on fee_void
    for each row execute function fee_box_takes();
create trigger fee_refund_goes_out_of_an_open_box before insert on fee_refund
    for each row execute function fee_box_takes();
create trigger fee_box_float_is_set_in_an_open_box before insert on fee_box_float
    for each row execute function fee_box_takes();

-- All that went in and out of boxes.
create view fee_movement as
select r.box_id, r.unit_id, r.day, r.method, 'taken' as what, r.total_vnd as amount_vnd,
    r.id as receipt_id
from fee_receipt r
union all
select v.box_id, r.unit_id, v.day, r.method, 'voided', r.total_vnd, r.id
from fee_void v
join fee_receipt r on r.id = v.receipt_id
union all
select f.box_id, r.unit_id, f.day, f.method, 'refunded', f.total_vnd, r.id
from fee_refund f
join fee_receipt r on r.id = f.receipt_id;

-- Boxes with their sums, as pages show them and as they are counted against.
create view fee_box_sums as
select b.id, b.unit_id, b.account_id, a.name, b.day, b.shift, b.opened_at,
    coalesce((select f.float_vnd
              from fee_box_float f
              where f.box_id = b.id
              order by f.id desc
              limit 1), b.float_vnd) as float_vnd,
    b.closed_at, c.name as closed_by, b.expected_vnd, b.counted_vnd, b.notes, b.reason,
    m.cash_taken, m.transfer_taken, m.cash_voided, m.transfer_voided, m.cash_refunded,
    m.transfer_refunded, m.receipts
from fee_box b
join account a on a.id = b.account_id
left join account c on c.id = b.closed_by
cross join lateral (
    select
        coalesce(sum(amount_vnd) filter (where what = 'taken' and method = 'cash'), 0)
            as cash_taken,
        coalesce(sum(amount_vnd) filter (where what = 'taken' and method = 'vietqr'), 0)
            as transfer_taken,
        coalesce(sum(amount_vnd) filter (where what = 'voided' and method = 'cash'), 0)
            as cash_voided,
        coalesce(sum(amount_vnd) filter (where what = 'voided' and method = 'vietqr'), 0)
            as transfer_voided,
        coalesce(sum(amount_vnd) filter (where what = 'refunded' and method = 'cash'), 0)
            as cash_refunded,
        coalesce(sum(amount_vnd) filter (where what = 'refunded' and method = 'vietqr'), 0)
            as transfer_refunded,
        count(*) filter (where what = 'taken') as receipts
    from fee_movement
    where box_id = b.id) m;
