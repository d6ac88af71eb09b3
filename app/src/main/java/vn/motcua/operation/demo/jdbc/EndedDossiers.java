// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.jdbc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierCode;

/** Invented dossiers of the demo that ended. */
@Component
public class EndedDossiers {
    private final JdbcClient sql;

    EndedDossiers(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them with who asked for it. */
    public record Ended(DossierCode code, String name, LocalDate day) {
        /** Never the person, as anywhere. */
        @Override
        public String toString() {
            return "Ended " + code;
        }
    }

    private static final String LAST =
            """
            select d.code
            from dossier d
            where d.unit_id = :unit
              and d.finished_at is not null
              and d.state in (8, 9, 10)
            order by d.finished_at desc, d.id
            limit :most
            """;

    /** So many of this unit that ended, the last ones first. */
    public List<DossierCode> last(long unit, int most) {
        return sql.sql(LAST)
                .param("unit", unit)
                .param("most", most)
                .query((row, number) -> DossierCode.parse(row.getString("code")).orElseThrow())
                .list();
    }

    private static final String FIRST =
            """
            select d.code, p.applicant_name, e.ended_on
            from dossier d
            join dossier_ended e on e.id = d.id
            join procedure_version v on v.id = d.procedure_version_id
            join dossier_payload p on p.dossier_id = d.id
            where v.code = :procedure
              and e.ended_on < :before
              and p.applicant_name is not null
            order by d.id
            offset :skip limit :most
            """;

    /** So many of this procedure that ended before that day, the first ones first. */
    public List<Ended> of(ProcedureCode procedure, LocalDate before, int skip, int most) {
        return sql.sql(FIRST)
                .param("procedure", procedure.value())
                .param("before", before)
                .param("skip", skip)
                .param("most", most)
                .query((row, number) ->
                        new Ended(
                                DossierCode.parse(row.getString("code")).orElseThrow(),
                                row.getString("applicant_name"),
                                row.getObject("ended_on", LocalDate.class)))
                .list();
    }
}
