-- Why the last run of signing a batch left a paper as it was. A reason is that of one version of the
-- paper: whoever signs or mends the paper makes it another one.
create table old_unsigned (
    holding_id bigint primary key references holding,
    version    integer not null,
    why        text not null check (why ~ '^[A-Z_]+$'),
    left_at    timestamptz not null
);
comment on column old_unsigned.version is 'of the paper when it was left; the reason counts for no later one';
