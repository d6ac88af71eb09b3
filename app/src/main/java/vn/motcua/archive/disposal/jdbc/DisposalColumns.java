// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.archive.disposal.LineState;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;

/** Reads the rows of lists and their lines. */
final class DisposalColumns {
    private DisposalColumns() {}

    static DisposalList list(ResultSet row, int number) throws SQLException {
        return new DisposalList(
                row.getLong("id"),
                "%02d/%d".formatted(row.getInt("ordinal"), row.getInt("year")),
                UnitCode.parse(row.getString("unit_code")).orElseThrow(),
                row.getString("unit_name"),
                new DisposalList.Said(row.getString("reason"), row.getString("basis")),
                DisposalState.ofNumber(row.getInt("state")),
                row.getInt("version"),
                new Holdings.By(new AccountId(row.getLong("made_by")), at(row, "made_at")),
                decision(row),
                row.getObject("done_at") == null ? null : at(row, "done_at"));
    }

    private static DisposalList.@Nullable Decision decision(ResultSet row) throws SQLException {
        return row.getObject("decided_at") == null
                ? null
                : new DisposalList.Decision(
                        new Holdings.By(
                                new AccountId(row.getLong("decided_by")), at(row, "decided_at")),
                        row.getString("words"),
                        row.getString("digest"));
    }

    static DisposalLine line(ResultSet row, int number) throws SQLException {
        return new DisposalLine(
                row.getInt("position"),
                paper(row),
                LineState.ofNumber(row.getInt("state")),
                row.getString("reason"),
                row.getObject("changed_by") == null
                        ? null
                        : new Holdings.By(
                                new AccountId(row.getLong("changed_by")), at(row, "changed_at")),
                files(row.getString("files")));
    }

    private static DisposalLine.Paper paper(ResultSet row) throws SQLException {
        return new DisposalLine.Paper(
                HoldingCode.parse(row.getString("paper_code")).orElseThrow(),
                row.getString("title"),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("class_code"),
                row.getString("basis"),
                row.getObject("from_day", LocalDate.class));
    }

    private static List<String> files(@Nullable String files) {
        return files == null ? List.of() : Arrays.asList(files.split(" ", -1));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
