// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;

/** The dossiers of a unit that wait for the decision of its leader. */
@Component
public class CasesToDecide {
    private final JdbcClient sql;

    CasesToDecide(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String WAITING =
            """
            select d.code
            from work_item w
            join dossier d on d.id = w.dossier_id
            join dossier_case c on c.dossier_id = d.id
            where w.unit_id = :unit
              and w.role = 'approver'
              and w.kind = 2
              and w.closed_at is null
              and d.state = 4
              and c.decision is null
            order by d.code
            """;

    /** Their codes. */
    public List<DossierCode> of(long unit) {
        return sql.sql(WAITING)
                .param("unit", unit)
                .query((row, number) -> DossierCode.parse(row.getString("code")).orElseThrow())
                .list();
    }
}
