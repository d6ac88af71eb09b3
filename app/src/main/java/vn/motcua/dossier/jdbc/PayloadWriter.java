// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.act.Situation;

/** Mends what is written of an applicant; what stood there before is kept. */
@Repository
class PayloadWriter {
    private final SecureRandom random = new SecureRandom();
    private final JdbcClient sql;

    PayloadWriter(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String APPLICANT =
            """
            select applicant_name, personal_id, phone
            from dossier_payload
            where dossier_id = :id
            """;

    private static final String RENAME =
            """
            with kept as (
                insert into dossier_former_name (dossier_id, seq, name)
                values (:id, :seq, :former)
                on conflict do nothing
            )
            update dossier_payload
            set applicant_name = :name,
                salt = :salt
            where dossier_id = :id
            """;

    /** Calls the applicant so; the event tells the new digest. */
    EventData rename(EventData data, String name, Situation situation) {
        Applicant former =
                sql.sql(APPLICANT)
                        .param("id", situation.id())
                        .query((row, number) -> JdbcDossiers.applicant(row))
                        .single();
        SaltedPayload payload =
                new SaltedPayload(new Applicant(name, former.personalId(), former.phone()), random);
        sql.sql(RENAME)
                .param("id", situation.id())
                .param("seq", situation.version() + 1)
                .param("former", former.name())
                .params(payload.columns())
                .update();
        return data.with("payload", payload.digest());
    }
}
