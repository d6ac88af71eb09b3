-- Organisations that ask are known again by their tax code, as people are by their personal id.
alter table dossier_reception
    add column tax_code text check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$');
comment on column dossier_reception.tax_code is
    'mã số thuế of the owner; null for a person. Who hands in for an organisation is a person';
create index dossier_reception_by_tax_code on dossier_reception (tax_code) where tax_code is not null;
