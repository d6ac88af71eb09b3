-- Which unit took over from which, and when: one may be split among several, and several joined.
create table unit_successor (
    predecessor_id bigint not null references unit,
    successor_id   bigint not null references unit,
    valid_from     date not null,
    primary key (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
);
create index unit_successor_back on unit_successor (successor_id);
