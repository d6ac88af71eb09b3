// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invented people who came to a unit of the demo lately. */
@Component
public class RecentApplicants {
    private final JdbcClient sql;

    RecentApplicants(JdbcClient sql) {
        this.sql = sql;
    }

    /** One of them. */
    public record Person(String name, String personalId) {
        /** Never the person, as anywhere. */
        @Override
        public String toString() {
            return "Person";
        }
    }

    private static final String LATELY =
            """
            select p.personal_id, max(p.applicant_name) as name
            from dossier d
            join dossier_payload p on p.dossier_id = d.id
            where d.unit_id = :unit
              and p.personal_id is not null
              and p.applicant_name is not null
            group by p.personal_id
            order by max(d.id) desc
            limit :most
            """;

    /** Those who came last. */
    public List<Person> of(long unit, int most) {
        return sql.sql(LATELY)
                .param("unit", unit)
                .param("most", most)
                .query((row, number) ->
                        new Person(row.getString("name"), row.getString("personal_id")))
                .list();
    }
}
