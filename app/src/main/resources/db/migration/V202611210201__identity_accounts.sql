-- Accounts, what they are and may do, and how they get in (ADR 0016, ADR 0017).

create table account (
    id bigint generated always as identity primary key,
    login text not null unique check (login ~ '^[a-z][a-z0-9._-]{1,39}$'),
    name text not null check (length(name) between 1 and 200),
    kind text not null check (kind in ('person', 'service', 'demo')),
    made_at timestamptz not null,
    locked_at timestamptz
);

create table account_password (
    account_id bigint primary key references account (id),
    hash text not null,
    set_at timestamptz not null
);

-- The secret is encrypted; its key is in the data folder, not here.
create table account_second_factor (
    account_id bigint primary key references account (id),
    secret bytea not null,
    last_step bigint not null default 0
);

create table account_recovery_code (
    account_id bigint not null references account (id),
    hash bytea not null,
    used_at timestamptz,
    primary key (account_id, hash)
);

-- Tries by logins real and invented; the login itself may be a password typed into the wrong field.
create table sign_in_try (
    login_hash bytea primary key,
    tries integer not null,
    last_at timestamptz
);

create table one_time_link (
    token_hash bytea primary key,
    purpose text not null check (purpose in ('first-administrator', 'password')),
    account_id bigint references account (id),
    good_until timestamptz not null,
    used_at timestamptz,
    check ((purpose = 'password') = (account_id is not null))
);

create table api_token (
    id bigint generated always as identity primary key,
    account_id bigint not null references account (id),
    token_hash bytea not null unique,
    made_at timestamptz not null,
    good_until timestamptz not null,
    ended_at timestamptz
);

create index api_token_account on api_token (account_id);

-- A post without a unit is one of the whole installation.
create table post (
    id bigint generated always as identity primary key,
    account_id bigint not null references account (id),
    role text not null,
    unit_id bigint references unit (id),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from),
    taken_at timestamptz,
    check (unit_id is not null or role in ('administrator', 'auditor'))
);

create index post_account on post (account_id);
create index post_unit_role on post (unit_id, role);

create table delegation (
    id bigint generated always as identity primary key,
    post_id bigint not null references post (id),
    account_id bigint not null references account (id),
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    actions text[] not null check (cardinality(actions) > 0),
    made_by bigint not null references account (id),
    made_at timestamptz not null,
    ended_at timestamptz
);

create index delegation_account on delegation (account_id);
create index delegation_post on delegation (post_id);

-- What somebody is, their own posts and those delegated to them. A delegation reaches no further
-- than the post, and rests while the account of the one who gave it is locked.
create view held_post as
select p.account_id, p.id as post_id, p.role, p.unit_id, p.valid_from, p.valid_to,
    null::text as giver, null::text[] as actions
from post p
where p.taken_at is null
union all
select d.account_id, p.id, p.role, p.unit_id,
    greatest(p.valid_from, d.valid_from), least(p.valid_to, d.valid_to),
    g.name, d.actions
from delegation d
join post p on p.id = d.post_id
join account g on g.id = p.account_id
where d.ended_at is null
    and p.taken_at is null
    and g.locked_at is null
    and greatest(p.valid_from, d.valid_from) <= least(p.valid_to, d.valid_to);

create table account_event (
    id bigint generated always as identity primary key,
    happened_at timestamptz not null,
    type text not null,
    actor_id bigint references account (id),
    account_id bigint references account (id),
    detail text not null
);

create index account_event_account on account_event (account_id);

create function refuse_account_event_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log of accounts only grows';
end $$;

create trigger account_event_only_grows
before update or delete on account_event
for each row execute function refuse_account_event_change();

create trigger account_event_is_never_emptied
before truncate on account_event
for each statement execute function refuse_account_event_change();

-- Sessions as spring-session-jdbc 4.1 keeps them; attributes are text in UTF-8.
create table spring_session (
    primary_id char(36) not null constraint spring_session_pk primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null
        constraint spring_session_attributes_fk
        references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name)
);
