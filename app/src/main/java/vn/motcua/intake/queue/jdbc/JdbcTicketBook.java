// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.jdbc;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.queue.Priority;
import vn.motcua.intake.queue.Seat;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.intake.queue.TicketAct;
import vn.motcua.intake.queue.TicketBook;

/** The numbers of all days in PostgreSQL. */
@Repository
class JdbcTicketBook implements TicketBook {
    private final JdbcClient sql;
    private final CounterStatements counters;

    JdbcTicketBook(JdbcClient sql) {
        this.sql = sql;
        this.counters = new CounterStatements(sql);
    }

    private static final String TAKE =
            """
            with next as (
                insert into queue_last_number as l (unit_id, letter, day, last)
                values (:unit, :letter, :day, 1)
                on conflict (unit_id, letter, day) do update
                set last = l.last + 1
                returning last
            ), taken as (
                insert into queue_ticket
                    (unit_id, letter, day, number, token, source, lane, asked, taken_at)
                select :unit, :letter, :day, last, :token, :source, :lane, :asked, :at
                from next
                returning id
            )
            insert into queue_event (ticket_id, kind, at, account_id, reason)
            select id, 'taken', :at, :by, :reason
            from taken
            returning ticket_id
            """;

    @Override
    public Ticket take(NewTicket ticket) {
        @Nullable Priority asked = ticket.asked();
        @Nullable AccountId by = ticket.by();
        long id =
                sql.sql(TAKE)
                        .param("unit", ticket.unit())
                        .param("letter", String.valueOf(ticket.group()))
                        .param("day", ticket.at().day())
                        .param("token", ticket.token().text())
                        .param("source", ticket.source().code())
                        .param("lane", ticket.lane().code())
                        .param("asked", asked == null ? null : asked.number(), Types.SMALLINT)
                        .param("by", by == null ? null : by.value(), Types.BIGINT)
                        .param("reason", ticket.reason())
                        .param("at", ticket.at().instant().atOffset(ZoneOffset.UTC))
                        .query(Long.class)
                        .single();
        return find(id);
    }

    private static final String FIND =
            """
            select id, unit_id, day, letter, number, token, lane, asked, state, taken_at,
                   called_at, rests_until, served_at, ended_at, counter_id, calls, unanswered
            from queue_ticket
            where id = :id
            """;

    private Ticket find(long id) {
        return sql.sql(FIND).param("id", id).query(TicketRow::read).single();
    }

    @Override
    public Optional<Ticket> callNext(Seat seat, LocalDate day, Instant at) {
        return counters.callNext(seat, day, at).map(this::find);
    }

    @Override
    public Optional<Ticket> recall(TicketAct act) {
        return counters.recall(act).map(this::find);
    }

    @Override
    public Optional<Ticket> serve(TicketAct act) {
        return counters.serve(act).map(this::find);
    }

    @Override
    public Optional<Ticket> absent(TicketAct act) {
        return counters.absent(act).map(this::find);
    }

    @Override
    public Optional<Ticket> finish(TicketAct act) {
        return counters.finish(act).map(this::find);
    }

    @Override
    public Optional<Ticket> handOver(TicketAct act, long toCounter) {
        return counters.handOver(act, toCounter).map(this::find);
    }

    private static final String BRING_BACK =
            """
            with back as (
                update queue_ticket
                set state = 1,
                    counter_id = null,
                    unanswered = 0,
                    rests_until = null,
                    ended_at = null
                where id = :ticket
                  and unit_id = :unit
                  and day = :day
                  and state in (5, 6)
                returning id
            )
            insert into queue_event (ticket_id, kind, at, account_id, reason)
            select id, 'brought_back', :at, :by, :reason
            from back
            returning ticket_id
            """;

    @Override
    public Optional<Ticket> bringBack(Help help) {
        return with(sql.sql(BRING_BACK), help).query(Long.class).optional().map(this::find);
    }

    private static final String PREFER =
            """
            with preferred as (
                update queue_ticket
                set lane = case when :priority::smallint is null then lane else 0 end,
                    asked = :priority
                where id = :ticket
                  and unit_id = :unit
                  and day = :day
                  and state = 1
                returning id
            )
            insert into queue_event (ticket_id, kind, at, account_id, reason)
            select id,
                   case when :priority::smallint is null then 'declined' else 'preferred' end,
                   :at, :by, :reason
            from preferred
            returning ticket_id
            """;

    @Override
    public Optional<Ticket> prefer(Help help, @Nullable Priority priority) {
        return with(sql.sql(PREFER), help)
                .param("priority", priority == null ? null : priority.number(), Types.SMALLINT)
                .query(Long.class)
                .optional()
                .map(this::find);
    }

    private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Help help) {
        return statement
                .param("ticket", help.ticket())
                .param("unit", help.unit())
                .param("day", help.at().day())
                .param("at", help.at().instant().atOffset(ZoneOffset.UTC))
                .param("by", help.by().value())
                .param("reason", help.reason());
    }

    private static final String NOTE =
            """
            insert into queue_ticket_dossier (ticket_id, dossier_id)
            select :ticket, id
            from dossier
            where code = any(:codes)
            on conflict do nothing
            """;

    @Override
    public void note(long ticket, List<DossierCode> dossiers) {
        if (!dossiers.isEmpty()) {
            sql.sql(NOTE)
                    .param("ticket", ticket)
                    .param(
                            "codes",
                            dossiers.stream().map(DossierCode::value).toArray(String[]::new))
                    .update();
        }
    }

    private static final String CLOSE =
            """
            with closed as (
                update queue_ticket t
                set state = case when t.state = 3 then 4 else 6 end,
                    ended_at = :at
                from queue_office o
                where o.unit_id = t.unit_id
                  and t.state in (1, 2, 3)
                  and (t.day < :today or (t.day = :today and :over and not o.at_any_hour))
                returning t.id, t.state
            ), logged as (
                insert into queue_event (ticket_id, kind, at)
                select id, 'closed', :at
                from closed
            )
            select count(*) filter (where state = 6)
            from closed
            """;

    @Override
    public int close(LocalDate today, boolean over, Instant at) {
        return sql.sql(CLOSE)
                .param("today", today)
                .param("over", over)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
