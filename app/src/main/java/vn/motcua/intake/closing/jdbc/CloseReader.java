// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.fee.till.CashBox;
import vn.motcua.fee.till.CashBoxes;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.closing.CounterDay;
import vn.motcua.intake.closing.DayClose;
import vn.motcua.intake.closing.DayLook;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Reads a close as it was signed, with the words of today for its dossiers. */
@Repository
class CloseReader {
    private final JdbcClient sql;
    private final Units units;
    private final CashBoxes boxes;

    CloseReader(JdbcClient sql, Units units, CashBoxes boxes) {
        this.sql = sql;
        this.units = units;
        this.boxes = boxes;
    }

    private static final String FIND =
            """
            select c.id, c.unit_id, c.account_id, a.name, c.day, c.ordinal, c.closed_at, c.handed_to,
                   c.note, c.tickets_called, c.tickets_served, c.tickets_absent
            from day_close c
            join account a on a.id = c.account_id
            where c.id = :close
            """;

    Optional<DayClose> find(long close) {
        return asked(FIND, close).query((row, number) -> close(row)).optional();
    }

    private JdbcClient.StatementSpec asked(String statement, long close) {
        return sql.sql(statement).param("close", close);
    }

    private DayClose close(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        DayLook.Tickets tickets =
                new DayLook.Tickets(
                        row.getInt("tickets_called"),
                        row.getInt("tickets_served"),
                        row.getInt("tickets_absent"));
        return new DayClose(
                id,
                new CounterDay(
                        unit(row.getLong("unit_id")),
                        new AccountId(row.getLong("account_id")),
                        row.getObject("day", LocalDate.class)),
                row.getString("name"),
                row.getInt("ordinal"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                new DayClose.Said(row.getString("handed_to"), row.getString("note")),
                look(id, tickets));
    }

    private StoredUnit unit(long id) {
        return units.tree().all().stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private DayLook look(long close, DayLook.Tickets tickets) {
        return new DayLook(
                DayReader.counted(asked(ITEMS, close)),
                boxes(close),
                papers(close),
                asked(BOOKS, close).query((row, number) -> DayReader.book(row)).list(),
                tickets,
                null);
    }

    private static final String ITEMS =
            """
            select i.tally, d.code, i.amount
            from day_close_item i
            join dossier d on d.id = i.dossier_id
            where i.close_id = :close
            """;

    private static final String BOOKS =
            """
            select n.book_id, b.kind, b.year, b.volume, n.first_number, n.last_number, n.entries,
                   n.struck, n.missing
            from day_close_book n
            join certification_book b on b.id = n.book_id
            where n.close_id = :close
            order by b.kind, b.year, b.volume
            """;

    private static final String BOXES =
            """
            select box_id
            from day_close_box
            where close_id = :close
            order by box_id
            """;

    private List<CashBox> boxes(long close) {
        return asked(BOXES, close)
                .query((row, number) -> boxes.find(row.getLong("box_id")).orElseThrow())
                .list();
    }

    private static final String PAPERS =
            """
            select d.code, p.applicant_name, v.name as procedure, d.received_at, n.role, n.next_day,
                   coalesce(sum(a.originals), 0) as originals, coalesce(sum(a.copies), 0) as copies
            from day_close_paper n
            join dossier d on d.id = n.dossier_id
            join dossier_payload p on p.dossier_id = d.id
            join procedure_version v on v.id = d.procedure_version_id
            left join dossier_paper a on a.dossier_id = d.id
            where n.close_id = :close
            group by d.id, p.applicant_name, v.name, n.role, n.next_day
            order by d.received_at, d.code
            """;

    private List<DayLook.Paper> papers(long close) {
        return asked(PAPERS, close)
                .query((row, number) ->
                        new DayLook.Paper(
                                new DossierCode(row.getString("code")),
                                row.getString("applicant_name"),
                                row.getString("procedure"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                row.getInt("originals"),
                                row.getInt("copies"),
                                row.getString("role"),
                                row.getBoolean("next_day")))
                .list();
    }
}
