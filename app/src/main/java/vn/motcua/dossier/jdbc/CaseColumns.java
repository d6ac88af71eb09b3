// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.act.Decided;
import vn.motcua.identity.AccountId;
import vn.motcua.process.Decision;

/** Columns of a dossier and its case that belong together. */
final class CaseColumns {
    private CaseColumns() {}

    static DossierTimes times(ResultSet row) throws SQLException {
        return new DossierTimes(
                Timestamps.instant(row, "submitted_at"),
                Timestamps.instantOrNull(row, "received_at"),
                Timestamps.instantOrNull(row, "finished_at"),
                Timestamps.instantOrNull(row, "returned_at"));
    }

    static @Nullable Decided decided(ResultSet row) throws SQLException {
        @Nullable AccountId by = account(row, "decided_by");
        return by == null
                ? null
                : new Decided(
                        row.getInt("decision") == 1 ? Decision.GRANT : Decision.REFUSE,
                        by,
                        Timestamps.instant(row, "decided_at"));
    }

    static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        @Nullable Long key = row.getObject(column, Long.class);
        return key == null ? null : new AccountId(key);
    }
}
