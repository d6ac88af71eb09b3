-- Versions of templates of papers that offices publish. Those that come with the program are no rows:
-- they are version 1 of their keys. What is published never changes: another version follows it.
create table printing_template (
    key          text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
    version      integer not null check (version >= 1),
    kind         text not null,
    number       smallint not null default 0,
    field        text,
    procedures   text[],
    valid_from   date not null,
    sheet        text not null check (sheet in ('A5', 'A4', 'A4_BROAD')),
    title        text not null,
    source       text not null,
    body         text not null check (length(body) <= 200000),
    note         text not null,
    published_by bigint not null references account,
    published_at timestamptz not null,
    primary key (key, version),
    check (field is null or procedures is null),
    check (procedures is null or cardinality(procedures) > 0)
);
comment on column printing_template.number is 'of the form in its circular; 0 without one';
comment on column printing_template.field is 'null with procedures null: for all dossiers';

create function printing_template_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'printing_template is append-only' using errcode = 'restrict_violation';
end $$;
create trigger printing_template_append_only
    before update or delete or truncate on printing_template
    for each statement execute function printing_template_append_only();

-- What somebody is writing and has not published; one for each person and key.
create table printing_template_draft (
    account  bigint not null references account,
    key      text not null,
    body     text not null check (length(body) <= 200000),
    saved_at timestamptz not null,
    primary key (account, key)
);
