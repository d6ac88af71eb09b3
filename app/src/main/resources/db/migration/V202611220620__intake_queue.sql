-- The queue of a one-stop department: numbers without personal data, by unit, day and group of
-- services, and the counters that call them.
create table queue_office (
    unit_id       bigint primary key references unit (id),
    screen_token  text not null unique check (length(screen_token) >= 22),
    kiosk_token   text not null unique check (length(kiosk_token) >= 22),
    at_any_hour   boolean not null default false
);
comment on column queue_office.screen_token is 'in the address of screens and of the QR code at the door';
comment on column queue_office.kiosk_token is 'in the address of the machine that prints numbers';
comment on column queue_office.at_any_hour is 'gives numbers outside the usual hours too, such as on Saturdays';

create table queue_group (
    unit_id     bigint not null references queue_office,
    letter      text not null check (letter ~ '^[A-Z]$'),
    name        text not null check (name <> ''),
    name_en     text not null check (name_en <> ''),
    for_returns boolean not null default false,
    primary key (unit_id, letter)
);
comment on column queue_group.for_returns is 'results taken and supplements brought: the receipt opens its short lane';

create table queue_counter (
    id         bigint generated always as identity primary key,
    unit_id    bigint not null references queue_office,
    number     integer not null check (number between 1 and 99),
    letters    text[] not null,
    account_id bigint unique references account (id),
    sat_at     timestamptz,
    unique (unit_id, number),
    check ((account_id is null) = (sat_at is null))
);
comment on column queue_counter.account_id is 'who sits there now; nobody sits at two';

create table queue_last_number (
    unit_id bigint not null,
    letter  text not null,
    day     date not null,
    last    integer not null,
    primary key (unit_id, letter, day),
    foreign key (unit_id, letter) references queue_group
);

create table queue_ticket (
    id          bigint generated always as identity primary key,
    unit_id     bigint not null,
    letter      text not null,
    day         date not null,
    number      integer not null check (number > 0),
    token       text not null unique check (length(token) >= 22),
    source      smallint not null check (source between 1 and 4),
    lane        smallint not null check (lane between 0 and 2),
    asked       smallint check (asked between 1 and 5),
    state       smallint not null default 1 check (state between 1 and 6),
    taken_at    timestamptz not null,
    counter_id  bigint references queue_counter,
    called_at   timestamptz,
    calls       integer not null default 0,
    unanswered  integer not null default 0,
    rests_until timestamptz,
    served_at   timestamptz,
    ended_at    timestamptz,
    unique (unit_id, day, letter, number),
    foreign key (unit_id, letter) references queue_group
);
comment on column queue_ticket.lane is '0 priority, 1 return visit, 2 usual';
comment on column queue_ticket.asked is 'the priority asked for or given: 1 elderly, 2 disabled, 3 pregnant, 4 merit, 5 small child';
comment on column queue_ticket.state is '1 waiting, 2 called, 3 being served, 4 done, 5 absent three times, 6 left over at closing';
comment on column queue_ticket.counter_id is 'that called it last, or that it was handed to';
create index queue_ticket_open on queue_ticket (unit_id, day, letter) where state in (1, 2, 3);
create index queue_ticket_left_over on queue_ticket (day) where state in (1, 2, 3);
create index queue_ticket_called on queue_ticket (counter_id, day, called_at desc);
-- A counter has one number in hand, whatever is pressed at the same moment.
create unique index queue_ticket_in_hand on queue_ticket (counter_id) where state in (2, 3);

-- What happened to a number, and why where a reason is owed: priority, coming back, another counter.
create table queue_event (
    id         bigint generated always as identity primary key,
    ticket_id  bigint not null references queue_ticket,
    kind       text not null,
    at         timestamptz not null,
    account_id bigint references account (id),
    counter_id bigint references queue_counter,
    reason     text not null default ''
);
create index queue_event_ticket on queue_event (ticket_id);

-- What came of a visit.
create table queue_ticket_dossier (
    ticket_id  bigint not null references queue_ticket,
    dossier_id bigint not null references dossier (id),
    primary key (ticket_id, dossier_id)
);
