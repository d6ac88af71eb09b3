// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.lookup.OwnersNumbers;

/** Reads the numbers of owners beside the narrow row. */
@Repository
class JdbcOwnersNumbers implements OwnersNumbers {
    private final JdbcClient sql;

    JdbcOwnersNumbers(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String NUMBERS =
            """
            select p.personal_id, p.phone
            from dossier_payload p
            where p.dossier_id = coalesce(
                (select id from dossier where code = :code),
                (select dossier_id from dossier_case where submission_number = :code))
            """;

    @Override
    public List<String> of(DossierCode code) {
        return sql.sql(NUMBERS)
                .param("code", code.value())
                .query(JdbcOwnersNumbers::numbers)
                .optional()
                .orElseGet(List::of);
    }

    private static List<String> numbers(ResultSet row, int number) throws SQLException {
        return Stream.concat(
                        Stream.ofNullable(row.getString("personal_id")),
                        Stream.ofNullable(row.getString("phone")))
                .toList();
    }
}
