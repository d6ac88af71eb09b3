-- Where the keys of an office lie: in tokens and at remote services, by the names that the settings
-- of the installation give them. No secret stands here.
alter table signing_certificate
    add column fingerprint      text,
    add column place_name       text,
    add column token_slot       bigint,
    add column credential       text,
    add column mandate_from     date,
    add column mandate_until    date,
    add column mandate_decision text;

update signing_certificate
set fingerprint = encode(sha256(certificate), 'hex');

alter table signing_certificate
    alter column fingerprint set not null,
    add check (fingerprint ~ '^[0-9a-f]{64}$'),
    add check ((home = 'TOKEN') = (token_slot is not null)),
    add check ((home = 'REMOTE') = (credential is not null)),
    add check ((home = 'FILE') = (place_name is null)),
    add check ((mandate_from is null) = (mandate_until is null)
               and (mandate_from is null) = (mandate_decision is null)),
    add check (mandate_until >= mandate_from),
    add check (mandate_from is null or account_id is not null);
comment on column signing_certificate.fingerprint is 'SHA-256 of the certificate: serial numbers of two authorities may be the same';
comment on column signing_certificate.place_name is 'the library of a token or the remote service, by its name in signing/keys.properties';
comment on column signing_certificate.mandate_from is 'signs for another (ủy quyền ký) from this day on';

-- One that was withdrawn by mistake may be entered once more.
drop index signing_certificate_serial;
create unique index signing_certificate_fingerprint on signing_certificate (fingerprint) where withdrawn_at is null;
