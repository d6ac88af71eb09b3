-- The close of a day (chốt ngày): what one officer did at a counter on one day, counted twice, with
-- the cash boxes and the papers that were still to be handed over. It only grows.
create table day_close (
    id             bigint generated always as identity primary key,
    unit_id        bigint not null references unit (id),
    account_id     bigint not null references account (id),
    day            date not null,
    ordinal        smallint not null check (ordinal > 0),
    closed_at      timestamptz not null,
    handed_to      text not null,
    note           text not null,
    tickets_called integer not null,
    tickets_served integer not null,
    tickets_absent integer not null,
    request_key    text not null unique,
    unique (unit_id, account_id, day, ordinal)
);
create index day_close_day on day_close (unit_id, day);

-- The SHA-256 of all that a close says, as it stands in the log of accounts too.
create table day_close_digest (
    close_id bigint primary key references day_close,
    digest   text not null check (digest ~ '^[0-9a-f]{64}$')
);

create table day_close_item (
    close_id   bigint not null references day_close,
    tally      smallint not null check (tally between 1 and 8),
    dossier_id bigint not null references dossier (id),
    amount     bigint not null check (amount <> 0),
    primary key (close_id, tally, dossier_id)
);
create index day_close_item_dossier on day_close_item (dossier_id);
comment on column day_close_item.tally is
    '1 received, 2 receipts of reception, 3 settled at once, 4 entries in books, 5 returned, 6 hand-overs noted, 7 fees noted as paid in đồng, 8 paid by receipts in đồng';
comment on column day_close_item.amount is 'below zero: an earlier close of that day counted too much';

create table day_close_box (
    close_id bigint not null references day_close,
    box_id   bigint not null unique references fee_box (id),
    primary key (close_id, box_id)
);

-- The slip of papers that were still at the counter.
create table day_close_paper (
    close_id   bigint not null references day_close,
    dossier_id bigint not null references dossier (id),
    role       text not null,
    next_day   boolean not null,
    primary key (close_id, dossier_id)
);
comment on column day_close_paper.next_day is 'received after 15:00: goes with the first round of the next working day';

create table day_close_book (
    close_id     bigint not null references day_close,
    book_id      bigint not null references certification_book (id),
    first_number integer not null,
    last_number  integer not null check (last_number >= first_number),
    entries      integer not null,
    struck       integer not null,
    missing      integer not null,
    primary key (close_id, book_id)
);
comment on column day_close_book.missing is 'numbers between first and last that stand nowhere in the volume';

create function day_close_stands() returns trigger language plpgsql as
'begin raise exception ''% is only ever added to'', tg_table_name; end';
create trigger day_close_stays before update or delete on day_close
    for each row execute function day_close_stands();
create trigger day_close_digest_stays before update or delete on day_close_digest
    for each row execute function day_close_stands();
create trigger day_close_item_stays before update or delete on day_close_item
    for each row execute function day_close_stands();
create trigger day_close_box_stays before update or delete on day_close_box
    for each row execute function day_close_stands();
create trigger day_close_paper_stays before update or delete on day_close_paper
    for each row execute function day_close_stands();
create trigger day_close_book_stays before update or delete on day_close_book
    for each row execute function day_close_stands();

-- What the staff of units did at their counters between two moments, each thing told by two records
-- that are kept apart: the history of the dossier and the paper or the book beside it.
create function counter_doings(
    units bigint[], officer bigint, since timestamptz, until timestamptz)
returns table (
    unit_id bigint, account_id bigint, done_at timestamptz, tally smallint, dossier_id bigint,
    amount bigint)
language sql stable as $$
    select d.unit_id, a.id, e.happened_at, 1::smallint, d.id, 1::bigint
    from dossier d
    join dossier_event e on e.dossier_id = d.id and e.type = 'received'
    join account a on a.id::text = e.actor
    where d.unit_id = any (units)
      and d.received_at >= since
      and d.received_at < until
      and d.state <> 11
      and (officer is null or a.id = officer)
    union all
    select d.unit_id, c.received_by, d.received_at, 2::smallint, d.id, 1::bigint
    from dossier d
    join dossier_case c on c.dossier_id = d.id
    where d.unit_id = any (units)
      and d.received_at >= since
      and d.received_at < until
      and d.state <> 11
      and c.received_by is not null
      and (officer is null or c.received_by = officer)
      and (d.channel <> 1 or exists (
          select from dossier_reception r where r.dossier_id = d.id))
    union all
    select d.unit_id, h.handed_by, h.handed_at, 3::smallint, d.id, 1::bigint
    from dossier_handover h
    join dossier d on d.id = h.dossier_id
    where h.handed_at >= since
      and h.handed_at < until
      and h.proof = 'at_once'
      and d.unit_id = any (units)
      and (officer is null or h.handed_by = officer)
    union all
    select b.unit_id, e.entered_by, e.entered_at, 4::smallint, e.dossier_id, 1::bigint
    from certification_entry e
    join certification_book b on b.id = e.book_id
    where e.entered_at >= since
      and e.entered_at < until
      and e.dossier_id is not null
      and b.unit_id = any (units)
      and (officer is null or e.entered_by = officer)
      and not exists (
          select from certification_strike s where s.entry_id = e.id)
    union all
    select d.unit_id, a.id, e.happened_at, 5::smallint, d.id, 1::bigint
    from dossier_event e
    join dossier d on d.id = e.dossier_id
    join account a on a.id::text = e.actor
    where e.type = 'returned'
      and e.happened_at >= since
      and e.happened_at < until
      and d.unit_id = any (units)
      and (officer is null or a.id = officer)
    union all
    select d.unit_id, h.handed_by, h.handed_at, 6::smallint, d.id, 1::bigint
    from dossier_handover h
    join dossier d on d.id = h.dossier_id
    where h.handed_at >= since
      and h.handed_at < until
      and d.unit_id = any (units)
      and (officer is null or h.handed_by = officer)
    union all
    select d.unit_id, f.paid_by, f.paid_at, 7::smallint, d.id, f.amount_vnd
    from dossier_fee f
    join dossier d on d.id = f.dossier_id
    where f.paid_at >= since
      and f.paid_at < until
      and f.amount_vnd > 0
      and d.unit_id = any (units)
      and d.state <> 11
      and (officer is null or f.paid_by = officer)
    union all
    select r.unit_id, r.account_id, r.taken_at, 8::smallint, d.id, l.gross_vnd - l.relief_vnd
    from fee_receipt r
    join fee_receipt_line l on l.receipt_id = r.id
    join dossier d on d.code = l.dossier_code
    where r.unit_id = any (units)
      and r.day >= (since at time zone 'Asia/Ho_Chi_Minh')::date
      and r.taken_at >= since
      and r.taken_at < until
      and l.gross_vnd > l.relief_vnd
      and (officer is null or r.account_id = officer)
      and not exists (
          select from fee_void v where v.receipt_id = r.id)
$$;

create index dossier_event_returned on dossier_event (happened_at) where type = 'returned';
create index dossier_handover_handed on dossier_handover (handed_at);
create index dossier_fee_paid on dossier_fee (paid_at) where paid_at is not null;
create index certification_entry_entered on certification_entry (entered_at);
