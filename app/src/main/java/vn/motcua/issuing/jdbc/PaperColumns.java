// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.issuing.IssuedKind;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedState;
import vn.motcua.issuing.PaperToken;
import vn.motcua.organisation.UnitCode;

/** Reads the rows of the view {@code issued_paper_told}. */
final class PaperColumns {
    private final ResultSet row;

    private PaperColumns(ResultSet row) {
        this.row = row;
    }

    static IssuedPaper paper(ResultSet row, int number) throws SQLException {
        return new PaperColumns(row).paper();
    }

    private IssuedPaper paper() throws SQLException {
        return new IssuedPaper(
                row.getLong("id"),
                new PaperToken(row.getString("token")),
                about(),
                IssuedState.ofNumber(row.getInt("state")),
                row.getInt("version"),
                drafted(),
                signed(),
                sealed(),
                ended());
    }

    private IssuedPaper.About about() throws SQLException {
        return new IssuedPaper.About(
                DossierCode.parse(row.getString("dossier_code")).orElseThrow(),
                UnitCode.parse(row.getString("unit_code")).orElseThrow(),
                row.getString("unit_name"),
                IssuedKind.ofNumber(row.getInt("kind")),
                row.getString("title"),
                row.getString("owner_name"),
                row.getString("owner_id"));
    }

    private IssuedPaper.Drafted drafted() throws SQLException {
        return new IssuedPaper.Drafted(
                file("draft_address").orElseThrow(),
                account("drafted_by"),
                at("drafted_at"),
                account("signer"),
                row.getString("symbol"));
    }

    private IssuedPaper.@Nullable Signed signed() throws SQLException {
        Optional<FileAddress> file = file("signed_address");
        return file.isEmpty()
                ? null
                : new IssuedPaper.Signed(file.get(), account("signed_by"), at("signed_at"));
    }

    private IssuedPaper.@Nullable Sealed sealed() throws SQLException {
        Optional<FileAddress> file = file("sealed_address");
        return file.isEmpty()
                ? null
                : new IssuedPaper.Sealed(
                        file.get(),
                        row.getString("number"),
                        row.getObject("dated", LocalDate.class),
                        account("sealed_by"),
                        at("sealed_at"));
    }

    private IssuedPaper.@Nullable Ended ended() throws SQLException {
        if (row.getObject("ended_at") == null) {
            return null;
        }
        @Nullable String successor = row.getString("successor_token");
        return new IssuedPaper.Ended(
                row.getString("ended_reason"),
                account("ended_by"),
                at("ended_at"),
                successor == null ? null : new PaperToken(successor));
    }

    private Optional<FileAddress> file(String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(FileAddress::new);
    }

    private AccountId account(String column) throws SQLException {
        return new AccountId(row.getLong(column));
    }

    private Instant at(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
