-- The pages of a paper that is being digitised (số hóa): which page of which kept file stands where,
-- how it is turned, and what was seen of it. They stay after the paper was bound and confirmed, so
-- that it can be bound anew.
create table scan_set (
    dossier_id bigint not null references dossier,
    position   smallint not null check (position > 0),
    version    integer not null,
    changed_by bigint not null references account,
    changed_at timestamptz not null,
    primary key (dossier_id, position)
);
comment on column scan_set.position is 'place of the paper in dossier_paper';
comment on column scan_set.version is 'counts changes; whoever comes second changes nothing';

create table scan_page (
    dossier_id   bigint not null,
    position     smallint not null,
    place        smallint not null check (place > 0),
    file_address text not null references stored_file,
    page         smallint not null check (page >= 0),
    turn         smallint not null check (turn in (0, 90, 180, 270)),
    left_out     boolean not null,
    warnings     text not null,
    primary key (dossier_id, position, place),
    foreign key (dossier_id, position) references scan_set
);
comment on column scan_page.page is 'of the file, from 0';
comment on column scan_page.turn is 'clockwise, in degrees';
comment on column scan_page.warnings is 'words with a space between: blank, blurred, small, dark, light, skewed';
create index scan_page_of_file on scan_page (file_address);
