-- Files lie sealed from now on; those kept before have their own bytes on the shelf.
alter table stored_file
    add column sealed  boolean not null default false,
    add column scanned boolean not null default false;
comment on column stored_file.scanned is 'looked through for viruses when it came, or made by the program';
create index on stored_file (address) where sealed;
