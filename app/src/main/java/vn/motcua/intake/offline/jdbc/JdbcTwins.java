// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.intake.offline.Twins;

/** Looks for twins by person and procedure. */
@Repository
class JdbcTwins implements Twins {
    private final JdbcClient sql;

    JdbcTwins(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String TWINS =
            """
            select other.code
            from dossier d
            join dossier_payload mine on mine.dossier_id = d.id
            join dossier_payload theirs
              on theirs.personal_id = mine.personal_id and theirs.dossier_id <> d.id
            join dossier other
              on other.id = theirs.dossier_id
             and other.procedure_version_id = d.procedure_version_id
             and other.received_at between d.received_at - interval '1 day'
                                       and d.received_at + interval '1 day'
             and other.state <> :annulled
            where d.code = :code
            order by other.code
            limit 5
            """;

    @Override
    public List<DossierCode> of(DossierCode code) {
        return sql.sql(TWINS)
                .param("code", code.value())
                .param("annulled", DossierState.ANNULLED.code())
                .query((row, n) -> new DossierCode(row.getString("code")))
                .list();
    }
}
