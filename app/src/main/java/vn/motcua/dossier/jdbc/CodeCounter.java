// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.organisation.UnitCode;

/** Counts the codes that each unit gives on each Vietnam day. */
@Repository
class CodeCounter {
    private final JdbcClient sql;

    CodeCounter(JdbcClient sql) {
        this.sql = sql;
    }

    /** The day of one unit. */
    private record UnitDay(UnitCode unit, LocalDate day) implements Comparable<UnitDay> {
        @Override
        public int compareTo(UnitDay other) {
            int byUnit = unit.compareTo(other.unit);
            return byUnit != 0 ? byUnit : day.compareTo(other.day);
        }
    }

    private static final String PASS_OVER =
            """
            insert into code_counter (unit_code, day, last)
            select *
            from unnest(:unit::text[], :day::date[], :last::integer[])
            on conflict (unit_code, day) do update set last = excluded.last
            where code_counter.last < excluded.last
            """;

    /**
     * Lets the counters go on after codes that were given elsewhere, so that none of them is given
     * again, and holds them until the transaction ends.
     */
    void passOver(List<DossierCode> codes) {
        Map<UnitDay, Integer> last = new TreeMap<>();
        for (DossierCode code : codes) {
            Optional<LocalDate> day = code.day();
            day.filter(d -> !code.isKept())
                    .ifPresent(
                            d -> last.merge(new UnitDay(code.unit(), d), code.number(), Math::max));
        }
        Columns columns = new Columns();
        last.forEach((of, number) ->
                columns.add("unit", of.unit()).add("day", of.day()).add("last", number));
        if (!columns.isEmpty()) {
            sql.sql(PASS_OVER).params(columns.arrays()).update();
        }
    }
}
