// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.jdbc;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.desk.HandoverSlip;

/** Reads what waits at the counter to be taken over. */
@Repository
class JdbcHandoverSlip implements HandoverSlip {
    private final JdbcClient sql;

    JdbcHandoverSlip(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String WAITING =
            """
            select d.code, p.applicant_name, v.name as procedure, d.received_at, w.role,
                   coalesce(sum(a.originals), 0) as originals, coalesce(sum(a.copies), 0) as copies
            from work_item w
            join dossier d on d.id = w.dossier_id
            join dossier_payload p on p.dossier_id = d.id
            join procedure_version v on v.id = d.procedure_version_id
            left join dossier_paper a on a.dossier_id = d.id
            where w.closed_at is null
              and w.kind = 2
              and d.state = 2
              and d.unit_id = any(:units::bigint[])
            group by d.id, p.applicant_name, v.name, w.role
            order by w.role, d.received_at
            limit 500
            """;

    @Override
    public List<Line> waiting(List<Long> unitIds) {
        return sql.sql(WAITING)
                .param("units", unitIds.toArray(Long[]::new))
                .query((row, number) ->
                        new Line(
                                row.getString("code"),
                                row.getString("applicant_name"),
                                row.getString("procedure"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                                row.getInt("originals"),
                                row.getInt("copies"),
                                row.getString("role")))
                .list();
    }
}
