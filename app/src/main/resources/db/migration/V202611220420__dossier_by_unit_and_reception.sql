-- A report of some units reads what is open there and what ended there in its period. Nothing asked
-- for the open ones of a unit by their due date.
create index dossier_of_unit on dossier (unit_id, finished_at);
drop index dossier_open;

-- The latest reception says which year a report is of.
create index dossier_received on dossier (received_at);
