-- Reliefs of charges and fees as resolutions of the People's Council give them. What a rule says
-- does not change; it can only end, and another one follows.
create table fee_relief (
    id         bigint generated always as identity primary key,
    class      text not null check (class in ('everybody', 'child', 'poor', 'near-poor', 'elderly',
        'disabled', 'merit', 'ethnic-area')),
    procedures text[] not null default '{}',
    fields     text[] not null default '{}',
    kind       text check (kind in ('charge', 'fee')),
    channel    text check (channel in ('counter', 'online')),
    percent    smallint check (percent between 1 and 100),
    amount_vnd bigint check (amount_vnd > 0),
    combines   boolean not null,
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    source     text not null check (source <> ''),
    check ((percent is null) <> (amount_vnd is null))
);
comment on column fee_relief.procedures is 'codes; with fields: either is enough; both empty: all';

create function fee_relief_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or to_jsonb(new) - array['valid_to'] <> to_jsonb(old) - array['valid_to'] then
        raise exception 'a relief does not change, it ends' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger fee_relief_stands before update or delete on fee_relief
    for each row execute function fee_relief_stands();
