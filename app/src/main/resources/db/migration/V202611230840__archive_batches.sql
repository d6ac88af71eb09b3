-- Batches of old results (đợt số hóa): the list of an office with the scans that come for it, in as
-- many goes as it takes. Thông tư 01/2023/TT-VPCP.
create table old_batch (
    id      bigint generated always as identity primary key,
    unit_id bigint not null references unit,
    name    text not null,
    made_by bigint not null references account,
    made_at timestamptz not null
);
create index old_batch_newest on old_batch (unit_id, id desc);

create table old_line (
    batch_id    bigint not null references old_batch,
    line        integer not null check (line > 0),
    file        text not null,
    file_key    text not null,
    component   text not null default '',
    title       text,
    owner_id    text not null default '',
    owner_name  text,
    issuer      text not null default '',
    number      text not null default '',
    dated       date,
    valid_until date,
    holding_id  bigint references holding,
    primary key (batch_id, line),
    check ((title is null) = (owner_name is null)),
    check (holding_id is null or title is not null)
);
comment on column old_line.line is 'where it stands in the list, from 1, the heading included';
comment on column old_line.file_key is 'the name of the scan without its folder, in small letters';
comment on column old_line.title is 'null when something in the line is wrong: old_trouble says what';
comment on column old_line.holding_id is 'the kept paper, once its scan came';
create index old_line_file on old_line (batch_id, file_key);
create index old_line_holding on old_line (holding_id) where holding_id is not null;

create table old_trouble (
    batch_id bigint not null,
    line     integer not null,
    place    smallint not null,
    field    text not null,
    value    text not null,
    key      text not null,
    parts    text[] not null,
    primary key (batch_id, line, place),
    foreign key (batch_id, line) references old_line on delete cascade
);
comment on table old_trouble is 'why a line, or the scan that came for it, is not taken';

create table old_stray (
    batch_id bigint not null references old_batch,
    file_key text not null,
    file     text not null,
    primary key (batch_id, file_key)
);
comment on table old_stray is 'scans that came and that no line of the list names; they are not kept';
