// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.audit.Break;
import vn.motcua.audit.RowCheck;

/** Checks that every note is the one whose digest its event tells, and that none is missing. */
@Component
class NoteCheck implements RowCheck {
    private final JdbcClient sql;

    NoteCheck(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FIRST_DIFFERENT =
            """
            select coalesce(d.code, '') as code, coalesce(e.seq, n.seq) as seq
            from dossier_event e
            full join dossier_note n on n.dossier_id = e.dossier_id and n.seq = e.seq
            left join dossier d on d.id = coalesce(e.dossier_id, n.dossier_id)
            where e.data ->> 'note' is distinct from
                encode(sha256(n.salt || convert_to(n.note, 'UTF8')), 'hex')
            order by coalesce(e.dossier_id, n.dossier_id), coalesce(e.seq, n.seq)
            limit 1
            """;

    @Override
    public Optional<Break> firstBreak() {
        return sql.sql(FIRST_DIFFERENT)
                .query((row, number) ->
                        new Break(
                                Break.Kind.NOTE_CHANGED, row.getString("code"), row.getInt("seq")))
                .optional();
    }
}
