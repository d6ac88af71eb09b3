-- Published processes. Each is written whole in one transaction, closed, and never changed again.
create table process_version (
    id                   bigint generated always as identity primary key,
    procedure_version_id bigint not null references procedure_version,
    procedure_code       text not null,
    number               integer not null check (number > 0),
    valid_from           date not null,
    closed               boolean not null default false,
    unique (procedure_code, number)
);
create index process_version_in_force on process_version (procedure_version_id, valid_from);

create table process_step (
    process_version_id bigint not null references process_version,
    key                text not null,
    position           smallint not null check (position > 0),
    name               text not null,
    name_en            text not null,
    role               text not null,
    unit               text not null check (unit in ('receiving', 'deciding')),
    minutes            integer not null check (minutes > 0),
    primary key (process_version_id, key),
    unique (process_version_id, position)
);

create table step_outcome (
    process_version_id bigint not null,
    step_key           text not null,
    key                text not null,
    position           smallint not null check (position > 0),
    name               text not null,
    name_en            text not null,
    next_key           text,
    back               boolean not null,
    needs              text[] not null,
    decision           text check (decision in ('grant', 'refuse')),
    primary key (process_version_id, step_key, key),
    foreign key (process_version_id, step_key) references process_step,
    foreign key (process_version_id, next_key) references process_step deferrable initially deferred,
    check (not back or next_key is not null)
);

create table process_consultation (
    process_version_id bigint not null,
    step_key           text not null,
    key                text not null,
    position           smallint not null check (position > 0),
    name               text not null,
    name_en            text not null,
    role               text not null,
    unit               text not null check (unit in ('receiving', 'deciding')),
    minutes            integer not null check (minutes > 0),
    may_be_passed      boolean not null,
    primary key (process_version_id, step_key, key),
    foreign key (process_version_id, step_key) references process_step
);

create function process_version_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and not old.closed and new.closed
        and to_jsonb(new) - 'closed' = to_jsonb(old) - 'closed' then
        return new;
    end if;
    raise exception 'a published process does not change' using errcode = 'restrict_violation';
end $$;
create trigger process_version_stands before update or delete on process_version
    for each row execute function process_version_stands();

create function process_part_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' and exists (select from process_version v
                                    where v.id = new.process_version_id and not v.closed) then
        return new;
    end if;
    raise exception 'a published process does not change' using errcode = 'restrict_violation';
end $$;
create trigger process_step_stands before insert or update or delete on process_step
    for each row execute function process_part_stands();
create trigger step_outcome_stands before insert or update or delete on step_outcome
    for each row execute function process_part_stands();
create trigger process_consultation_stands before insert or update or delete on process_consultation
    for each row execute function process_part_stands();
