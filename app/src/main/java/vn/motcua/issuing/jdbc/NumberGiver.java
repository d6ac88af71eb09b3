// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.jdbc;

import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.PaperNumber;

/**
 * Gives numbers out. The row of the series is held until the transaction ends, so two clerks never
 * get the same one, and a number given is written down before it stands on any paper.
 */
@Repository
class NumberGiver {
    private final JdbcClient sql;

    NumberGiver(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String HOLD =
            """
            select id
            from issued_paper
            where id = :paper
            for update
            """;

    private static final String GIVEN =
            """
            select number
            from issuing_number
            where paper_id = :paper
              and cancelled is null
              and unit_code = :unit
              and symbol = :symbol
              and dated = :dated
            """;

    private static final String CANCEL =
            """
            update issuing_number
            set cancelled = 'not sealed on its day'
            where paper_id = :paper
              and cancelled is null
            """;

    private static final String GIVE =
            """
            with next as (
                insert into issuing_series (unit_code, year, symbol, last)
                values (:unit, extract(year from :dated::date), :symbol, 1)
                on conflict (unit_code, year, symbol) do update
                set last = issuing_series.last + 1
                returning last
            )
            insert into issuing_number
                (unit_code, year, symbol, number, dated, paper_id, given_by, given_at)
            select :unit, extract(year from :dated::date), :symbol, last, :dated, :paper, :by, :at
            from next
            returning number
            """;

    PaperNumber give(long paper, IssuedPapers.Series series, IssuedPapers.By by) {
        sql.sql(HOLD).param("paper", paper).query(Long.class).single();
        Optional<Integer> given =
                of(GIVEN, paper, series)
                        .param("dated", series.today())
                        .query(Integer.class)
                        .optional();
        int number =
                given.orElseGet(() -> {
                    sql.sql(CANCEL).param("paper", paper).update();
                    return of(GIVE, paper, series)
                            .param("dated", series.today())
                            .param("by", by.account().value())
                            .param("at", by.at().atOffset(ZoneOffset.UTC))
                            .query(Integer.class)
                            .single();
                });
        return new PaperNumber(number, series.symbol(), series.today());
    }

    private JdbcClient.StatementSpec of(String statement, long paper, IssuedPapers.Series series) {
        return sql.sql(statement)
                .param("paper", paper)
                .param("unit", series.unit().value())
                .param("symbol", series.symbol());
    }
}
