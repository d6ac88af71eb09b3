-- Names are found without marks and case, by parts of words in their order: "hoang pau" finds
-- Hoàng Văn Pẩu.
create index dossier_payload_name on dossier_payload
    using gin (lower(public.f_unaccent(applicant_name)) gin_trgm_ops);
