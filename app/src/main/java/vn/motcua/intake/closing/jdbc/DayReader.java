// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierCode;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.book.BookNumber;
import vn.motcua.intake.closing.Counted;
import vn.motcua.intake.closing.CounterDay;
import vn.motcua.intake.closing.DayLook;
import vn.motcua.intake.closing.Tally;

/** Reads what was done at a counter on a day. */
@Repository
class DayReader {
    /** Thông tư 01/2018/TT-VPCP: papers received after 15:00 go on the next working day. */
    private static final LocalTime LAST_ROUND = LocalTime.of(15, 0);

    private final JdbcClient sql;

    DayReader(JdbcClient sql) {
        this.sql = sql;
    }

    private JdbcClient.StatementSpec asked(String statement, CounterDay where) {
        return sql.sql(statement)
                .param("unit", where.unit().id())
                .param("officer", where.officer().value())
                .param("day", where.day())
                .param("since", begin(where.day()))
                .param("until", begin(where.day().plusDays(1)));
    }

    /** The first moment of a Vietnam day. */
    static OffsetDateTime begin(LocalDate day) {
        return VietnamTime.instant(day.atStartOfDay()).atOffset(ZoneOffset.UTC);
    }

    private static final String COUNTED =
            """
            select x.tally, d.code, x.amount
            from counter_doings(array[:unit::bigint], :officer::bigint, :since, :until) x
            join dossier d on d.id = x.dossier_id
            """;

    Counted counted(CounterDay where) {
        return counted(asked(COUNTED, where));
    }

    private static final String CLOSED =
            """
            select i.tally, d.code, i.amount
            from day_close c
            join day_close_item i on i.close_id = c.id
            join dossier d on d.id = i.dossier_id
            where c.unit_id = :unit
              and c.account_id = :officer
              and c.day = :day
            """;

    Counted closed(CounterDay where) {
        return counted(asked(CLOSED, where));
    }

    static Counted counted(JdbcClient.StatementSpec statement) {
        return new Counted(
                statement
                        .query((row, number) ->
                                new Counted.Item(
                                        Tally.ofNumber(row.getInt("tally")),
                                        new DossierCode(row.getString("code")),
                                        row.getLong("amount")))
                        .list());
    }

    /** What the lane holds for its thirty seconds has not to be handed over. */
    private static final String PAPERS =
            """
            select d.code, p.applicant_name, v.name as procedure, d.received_at, w.role,
                   coalesce(sum(a.originals), 0) as originals, coalesce(sum(a.copies), 0) as copies
            from dossier d
            join dossier_case c on c.dossier_id = d.id
            join work_item w on w.dossier_id = d.id
            join dossier_payload p on p.dossier_id = d.id
            join procedure_version v on v.id = d.procedure_version_id
            left join dossier_paper a on a.dossier_id = d.id
            where d.unit_id = :unit
              and d.finished_at is null
              and d.state = 2
              and d.received_at <= :at
              and c.received_by = :officer
              and w.kind = 2
              and w.closed_at is null
              and w.holder is distinct from c.received_by
            group by d.id, p.applicant_name, v.name, w.role
            order by d.received_at, d.code
            """;

