-- What is to be remembered of this installation as a whole, such as that it is a demo.
create table installation_mark (
    name  text primary key,
    value text not null
);
