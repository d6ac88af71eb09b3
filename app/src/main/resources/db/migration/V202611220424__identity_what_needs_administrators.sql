-- What the first page of administrators and auditors counts.

-- Each account with the one thing it needs, if any; programs and people of a demo never need one.
create view account_needing as
select a.id as account_id,
       case
           when a.kind <> 'person' then null
           when a.locked_at is not null then 'locked'
           when p.account_id is null then 'without-password'
           when f.account_id is null then 'without-factor'
       end as need
from account a
left join account_password p on p.account_id = a.id
left join account_second_factor f on f.account_id = a.id;

create index account_event_failed on account_event (happened_at) where type = 'sign-in-failed';
