-- Dossiers that another unit decides than the one that received them: few, and found by it.
alter table dossier_case
    add column elsewhere boolean not null default false;
create index dossier_case_elsewhere on dossier_case (office_unit_id) where elsewhere;
