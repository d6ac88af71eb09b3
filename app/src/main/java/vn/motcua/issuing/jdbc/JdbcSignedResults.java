// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.files.FileAddress;
import vn.motcua.issuing.SignatureStanding;
import vn.motcua.issuing.SignedResults;

/** Counts by the view {@code issued_result_signature}. */
@Repository
class JdbcSignedResults implements SignedResults {
    private final JdbcClient sql;

    JdbcSignedResults(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String COUNTS =
            """
            select standing, count(*) as results
            from issued_result_signature
            where unit_id = any(:units::bigint[])
              and dated between :from and :to
            group by standing
            """;

    @Override
    public Map<SignatureStanding, Long> counts(Period period) {
        var counts = new EnumMap<SignatureStanding, Long>(SignatureStanding.class);
        of(COUNTS, period)
                .query((row, number) ->
                        counts.put(
                                SignatureStanding.ofNumber(row.getInt("standing")),
                                row.getLong("results")))
                .list();
        return counts;
    }

    private static final String LIST =
            """
            select dossier_code, number, dated, title, paper_id, address, signed_at, standing
            from issued_result_signature
            where unit_id = any(:units::bigint[])
              and dated between :from and :to
              and standing = any(:standings::integer[])
            order by standing, dated, number
            limit :most
            """;

    @Override
    public List<Result> list(Period period, Set<SignatureStanding> standings, int most) {
        Integer[] numbers =
                standings.stream().map(SignatureStanding::number).toArray(Integer[]::new);
        return of(LIST, period)
                .param("standings", numbers)
                .param("most", most)
                .query(JdbcSignedResults::result)
                .list();
    }

    private JdbcClient.StatementSpec of(String statement, Period period) {
        return sql.sql(statement)
                .param("units", period.units().toArray(new Long[0]))
                .param("from", period.from())
                .param("to", period.to());
    }

    private static Result result(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime signed = row.getObject("signed_at", OffsetDateTime.class);
        return new Result(
                row.getString("dossier_code"),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("title"),
                row.getObject("paper_id", Long.class),
                Optional.ofNullable(row.getString("address")).map(FileAddress::new),
                signed == null ? null : signed.toInstant(),
                SignatureStanding.ofNumber(row.getInt("standing")));
    }
}
