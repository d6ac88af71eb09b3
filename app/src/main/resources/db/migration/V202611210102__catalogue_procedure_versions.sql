-- A version never changes once dossiers stand on it; a new decision makes a new version.
create table procedure_version (
    id           bigint generated always as identity primary key,
    code         text not null,
    valid_from   date not null,
    valid_to     date,
    name         text not null,
    field        text not null,
    levels       text[] not null,
    limit_value  integer not null check (limit_value > 0),
    limit_unit   text not null
        check (limit_unit in ('working_days', 'calendar_days', 'working_hours', 'same_day')),
    fee_vnd      bigint not null check (fee_vnd >= 0),
    online_level text not null check (online_level in ('full', 'partial', 'none')),
    unique (code, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);
