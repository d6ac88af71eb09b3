-- What a program read on pages (nhận dạng chữ): nothing of it counts until somebody confirmed it.
create table scan_reading (
    file_address text not null references stored_file,
    page         smallint not null,
    turn         smallint not null,
    letters      text not null,
    words        text not null,
    read_at      timestamptz not null,
    primary key (file_address, page, turn)
);
comment on column scan_reading.letters is 'the lines of the page, to be searched';
comment on column scan_reading.words is 'a word a line: line, x, y, width, height in millionths of the page, how sure, word';
create index scan_reading_letters on scan_reading using gin (public.f_spelt(letters) gin_trgm_ops);
