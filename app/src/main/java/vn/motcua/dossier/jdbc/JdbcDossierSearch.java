// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.FoundDossier;
import vn.motcua.identity.Reach;
import vn.motcua.language.VietnameseText;

/** Finds dossiers by id, phone and name. */
@Repository
class JdbcDossierSearch implements DossierSearch {
    private final JdbcClient sql;

    JdbcDossierSearch(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String BY_PERSONAL_ID =
            """
            select d.code, p.applicant_name, v.name as procedure, u.name as unit, d.state,
                   d.submitted_at, d.due_at
            from dossier_payload p
            join dossier d on d.id = p.dossier_id
            join unit u on u.id = d.unit_id
            join procedure_version v on v.id = d.procedure_version_id
            where p.personal_id = :wanted
              and (:everywhere
                   or d.unit_id = any(:units::bigint[])
                   or d.id in (
                       select dossier_id
                       from dossier_case
                       where elsewhere
                         and office_unit_id = any(:units::bigint[])))
            order by d.submitted_at desc
            limit :most
            """;

    @Override
    public List<FoundDossier> byPersonalId(String digits, Reach reach) {
        return find(BY_PERSONAL_ID, digits, reach);
    }

    private static final String BY_PHONE =
            """
            select d.code, p.applicant_name, v.name as procedure, u.name as unit, d.state,
                   d.submitted_at, d.due_at
            from dossier_payload p
            join dossier d on d.id = p.dossier_id
            join unit u on u.id = d.unit_id
            join procedure_version v on v.id = d.procedure_version_id
            where p.phone = :wanted
              and (:everywhere
                   or d.unit_id = any(:units::bigint[])
                   or d.id in (
                       select dossier_id
                       from dossier_case
                       where elsewhere
                         and office_unit_id = any(:units::bigint[])))
            order by d.submitted_at desc
            limit :most
            """;

    @Override
    public List<FoundDossier> byPhone(String number, Reach reach) {
        return find(BY_PHONE, number, reach);
    }

    private static final String BY_NAME =
            """
            select d.code, p.applicant_name, v.name as procedure, u.name as unit, d.state,
                   d.submitted_at, d.due_at
            from dossier_payload p
            join dossier d on d.id = p.dossier_id
            join unit u on u.id = d.unit_id
            join procedure_version v on v.id = d.procedure_version_id
            where public.f_spelt(p.applicant_name) like :wanted
              and (:everywhere
                   or d.unit_id = any(:units::bigint[])
                   or d.id in (
                       select dossier_id
                       from dossier_case
                       where elsewhere
                         and office_unit_id = any(:units::bigint[])))
            order by d.submitted_at desc
            limit :most
            """;

    @Override
    public List<FoundDossier> byName(String typed, Reach reach) {
        String letters =
                VietnameseText.folded(typed)
                        .replaceAll("['’‘ʼ`´-]", "")
                        .replaceAll("[%_\\\\]", " ")
                        .strip();
        return letters.isEmpty()
                ? List.of()
                : find(BY_NAME, "%" + letters.replaceAll(" +", "%") + "%", reach);
    }

    private List<FoundDossier> find(String statement, String wanted, Reach reach) {
        return sql.sql(statement)
                .param("wanted", wanted)
                .param("everywhere", reach.everywhere())
                .param("units", reach.unitIds().toArray(Long[]::new))
                .param("most", MOST)
                .query(JdbcDossierSearch::found)
                .list();
    }

    private static FoundDossier found(ResultSet row, int number) throws SQLException {
        return new FoundDossier(
                new DossierCode(row.getString("code")),
                row.getString("applicant_name"),
                row.getString("procedure"),
                row.getString("unit"),
                DossierState.ofCode(row.getInt("state")),
                Timestamps.instant(row, "submitted_at"),
                Timestamps.instantOrNull(row, "due_at"));
    }
}
