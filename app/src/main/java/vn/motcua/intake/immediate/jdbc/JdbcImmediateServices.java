// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.jdbc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.intake.book.BookKind;
import vn.motcua.intake.immediate.ImmediateService;
import vn.motcua.intake.immediate.ImmediateServices;

/** The register of immediate services in PostgreSQL. */
@Repository
class JdbcImmediateServices implements ImmediateServices {
    private final JdbcClient sql;

    JdbcImmediateServices(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ALL =
            """
            select s.procedure_code, s.book_kind, s.hotkey, s.counted, s.checks,
                   array(select d.name
                         from immediate_document d
                         where d.book_kind = s.book_kind
                         order by d.position) as documents
            from immediate_service s
            order by s.position
            """;

    @Override
    public List<ImmediateService> all() {
        return sql.sql(ALL)
                .query((row, n) ->
                        new ImmediateService(
                                new ProcedureCode(row.getString("procedure_code")),
                                BookKind.ofNumber(row.getInt("book_kind")),
                                row.getString("hotkey"),
                                ImmediateService.Counting.valueOf(upper(row.getString("counted"))),
                                ImmediateService.Check.valueOf(upper(row.getString("checks"))),
                                Arrays.asList((String[]) row.getArray("documents").getArray())))
                .list();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
