-- What nobody holds, which is most of what is written, is not in the index of what is held.
drop index work_item_held;
create index work_item_held on work_item (holder, due_at)
    where closed_at is null and holder is not null;
