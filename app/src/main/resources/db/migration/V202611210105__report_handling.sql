-- How a dossier that is open at an instant stood by the timeline of its clock: 4 in time, 5 overdue,
-- null before that timeline begins. One that is stopped then stands in time, since a stop counts
-- only when it begins on or before the due day. A function of its own, not a subquery of the rule
-- below: the planner shares a query out among workers only if its subqueries depend on no row.
create function dossier_clock_standing(dossier bigint, as_of timestamptz)
returns integer
language sql stable parallel safe as $$
    select case when c.stopped or c.due_at >= as_of then 4 else 5 end
    from dossier_clock c
    where c.dossier_id = dossier
      and c.from_on <= (as_of at time zone 'Asia/Ho_Chi_Minh')::date
    order by c.from_on desc
    limit 1
$$;

-- Where each dossier stands in a period, as of an instant: the one rule behind every figure, its
-- list of dossiers and every export, so that they cannot disagree. What happened after as_of does
-- not count. A plain SQL function, so that the planner sees through it.
--   intake:   1 online, 2 direct, 3 carried over; null when never received as of then
--   standing: 1 early, 2 on time, 3 overdue, 4 pending in time, 5 pending overdue, 6 withdrawn,
--             7 stopped, 8 refused at reception, 9 awaiting reception
create function dossier_handling(period_start timestamptz, as_of timestamptz)
returns table (
    dossier_id bigint, unit_id bigint, procedure_version_id bigint, submitted_at timestamptz,
    intake integer, standing integer
)
language sql stable parallel safe as $$
    select d.id,
           d.unit_id,
           d.procedure_version_id,
           d.submitted_at,
           case
               when d.received_at is null or d.received_at > as_of then null
               when d.received_at < period_start then 3
               when d.channel = 2 then 1
               else 2
           end,
           case
               when d.received_at is null or d.received_at > as_of
                   then case when d.finished_at <= as_of then 8 else 9 end
               when d.finished_at <= as_of
                   then case
                       when d.outcome = 3 then 6
                       when d.outcome = 4 then 7
                       when d.finished_at > d.due_at then 3
                       when d.due_by_day
                           then case
                               -- More than a day before is a day before; asking the time zone is
                               -- slow and needed for the others only.
                               when d.finished_at < d.due_at - interval '24 hours' then 1
                               when (d.finished_at at time zone 'Asia/Ho_Chi_Minh')::date
                                    < (d.due_at at time zone 'Asia/Ho_Chi_Minh')::date then 1
                               else 2
                           end
                       when d.finished_at < d.due_at then 1
                       else 2
                   end
               when d.has_stops
                   then coalesce(
                       dossier_clock_standing(d.id, as_of),
                       case when d.due_at >= as_of then 4 else 5 end)
               when d.due_at >= as_of then 4
               else 5
           end
    from dossier d
    -- Handed in by then, and not ended before the period began or, where as_of lies before it, by
    -- as_of. The checks of the table make one test of each enough: nothing is received or ended
    -- before it was handed in, nor ended before it was received.
    where d.submitted_at <= as_of
      and (d.finished_at is null
           or d.finished_at >= least(period_start, as_of + interval '1 microsecond'))
      -- Withdrawn before it was received: counted nowhere, unless it was still waiting then.
      and (d.received_at is not null
           or d.outcome is null
           or d.outcome = 5
           or d.finished_at > as_of)
      and d.state <> 11
$$;
