// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.intake.queue.Seat;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.intake.queue.TicketAct;

/**
 * What is done to numbers from a counter: one statement each, which asks whether the one who acts
 * sits there and the number is in their hand, and notes what happened.
 *
 * @param sql to the database
 */
record CounterStatements(JdbcClient sql) {
    /**
     * The order is told in ADR 0031. Rows that another counter is just taking are passed over, so
     * nobody waits for anybody and no number is called twice.
     */
    private static final String CALL_NEXT =
            """
            with seat as (
                select id, unit_id, letters
                from queue_counter
                where id = :counter
                  and account_id = :account
                for update
            ), run as (
                select count(*) filter (where lane < 2) as preferred
                from (
                    select lane
                    from queue_ticket
                    where counter_id = :counter
                      and day = :day
                      and called_at is not null
                    order by called_at desc
                    limit 2
                ) last
            ), pick as (
                select t.id
                from queue_ticket t
                join seat s on s.unit_id = t.unit_id
                cross join run
                where t.day = :day
                  and t.state = 1
                  and (t.counter_id = s.id
                       or (t.counter_id is null and t.letter = any(s.letters)))
                  and not exists (
                      select 1
                      from queue_ticket hand
                      where hand.counter_id = s.id
                        and hand.state in (2, 3))
                order by case when t.rests_until > :at then t.rests_until end nulls first,
                         t.counter_id is null,
                         case when run.preferred = 2 then t.lane < 2 else t.lane = 2 end,
                         t.lane, t.taken_at, t.id
                limit 1
                for update of t skip locked
            ), called as (
                update queue_ticket t
                set state = 2,
                    counter_id = :counter,
                    called_at = :at,
                    calls = t.calls + 1,
                    rests_until = null
                from pick
                where t.id = pick.id
                returning t.id
            )
            insert into queue_event (ticket_id, kind, at, account_id, counter_id)
            select id, 'called', :at, :account, :counter
            from called
            returning ticket_id
            """;

    Optional<Long> callNext(Seat seat, LocalDate day, Instant at) {
        return sql.sql(CALL_NEXT)
                .param("counter", seat.counter())
                .param("account", seat.account().value())
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    private static final String RECALL =
            """
            with recalled as (
                update queue_ticket t
                set called_at = :at,
                    calls = t.calls + 1,
                    unanswered = t.unanswered
                        + case when t.called_at + make_interval(secs => :lasts) <= :at
                               then 1 else 0 end
                from queue_counter c
                where t.id = :ticket
                  and t.state = 2
                  and t.counter_id = :counter
                  and t.unanswered < :most - 1
                  and c.id = :counter
                  and c.account_id = :account
                returning t.id
            )
            insert into queue_event (ticket_id, kind, at, account_id, counter_id)
            select id, 'recalled', :at, :account, :counter
            from recalled
            returning ticket_id
            """;

    Optional<Long> recall(TicketAct act) {
        return of(RECALL, act)
                .param("lasts", (int) Ticket.CALL_LASTS.toSeconds())
                .param("most", Ticket.CALLS_AT_MOST)
                .query(Long.class)
                .optional();
    }

    private static final String SERVE =
            """
            with served as (
                update queue_ticket t
                set state = 3,
                    served_at = coalesce(t.served_at, :at)
                from queue_counter c
                where t.id = :ticket
                  and t.state = 2
                  and t.counter_id = :counter
                  and c.id = :counter
                  and c.account_id = :account
                returning t.id
            )
            insert into queue_event (ticket_id, kind, at, account_id, counter_id)
            select id, 'served', :at, :account, :counter
            from served
            returning ticket_id
            """;

    Optional<Long> serve(TicketAct act) {
        return of(SERVE, act).query(Long.class).optional();
    }

    private static final String ABSENT =
            """
            with gone as (
                update queue_ticket t
                set state = case when t.unanswered + 1 >= :most then 5 else 1 end,
                    unanswered = t.unanswered + 1,
                    counter_id = case when t.unanswered + 1 >= :most then t.counter_id end,
                    rests_until = case when t.unanswered + 1 >= :most then null
                                       else :at::timestamptz + make_interval(secs => :rests) end,
                    ended_at = case when t.unanswered + 1 >= :most then :at::timestamptz end
                from queue_counter c
                where t.id = :ticket
                  and t.state = 2
                  and t.counter_id = :counter
                  and c.id = :counter
                  and c.account_id = :account
                returning t.id
            )
            insert into queue_event (ticket_id, kind, at, account_id, counter_id)
            select id, 'absent', :at, :account, :counter
            from gone
            returning ticket_id
            """;

    Optional<Long> absent(TicketAct act) {
        return of(ABSENT, act)
                .param("most", Ticket.CALLS_AT_MOST)
                .param("rests", (int) Ticket.RESTS.toSeconds())
                .query(Long.class)
                .optional();
    }

    private static final String FINISH =
            """
            with finished as (
                update queue_ticket t
                set state = 4,
                    served_at = coalesce(t.served_at, t.called_at),
                    ended_at = :at
                from queue_counter c
                where t.id = :ticket
                  and t.state in (2, 3)
                  and t.counter_id = :counter
                  and c.id = :counter
                  and c.account_id = :account
                returning t.id
            )
            insert into queue_event (ticket_id, kind, at, account_id, counter_id)
            select id, 'finished', :at, :account, :counter
            from finished
            returning ticket_id
            """;

    Optional<Long> finish(TicketAct act) {
        return of(FINISH, act).query(Long.class).optional();
    }

    private static final String HAND_OVER =
            """
            with handed as (
                update queue_ticket t
                set state = 1,
                    counter_id = :to
                from queue_counter c, queue_counter target
                where t.id = :ticket
                  and t.state in (2, 3)
                  and t.counter_id = :counter
                  and c.id = :counter
                  and c.account_id = :account
                  and target.id = :to
                  and target.unit_id = c.unit_id
                  and target.id <> c.id
                returning t.id
            )
            insert into queue_event (ticket_id, kind, at, account_id, counter_id, reason)
            select id, 'handed_over', :at, :account, :to, :reason
            from handed
            returning ticket_id
            """;

    Optional<Long> handOver(TicketAct act, long toCounter) {
        return of(HAND_OVER, act)
                .param("to", toCounter)
                .param("reason", act.reason())
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec of(String statement, TicketAct act) {
        return sql.sql(statement)
                .param("ticket", act.ticket())
                .param("counter", act.seat().counter())
                .param("account", act.seat().account().value())
                .param("at", act.at().atOffset(ZoneOffset.UTC));
    }
}
