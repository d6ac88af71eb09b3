-- What a scanned citizen card told beside number, name and address: kept once the form is sent,
-- and compared when its bearer comes again.
alter table dossier_reception
    add column born_on   date,
    add column sex       text check (sex in ('male', 'female')),
    add column former_id text check (former_id ~ '^([0-9]{9}|[0-9]{12})$'),
    add check ((born_on is null) = (sex is null)),
    add check (former_id is null or born_on is not null);
comment on column dossier_reception.former_id is 'number of the old identity card (CMND), as the card tells it';