    List<DayLook.Paper> papers(CounterDay where, Instant at) {
        LocalDate today = VietnamTime.day(at);
        return asked(PAPERS, where)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> paper(row, today))
                .list();
    }

    private static DayLook.Paper paper(ResultSet row, LocalDate today) throws SQLException {
        Instant received = row.getObject("received_at", OffsetDateTime.class).toInstant();
        var local = VietnamTime.local(received);
        return new DayLook.Paper(
                new DossierCode(row.getString("code")),
                row.getString("applicant_name"),
                row.getString("procedure"),
                received,
                row.getInt("originals"),
                row.getInt("copies"),
                row.getString("role"),
                local.toLocalDate().equals(today) && local.toLocalTime().isAfter(LAST_ROUND));
    }

    private static final String BOOKS =
            """
            with mine as (
                select e.book_id, min(e.number) as first_number, max(e.number) as last_number,
                       count(*) as entries, count(s.entry_id) as struck
                from certification_entry e
                join certification_book b on b.id = e.book_id
                left join certification_strike s on s.entry_id = e.id
                where b.unit_id = :unit
                  and e.entered_by = :officer
                  and e.entered_at >= :since
                  and e.entered_at < :until
                  and e.entered_at > coalesce((select max(c.closed_at)
                                               from day_close c
                                               where c.unit_id = :unit
                                                 and c.account_id = :officer
                                                 and c.day = :day), '-infinity')
                group by e.book_id
            )
            select b.id as book_id, b.kind, b.year, b.volume, m.first_number, m.last_number,
                   m.entries, m.struck,
                   m.last_number - m.first_number + 1
                       - (select count(*)
                          from certification_entry x
                          where x.book_id = b.id
                            and x.number between m.first_number and m.last_number) as missing
            from mine m
            join certification_book b on b.id = m.book_id
            order by b.kind, b.year, b.volume
            """;

    List<DayLook.BookDay> books(CounterDay where) {
        return asked(BOOKS, where).query((row, number) -> book(row)).list();
    }

    static DayLook.BookDay book(ResultSet row) throws SQLException {
        BookKind kind = BookKind.ofNumber(row.getInt("kind"));
        int last = row.getInt("last_number");
        return new DayLook.BookDay(
                row.getLong("book_id"),
                kind,
                new BookNumber(last, row.getInt("volume"), row.getInt("year"), kind).book(),
                row.getInt("first_number"),
                last,
                row.getInt("entries"),
                row.getInt("struck"),
                row.getInt("missing"));
    }

    private static final String TICKETS =
            """
            select count(distinct t.id) filter (where e.kind = 'called') as called,
                   count(distinct t.id) filter (where e.kind = 'finished') as served,
                   count(distinct t.id) filter (where e.kind = 'absent' and t.state = 5) as absent
            from queue_ticket t
            join queue_event e on e.ticket_id = t.id
            where t.unit_id = :unit
              and t.day = :day
              and e.account_id = :officer
            """;

    DayLook.Tickets tickets(CounterDay where) {
        return asked(TICKETS, where).query((row, number) -> tickets(row)).single();
    }

    private static final String TICKETS_CLOSED =
            """
            select coalesce(sum(tickets_called), 0) as called,
                   coalesce(sum(tickets_served), 0) as served,
                   coalesce(sum(tickets_absent), 0) as absent
            from day_close
            where unit_id = :unit
              and account_id = :officer
              and day = :day
            """;

    DayLook.Tickets ticketsClosed(CounterDay where) {
        return asked(TICKETS_CLOSED, where).query((row, number) -> tickets(row)).single();
    }

    private static DayLook.Tickets tickets(ResultSet row) throws SQLException {
        return new DayLook.Tickets(
                row.getInt("called"), row.getInt("served"), row.getInt("absent"));
    }

    private static final String BOXES =
            """
            select b.box_id
            from day_close c
            join day_close_box b on b.close_id = c.id
            where c.unit_id = :unit
              and c.account_id = :officer
              and c.day = :day
            """;

    Set<Long> boxesClosed(CounterDay where) {
        return Set.copyOf(asked(BOXES, where).query(Long.class).list());
    }

    private static final String UNDOABLE =
            """
            select max(undoable_until)
            from visit
            where unit_id = :unit
              and account_id = :officer
              and day = :day
              and settled_at is null
              and undone_at is null
            """;

    @Nullable Instant undoable(CounterDay where) {
        @Nullable OffsetDateTime until =
                asked(UNDOABLE, where).query(OffsetDateTime.class).optional().orElse(null);
        return until == null ? null : until.toInstant();
    }
}
