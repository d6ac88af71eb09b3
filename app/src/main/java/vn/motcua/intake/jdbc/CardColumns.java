// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.intake.CardFacts;
import vn.motcua.person.Sex;
import vn.motcua.person.TaxCode;

/** The columns of what a card told, and of the tax code. */
final class CardColumns {
    private CardColumns() {}

    /** Null when no card was scanned. */
    static @Nullable CardFacts read(ResultSet row) throws SQLException {
        @Nullable LocalDate born = row.getObject("born_on", LocalDate.class);
        return born == null
                ? null
                : new CardFacts(
                        born,
                        Sex.ofCode(row.getString("sex")).orElseThrow(),
                        row.getString("former_id"));
    }

    /** Null for a person. */
    static @Nullable TaxCode taxCode(ResultSet row) throws SQLException {
        @Nullable String code = row.getString("tax_code");
        return code == null ? null : new TaxCode(code);
    }
}
