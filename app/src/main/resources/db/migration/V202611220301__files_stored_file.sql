-- One row for each file below data/files; the bytes are found by their address.
create table stored_file (
    address    text primary key check (address ~ '^[0-9a-f]{64}$'),
    size       bigint not null check (size > 0),
    media_type text not null,
    stored_at  timestamptz not null,
    stored_by  bigint not null references account (id)
);
