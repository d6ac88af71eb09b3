// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ReceiptTokens;

/** Reads whose receipt bears a token. */
@Repository
class JdbcReceiptTokens implements ReceiptTokens {
    private final JdbcClient sql;

    JdbcReceiptTokens(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String DOSSIER =
            """
            select d.code
            from dossier_lookup_token t
            join dossier d on d.id = t.dossier_id
            where t.token = :token
            """;

    @Override
    public Optional<DossierCode> dossier(String token) {
        return sql.sql(DOSSIER)
                .param("token", token)
                .query((row, number) -> new DossierCode(row.getString("code")))
                .optional();
    }
}
