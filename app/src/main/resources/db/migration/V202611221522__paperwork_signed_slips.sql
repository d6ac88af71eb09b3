-- The papers of the process that were signed digitally: which event called for it, the file, by whom.
create table signed_slip (
    dossier_id bigint not null references dossier,
    paper      text not null,
    seq        integer not null,
    address    text not null references stored_file,
    signed_by  bigint references account,
    signed_at  timestamptz not null,
    primary key (dossier_id, paper, seq)
);
comment on column signed_slip.paper is 'the word of the paper in addresses, such as phieu-bo-sung';
comment on column signed_slip.seq is 'the event that called for the paper; a later one calls for another';
comment on column signed_slip.signed_by is 'empty when the program put the seal of the unit on it';
