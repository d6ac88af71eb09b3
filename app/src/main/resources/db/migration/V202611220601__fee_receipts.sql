-- The letters of the series of receipts of a unit: the last ones set, AA where none are.
create table fee_series (
    id      bigint generated always as identity primary key,
    unit_id bigint not null references unit (id),
    letters text not null check (letters ~ '^[A-Z]{2}$'),
    set_by  bigint not null references account (id),
    set_at  timestamptz not null
);
create index fee_series_unit on fee_series (unit_id, id desc);

-- The accounts into which units are paid: the last one set counts.
create table fee_bank_account (
    id      bigint generated always as identity primary key,
    unit_id bigint not null references unit (id),
    bin     text not null check (bin ~ '^[0-9]{6}$'),
    number  text not null check (number ~ '^[0-9A-Za-z]{1,19}$'),
    bank    text not null,
    holder  text not null,
    set_by  bigint not null references account (id),
    set_at  timestamptz not null
);
create index fee_bank_account_unit on fee_bank_account (unit_id, id desc);

-- The cash boxes of officers: one a day, and a second after the first is closed.
create table fee_box (
    id             bigint generated always as identity primary key,
    unit_id        bigint not null references unit (id),
    account_id     bigint not null references account (id),
    day            date not null,
    shift          smallint not null check (shift > 0),
    opened_at      timestamptz not null,
    float_vnd      bigint not null check (float_vnd >= 0),
    closed_at      timestamptz,
    closed_by      bigint references account (id),
    expected_vnd   bigint,
    counted_vnd    bigint check (counted_vnd >= 0),
    notes          text,
    reason         text,
    unique (unit_id, account_id, day, shift),
    check ((closed_at is null) = (counted_vnd is null)
        and (closed_at is null) = (expected_vnd is null)
        and (closed_at is null) = (closed_by is null)),
    check (counted_vnd = expected_vnd or reason <> '')
);
create unique index fee_box_open on fee_box (unit_id, account_id, day) where closed_at is null;

-- A key served is never served again; whoever comes at the same time waits here.
create table fee_request (
    key text primary key
);

create table fee_receipt_counter (
    unit_id bigint not null references unit (id),
    letters text not null,
    year    smallint not null,
    last    integer not null check (last > 0),
    primary key (unit_id, letters, year)
);

-- Receipts (biên lai): they only grow.
create table fee_receipt (
    id          bigint generated always as identity primary key,
    unit_id     bigint not null references unit (id),
    letters     text not null,
    year        smallint not null,
    number      integer not null check (number > 0),
    box_id      bigint not null references fee_box (id),
    account_id  bigint not null references account (id),
    taken_at    timestamptz not null,
    day         date not null,
    payer       text not null check (payer <> ''),
    method      text not null check (method in ('cash', 'vietqr')),
    total_vnd   bigint not null check (total_vnd > 0),
    given_vnd   bigint check (given_vnd >= total_vnd),
    reference   text,
    request_key text not null unique references fee_request (key),
    print       text not null,
    unique (unit_id, letters, year, number),
    check ((method = 'cash') = (given_vnd is not null)
        and (method = 'vietqr') = (reference is not null))
);
create index fee_receipt_box on fee_receipt (box_id);
create index fee_receipt_unit_day on fee_receipt (unit_id, day);
create index fee_receipt_reference on fee_receipt (reference) where reference is not null;
comment on table fee_receipt is 'personal data: payer';

create table fee_receipt_line (
    receipt_id     bigint not null references fee_receipt (id),
    position       smallint not null check (position > 0),
    kind           text not null check (kind in ('charge', 'fee')),
    name           text not null,
    gross_vnd      bigint not null check (gross_vnd >= 0),
    relief_vnd     bigint not null check (relief_vnd between 0 and gross_vnd),
    reason         text not null,
    procedure_code text,
    dossier_code   text not null,
    primary key (receipt_id, position),
    check ((relief_vnd > 0) = (reason <> ''))
);
create index fee_receipt_line_dossier on fee_receipt_line (dossier_code) where dossier_code <> '';

create function refuse_fee_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was booked only grows' using errcode = 'restrict_violation';
end $$;
create trigger fee_series_only_grows before update or delete on fee_series
    for each row execute function refuse_fee_change();
create trigger fee_bank_account_only_grows before update or delete on fee_bank_account
    for each row execute function refuse_fee_change();
create trigger fee_receipt_only_grows before update or delete on fee_receipt
    for each row execute function refuse_fee_change();
create trigger fee_receipt_is_never_emptied before truncate on fee_receipt
    for each statement execute function refuse_fee_change();
create trigger fee_receipt_line_only_grows before update or delete on fee_receipt_line
    for each row execute function refuse_fee_change();
create trigger fee_receipt_line_is_never_emptied before truncate on fee_receipt_line
    for each statement execute function refuse_fee_change();

-- A box is closed once, and stays as it was.
create function fee_box_stands() returns trigger language plpgsql as $$
declare
    closing text[] :=
        array['closed_at', 'closed_by', 'expected_vnd', 'counted_vnd', 'notes', 'reason'];
begin
    if tg_op = 'DELETE' or old.closed_at is not null
        or to_jsonb(new) - closing <> to_jsonb(old) - closing then
        raise exception 'a cash box is closed once' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger fee_box_stands before update or delete on fee_box
    for each row execute function fee_box_stands();

-- Nothing is booked into a closed box, whoever asks.
create function fee_box_takes() returns trigger language plpgsql as $$
begin
    if not exists (select from fee_box b where b.id = new.box_id and b.closed_at is null) then
        raise exception 'the cash box is closed' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger fee_receipt_goes_into_an_open_box before insert on fee_receipt
    for each row execute function fee_box_takes();
