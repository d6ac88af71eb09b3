-- Whose signature certificates the office has, where their keys lie, and which were withdrawn.
-- Rows are entered and withdrawn, never deleted.
create table signing_certificate (
    id bigint generated always as identity primary key,
    account_id bigint references account (id),
    unit_code text,
    certificate bytea not null,
    serial text not null,
    valid_until timestamptz not null,
    kind text not null check (kind in ('OFFICIAL_DUTY', 'PUBLIC', 'DEMO')),
    home text not null check (home in ('FILE', 'TOKEN', 'REMOTE')),
    -- A locked PKCS#12 file, of the demo only: keys of an office are never kept here.
    key_file bytea,
    -- The image of the signature or of the seal, PNG with a transparent ground.
    mark bytea,
    granted_on date not null,
    instructed_on date,
    withdrawn_at timestamptz,
    withdrawn_reason text,
    check ((account_id is null) <> (unit_code is null)),
    check ((key_file is null) = (home <> 'FILE')),
    check (key_file is null or kind = 'DEMO'),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);

create unique index signing_certificate_serial on signing_certificate (serial);
create index signing_certificate_account on signing_certificate (account_id, id desc);
create index signing_certificate_unit on signing_certificate (unit_code, id desc);

-- What was signed here, by the content of the file, and how long it can be proved.
create table signed_paper (
    address text primary key check (address ~ '^[0-9a-f]{64}$'),
    signed_at timestamptz not null,
    level text not null check (level in ('B', 'LTA')),
    extended_address text check (extended_address ~ '^[0-9a-f]{64}$'),
    extended_at timestamptz,
    tries integer not null default 0,
    last_tried_at timestamptz,
    given_up boolean not null default false,
    check ((level = 'LTA') = (extended_address is not null)),
    check ((extended_address is null) = (extended_at is null))
);

create index signed_paper_extended on signed_paper (extended_address);
create index signed_paper_waiting on signed_paper (signed_at) where level = 'B';
