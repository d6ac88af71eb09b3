// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opens the work of dossiers that were taken over while they were open. */
@Repository
class ImportedWork {
    private final JdbcClient sql;

    ImportedWork(JdbcClient sql) {
        this.sql = sql;
    }

    /** They keep the process in force when they were received, where there is one. */
    private static final String CASES =
            """
            insert into dossier_case (dossier_id, office_unit_id, process_version_id)
            select d.id, d.unit_id, p.id
            from dossier d
            join unit u on u.id = d.unit_id
            left join lateral (
                select id
                from process_version
                where procedure_version_id = d.procedure_version_id
                  and valid_from <= (coalesce(d.received_at, d.submitted_at)
                      at time zone 'Asia/Ho_Chi_Minh')::date
                  and closed
                order by valid_from desc, number desc
                limit 1) p on true
            where d.state in (1, 2, 4, 5, 6)
              and u.valid_to is null
              and not exists (select from dossier_case c where c.dossier_id = d.id)
            """;

    private static final String STEPS =
            """
            insert into work_item (dossier_id, kind, step_key, role, unit_id, opened_at)
            select d.id, 2, s.key, s.role, c.office_unit_id, d.received_at
            from dossier d
            join dossier_case c on c.dossier_id = d.id
            join process_step s on s.process_version_id = c.process_version_id and s.position = 1
            where d.state in (2, 4, 5, 6)
              and not exists (select from work_item w where w.dossier_id = d.id)
            """;

    /** What stands waits at the counter for papers, or for money, beside its step. */
    private static final String WAITING =
            """
            insert into work_item (dossier_id, kind, role, unit_id, opened_at)
            select d.id, k.kind, k.role, d.unit_id, coalesce(d.received_at, d.submitted_at)
            from dossier d
            join dossier_case c on c.dossier_id = d.id
            join (values (1, 1, 'receptionist'), (5, 6, 'receptionist'), (6, 7, 'cashier'))
                as k(state, kind, role) on k.state = d.state
            where not exists (
                select
                from work_item w
                where w.dossier_id = d.id
                  and w.kind = k.kind)
            """;

    void open() {
        sql.sql(CASES).update();
        sql.sql(STEPS).update();
        sql.sql(WAITING).update();
    }
}
