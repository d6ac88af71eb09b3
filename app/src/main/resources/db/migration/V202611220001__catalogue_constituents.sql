-- A version grows by the constituents of Nghị định 63/2010/NĐ-CP, Điều 8, and by its publication.
-- Versions that stand already came from files: published, imported, without the constituents.
alter table procedure_version
    alter column code drop not null,
    alter column limit_value drop not null,
    alter column limit_unit drop not null,
    add column status          text not null default 'published'
        check (status in ('draft', 'published', 'abolished')),
    add column imported        boolean not null default true,
    add column name_en         text,
    add column sequence        text[] not null default '{}',
    add column manners         text[] not null default '{}',
    add column subjects        text[] not null default '{}',
    add column authority_level text
        check (authority_level in ('commune', 'district', 'province', 'other_agency')),
    add column authority       text,
    add column authority_en    text,
    add column sets            smallint check (sets > 0),
    add column result          text,
    add column result_en       text,
    add column conditions      text[] not null default '{}',
    add column legal_basis     text[] not null default '{}',
    add column essential25     smallint check (essential25 between 1 and 25),
    add column decision_number text,
    add column decided_on      date,
    add column decided_by      text,
    add column search          text generated always as (
        lower(f_unaccent(coalesce(code, '') || ' ' || name || ' ' || coalesce(name_en, '')))
    ) stored,
    add constraint procedure_version_published_whole
        check (status = 'draft' or (code is not null and limit_value is not null
            and (imported or decision_number is not null)));
comment on column procedure_version.search is 'without marks and case, for search';

-- The papers asked for (thành phần hồ sơ).
create table procedure_document (
    id                   bigint generated always as identity primary key,
    procedure_version_id bigint not null references procedure_version,
    position             smallint not null check (position > 0),
    name                 text not null,
    name_en              text,
    originals            smallint not null check (originals >= 0),
    copies               smallint not null check (copies >= 0),
    mandatory            boolean not null,
    form                 text,
    unique (procedure_version_id, position)
);

-- The limits by case; the first is the usual one.
create table procedure_limit (
    procedure_version_id bigint not null references procedure_version,
    position             smallint not null check (position > 0),
    condition            text,
    condition_en         text,
    value                integer not null check (value > 0),
    unit                 text not null
        check (unit in ('working_days', 'calendar_days', 'working_hours', 'same_day')),
    primary key (procedure_version_id, position)
);

-- What is to be paid; a tier is what each one costs from the so-manieth on.
create table procedure_fee (
    procedure_version_id bigint not null references procedure_version,
    position             smallint not null check (position > 0),
    kind                 text not null check (kind in ('charge', 'fee')),
    name                 text not null,
    name_en              text,
    unit                 text not null check (unit in ('case', 'copy', 'page')),
    amount_vnd           bigint not null check (amount_vnd >= 0),
    online_vnd           bigint check (online_vnd >= 0),
    tier_from            integer check (tier_from > 1),
    tier_vnd             bigint check (tier_vnd >= 0),
    most_vnd             bigint check (most_vnd >= 0),
    primary key (procedure_version_id, position),
    check ((tier_from is null) = (tier_vnd is null))
);

-- What is published stands; it can only be given a last day or be abolished.
create function procedure_version_stands() returns trigger language plpgsql as $$
begin
    if old.status <> 'draft'
        and (tg_op = 'DELETE'
             or new.status = 'draft'
             -- search follows from the others and is not there yet in a new row.
             or to_jsonb(new) - array['valid_to', 'status', 'search']
                <> to_jsonb(old) - array['valid_to', 'status', 'search']) then
        raise exception 'a published procedure version does not change'
            using errcode = 'restrict_violation';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger procedure_version_stands before update or delete on procedure_version
    for each row execute function procedure_version_stands();

create function procedure_part_stands() returns trigger language plpgsql as $$
declare
    part record := case when tg_op = 'DELETE' then old else new end;
begin
    if exists (select from procedure_version v
               where v.id = part.procedure_version_id and v.status <> 'draft') then
        raise exception 'a published procedure version does not change'
            using errcode = 'restrict_violation';
    end if;
    return part;
end $$;
create trigger procedure_document_stands before insert or update or delete on procedure_document
    for each row execute function procedure_part_stands();
create trigger procedure_limit_stands before insert or update or delete on procedure_limit
    for each row execute function procedure_part_stands();
create trigger procedure_fee_stands before insert or update or delete on procedure_fee
    for each row execute function procedure_part_stands();
