-- Each seal keeps its own hash, so that a changed one is named itself and not the one after it.
alter table seal add column hash bytea;
update seal
set hash = sha256(convert_to(
    format('motcua seal 1 %s %s %s %s %s %s %s',
           number, (extract(epoch from sealed_at) * 1000000)::bigint, first_position,
           last_position, event_count, encode(root, 'hex'), encode(previous_hash, 'hex')),
    'UTF8'));
alter table seal alter column hash set not null;

create function seal_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'seal is append-only' using errcode = 'restrict_violation';
end $$;
create trigger seal_append_only before update or delete or truncate on seal
    for each statement execute function seal_append_only();
