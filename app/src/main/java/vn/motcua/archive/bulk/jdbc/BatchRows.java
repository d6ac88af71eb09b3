// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.BatchLine;
import vn.motcua.archive.bulk.Trouble;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.SigningRefusal;

/** Reads rows of batches. */
final class BatchRows {
    private BatchRows() {}

    static Batch batch(ResultSet row, int number) throws SQLException {
        return new Batch(
                row.getLong("id"),
                UnitCode.parse(row.getString("unit_code")).orElseThrow(),
                new Batch.Place(row.getLong("unit_id"), row.getString("unit_name")),
                row.getString("name"),
                new AccountId(row.getLong("made_by")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                new Batch.Count(
                        row.getInt("lines"),
                        row.getInt("faulty"),
                        row.getInt("kept"),
                        row.getInt("signed")));
    }

    static BatchLine line(ResultSet row, int number) throws SQLException {
        long kept = row.getLong("holding_id");
        @Nullable HoldingCode code = row.wasNull() ? null : HoldingCode.digitised(kept);
        return new BatchLine(
                row.getInt("line"), row.getString("file"), facts(row), List.of(), code, left(row));
    }

    private static @Nullable SigningRefusal left(ResultSet row) throws SQLException {
        @Nullable String why = row.getString("why");
        return why == null ? null : SigningRefusal.valueOf(why);
    }

    private static @Nullable PaperFacts facts(ResultSet row) throws SQLException {
        @Nullable String title = row.getString("title");
        return title == null
                ? null
                : new PaperFacts(
                        row.getString("component"),
                        title,
                        new PaperFacts.Owner(
                                row.getString("owner_id"), row.getString("owner_name")),
                        row.getString("issuer"),
                        row.getString("number"),
                        row.getObject("dated", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class));
    }

    static Trouble trouble(ResultSet row, int number) throws SQLException {
        return new Trouble(
                row.getString("field"),
                row.getString("value"),
                row.getString("key"),
                List.of((Object[]) row.getArray("parts").getArray()));
    }
}
