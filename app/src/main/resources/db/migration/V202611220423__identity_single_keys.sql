-- Whether single letters act as keys for this person, on every machine they sign in at (WCAG 2.1.4).
alter table account
    add column single_keys boolean not null default true;
