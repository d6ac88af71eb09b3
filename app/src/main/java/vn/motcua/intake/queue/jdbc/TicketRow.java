// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.queue.Lane;
import vn.motcua.intake.queue.Priority;
import vn.motcua.intake.queue.QueueToken;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.intake.queue.TicketNumber;
import vn.motcua.intake.queue.TicketState;

/** Reads a row of numbers. */
final class TicketRow {
    private TicketRow() {}

    static Ticket read(ResultSet row, int number) throws SQLException {
        int asked = row.getInt("asked");
        return new Ticket(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getObject("day", LocalDate.class),
                new TicketNumber(row.getString("letter").charAt(0), row.getInt("number")),
                new QueueToken(row.getString("token")),
                Lane.of(row.getInt("lane")),
                asked == 0 ? null : Priority.of(asked),
                TicketState.of(row.getInt("state")),
                new Ticket.Times(
                        Objects.requireNonNull(moment(row, "taken_at")),
                        moment(row, "called_at"),
                        moment(row, "rests_until"),
                        moment(row, "served_at"),
                        moment(row, "ended_at")),
                row.getObject("counter_id", Long.class),
                row.getInt("calls"),
                row.getInt("unanswered"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
