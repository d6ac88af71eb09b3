-- Names of the highlands are written H’Bliă, H'Bliă or HBliă; whoever searches need not know.
create function public.f_spelt(text) returns text
    language sql immutable strict parallel safe
    return translate(lower(public.f_unaccent($1)), '''`´-', '');

drop index dossier_payload_name;
create index dossier_payload_name on dossier_payload
    using gin (public.f_spelt(applicant_name) gin_trgm_ops);
