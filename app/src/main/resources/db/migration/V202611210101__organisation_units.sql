-- A unit is (code, valid_from): the same code may later denote another unit.
create table unit (
    id          bigint generated always as identity primary key,
    code        text not null,
    valid_from  date not null,
    valid_to    date,
    name        text not null,
    level       text not null check (level in ('province', 'district', 'commune')),
    parent_code text,
    gso_code    text,
    unique (code, valid_from),
    check (valid_to is null or valid_to >= valid_from),
    check (parent_code is distinct from code)
);
