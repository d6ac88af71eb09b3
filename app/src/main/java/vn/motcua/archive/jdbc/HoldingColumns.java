// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.PaperFacts;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;

/** Reads the rows of the view {@code kept_paper} with the names that pages tell of them. */
final class HoldingColumns {
    private final ResultSet row;

    private HoldingColumns(ResultSet row) {
        this.row = row;
    }

    static Holding holding(ResultSet row, int number) throws SQLException {
        return new HoldingColumns(row).holding();
    }

    private Holding holding() throws SQLException {
        return new Holding(
                HoldingCode.parse(row.getString("code")).orElseThrow(),
                facts(),
                origin(),
                UnitCode.parse(row.getString("unit_code")).orElseThrow(),
                row.getString("unit_name"),
                Objects.requireNonNull(kept("file_address", "kept")),
                kept("signed_address", "signed"),
                HoldingState.ofNumber(row.getInt("state")),
                row.getInt("version"),
                ended());
    }

    private PaperFacts facts() throws SQLException {
        return new PaperFacts(
                row.getString("component"),
                row.getString("title"),
                new PaperFacts.Owner(row.getString("owner_id"), row.getString("owner_name")),
                row.getString("issuer"),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private Holding.Origin origin() throws SQLException {
        @Nullable String dossier = row.getString("dossier_code");
        return new Holding.Origin(
                HoldingSource.ofNumber(row.getInt("source")),
                dossier == null ? null : DossierCode.parse(dossier).orElseThrow(),
                row.getInt("position"));
    }

    private Holding.@Nullable Kept kept(String file, String did) throws SQLException {
        @Nullable String address = row.getString(file);
        return address == null
                ? null
                : new Holding.Kept(
                        new FileAddress(address),
                        new AccountId(row.getLong(did + "_by")),
                        at(did + "_at"));
    }

    private Holding.@Nullable Ended ended() throws SQLException {
        return row.getObject("ended_at") == null
                ? null
                : new Holding.Ended(
                        row.getString("ended_reason"),
                        new AccountId(row.getLong("ended_by")),
                        at("ended_at"));
    }

    private Instant at(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
