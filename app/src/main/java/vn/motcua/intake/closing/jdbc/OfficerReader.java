// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.intake.closing.DayRecords.Listed;
import vn.motcua.intake.closing.DayRecords.OfficerDay;
import vn.motcua.intake.closing.DayRecords.OpenDay;

/** Reads who closed their days and who did not. */
@Repository
class OfficerReader {
    private final JdbcClient sql;

    OfficerReader(JdbcClient sql) {
        this.sql = sql;
    }

    private record Person(long unit, long officer) {}

    private record Close(Person person, Listed listed) {}

    private static final String OFFICERS =
            """
            with doings as (
                select x.unit_id, x.account_id, x.tally,
                       not exists (select
                                   from day_close_item i
                                   join day_close c on c.id = i.close_id
                                   where i.dossier_id = x.dossier_id
                                     and i.tally = x.tally
                                     and c.account_id = x.account_id) as open
                from counter_doings(:units::bigint[], null, :since, :until) x
                union all
                select b.unit_id, b.account_id, 0,
                       not exists (select from day_close_box x where x.box_id = b.id)
                from fee_box b
                where b.unit_id = any (:units::bigint[])
                  and b.day = :day
                union all
                select c.unit_id, c.account_id, 0, false
                from day_close c
                where c.unit_id = any (:units::bigint[])
                  and c.day = :day
            )
            select x.unit_id, x.account_id, u.name as unit, a.name as officer,
                   count(*) filter (where x.tally = 1) as received,
                   count(*) filter (where x.tally = 3) as settled,
                   count(*) filter (where x.tally = 5) as returned,
                   count(*) filter (where x.open and x.tally in (0, 1, 5)) as open
            from doings x
            join unit u on u.id = x.unit_id
            join account a on a.id = x.account_id
            group by x.unit_id, x.account_id, u.name, a.name
            order by u.name, a.name, x.account_id
            """;

    List<OfficerDay> officers(Set<Long> units, LocalDate day) {
        Map<Person, List<Listed>> closes =
                closes(units, day).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Close::person,
                                        Collectors.mapping(Close::listed, Collectors.toList())));
        return sql.sql(OFFICERS)
                .param("units", units.toArray(Long[]::new))
                .param("day", day)
                .param("since", DayReader.begin(day))
                .param("until", DayReader.begin(day.plusDays(1)))
                .query((row, number) -> officer(row, closes))
                .list();
    }

    private static OfficerDay officer(ResultSet row, Map<Person, List<Listed>> closes)
            throws SQLException {
        Person person = new Person(row.getLong("unit_id"), row.getLong("account_id"));
        return new OfficerDay(
                row.getString("unit"),
                row.getString("officer"),
                row.getInt("received"),
                row.getInt("settled"),
                row.getInt("returned"),
                row.getInt("open"),
                closes.getOrDefault(person, List.of()));
    }

    private static final String CLOSES =
            """
            select c.id, c.unit_id, c.account_id, c.day, c.ordinal, c.closed_at, u.name as unit
            from day_close c
            join unit u on u.id = c.unit_id
            where c.unit_id = any (:units::bigint[])
              and c.day = :day
            order by c.ordinal
            """;

    private List<Close> closes(Set<Long> units, LocalDate day) {
        return sql.sql(CLOSES)
                .param("units", units.toArray(Long[]::new))
                .param("day", day)
                .query((row, number) ->
                        new Close(
                                new Person(row.getLong("unit_id"), row.getLong("account_id")),
                                listed(row)))
                .list();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(
                row.getLong("id"),
                row.getObject("day", LocalDate.class),
                row.getInt("ordinal"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getString("unit"));
    }

    private static final String LAST =
            """
            select c.id, c.day, c.ordinal, c.closed_at, u.name as unit
            from day_close c
            join unit u on u.id = c.unit_id
            where c.account_id = :officer
            order by c.id desc
            limit :most
            """;

    List<Listed> last(AccountId officer, int most) {
        return sql.sql(LAST)
                .param("officer", officer.value())
                .param("most", most)
                .query((row, number) -> listed(row))
                .list();
    }

    private static final String OPEN =
            """
            select distinct x.unit_id, x.account_id, x.day
            from (
                select y.unit_id, y.account_id,
                       (y.done_at at time zone 'Asia/Ho_Chi_Minh')::date as day
                from counter_doings(:units::bigint[], :officer::bigint, :since, :until) y
                where y.tally in (1, 5)
                  and not exists (select
                                  from day_close_item i
                                  join day_close c on c.id = i.close_id
                                  where i.dossier_id = y.dossier_id
                                    and i.tally = y.tally
                                    and c.account_id = y.account_id)
                union all
                select b.unit_id, b.account_id, b.day
                from fee_box b
                where b.unit_id = any (:units::bigint[])
                  and b.day >= :from
                  and b.day < :today
                  and (:officer::bigint is null or b.account_id = :officer)
                  and not exists (select from day_close_box x where x.box_id = b.id)
            ) x
            where exists (select
                          from day_close c
                          where c.unit_id = x.unit_id
                            and c.day <= x.day)
            order by x.day, x.unit_id, x.account_id
            """;

    List<OpenDay> open(Set<Long> units, @Nullable AccountId officer, DayRecords.Span span) {
        return sql.sql(OPEN)
                .param("units", units.toArray(Long[]::new))
                .param("officer", officer == null ? null : officer.value(), Types.BIGINT)
                .param("from", span.from())
                .param("today", span.today())
                .param("since", DayReader.begin(span.from()))
                .param("until", DayReader.begin(span.today()))
                .query((row, number) ->
                        new OpenDay(
                                row.getLong("unit_id"),
                                new AccountId(row.getLong("account_id")),
                                row.getObject("day", LocalDate.class)))
                .list();
    }
}
