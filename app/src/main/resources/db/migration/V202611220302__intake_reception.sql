-- The forms of reception that are open at counters: a request key each, made when the page is
-- opened. What was typed when a session ended is closed with a key that only the page has.
create table reception_form (
    key_hash    bytea primary key,
    account_id  bigint not null references account (id),
    opened_at   timestamptz not null,
    typed       bytea,
    served_code text,
    served_hash bytea,
    check ((served_code is null) = (served_hash is null))
);
create index reception_form_opened on reception_form (opened_at);

-- Files sent with a form that had to be mended: kept, so that nobody has to send them again.
create table reception_form_file (
    key_hash     bytea not null references reception_form on delete cascade,
    field        text not null,
    file_address text not null references stored_file (address),
    file_name    text not null,
    primary key (key_hash, field)
);

-- What reception writes down beside the applicant.
create table dossier_reception (
    dossier_id      bigint primary key references dossier,
    address         text not null default '',
    submitter_name  text,
    submitter_id    text,
    submitter_phone text,
    authority       text,
    fee_relief      text not null default '',
    note            text not null default '',
    check ((submitter_name is null) = (authority is null))
);
comment on table dossier_reception is 'personal data; authority: the paper by which somebody hands in for another';

-- What the QR code of a receipt holds: random, so that it tells nothing by itself.
create table dossier_lookup_token (
    token      text primary key check (length(token) >= 22),
    dossier_id bigint not null unique references dossier
);
