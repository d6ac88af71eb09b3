// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.queue.QueueFigures;
import vn.motcua.intake.queue.QueueToken;
import vn.motcua.intake.queue.QueueViews;
import vn.motcua.intake.queue.ServedTimes;
import vn.motcua.intake.queue.Ticket;
import vn.motcua.intake.queue.TicketInHand;
import vn.motcua.intake.queue.TicketNumber;
import vn.motcua.intake.queue.TicketState;

/** Reads the queue. */
@Repository
class JdbcQueueViews implements QueueViews {
    private final JdbcClient sql;

    JdbcQueueViews(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OF_DAY =
            """
            select id, unit_id, day, letter, number, token, lane, asked, state, taken_at,
                   called_at, rests_until, served_at, ended_at, counter_id, calls, unanswered
            from queue_ticket
            where unit_id = :unit
              and day = :day
              and state in (1, 2, 3, 5)
            order by id
            """;

    @Override
    public List<Ticket> ofDay(long unit, LocalDate day) {
        return sql.sql(OF_DAY).param("unit", unit).param("day", day).query(TicketRow::read).list();
    }

    private static final String FIND =
            """
            select id, unit_id, day, letter, number, token, lane, asked, state, taken_at,
                   called_at, rests_until, served_at, ended_at, counter_id, calls, unanswered
            from queue_ticket
            where token = :token
            """;

    @Override
    public Optional<Ticket> find(QueueToken token) {
        return sql.sql(FIND).param("token", token.text()).query(TicketRow::read).optional();
    }

    private static final String IN_HAND =
            """
            select t.id, t.letter, t.number, t.called_at, t.state, c.number as counter
            from queue_counter c
            join queue_ticket t on t.counter_id = c.id and t.state in (2, 3)
            where c.account_id = :account
            """;

    @Override
    public Optional<TicketInHand> inHand(AccountId account) {
        return sql.sql(IN_HAND)
                .param("account", account.value())
                .query((row, number) ->
                        new TicketInHand(
                                row.getLong("id"),
                                new TicketNumber(
                                        row.getString("letter").charAt(0), row.getInt("number")),
                                row.getInt("counter"),
                                Objects.requireNonNull(TicketRow.moment(row, "called_at")),
                                row.getInt("state") == TicketState.SERVING.code()))
                .optional();
    }

    private static final String SEAT =
            """
            select id
            from queue_counter
            where account_id = :account
            """;

    @Override
    public Optional<Long> seat(AccountId account) {
        return sql.sql(SEAT).param("account", account.value()).query(Long.class).optional();
    }

    private static final String SERVED =
            """
            select letter, count(*) as visits,
                   percentile_disc(0.5) within group (order by took) as median,
                   percentile_disc(0.8) within group (order by took) as usual
            from (
                select letter, extract(epoch from ended_at - served_at)::bigint as took
                from queue_ticket
                where unit_id = :unit
                  and state = 4
                  and served_at is not null
                  and (day = :today
                       or (day between :today - 28 and :today - 1
                           and extract(hour from served_at at time zone 'Asia/Ho_Chi_Minh')
                               between :hour - 1 and :hour + 1))
            ) visit
            group by letter
            """;

    @Override
    public Map<Character, ServedTimes> served(long unit, Instant now) {
        LocalDateTime here = VietnamTime.local(now);
        return sql
                .sql(SERVED)
                .param("unit", unit)
                .param("today", here.toLocalDate())
                .param("hour", here.getHour())
                .query((row, number) ->
                        Map.entry(
                                row.getString("letter").charAt(0),
                                new ServedTimes(
                                        row.getInt("visits"),
                                        Duration.ofSeconds(row.getLong("median")),
                                        Duration.ofSeconds(row.getLong("usual")))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final String FIGURES =
            """
            select t.day,
                   extract(hour from t.taken_at at time zone 'Asia/Ho_Chi_Minh')::int as hour,
                   c.number as counter, count(*) as taken,
                   count(*) filter (where t.state = 4) as served,
                   count(*) filter (where t.state = 5) as absent,
                   count(*) filter (where t.state = 6) as left_over,
                   percentile_disc(0.5) within group (order by wait.seconds) as half,
                   percentile_disc(0.9) within group (order by wait.seconds) as most
            from queue_ticket t
            left join queue_counter c on c.id = t.counter_id
            cross join lateral (
                select extract(epoch from t.served_at - t.taken_at)::bigint as seconds
            ) wait
            where t.unit_id = :unit
              and t.day between :from and :to
            group by t.day, hour, c.number
            order by t.day desc, hour, c.number
            """;

    @Override
    public List<QueueFigures> figures(long unit, LocalDate from, LocalDate to) {
        return sql.sql(FIGURES)
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> figures(row))
                .list();
    }

    private static QueueFigures figures(ResultSet row) throws SQLException {
        return new QueueFigures(
                row.getObject("day", LocalDate.class),
                row.getInt("hour"),
                row.getObject("counter", Integer.class),
                row.getInt("taken"),
                row.getInt("served"),
                row.getInt("absent"),
                row.getInt("left_over"),
                seconds(row, "half"),
                seconds(row, "most"));
    }

    private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
        @Nullable Long seconds = row.getObject(column, Long.class);
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }
}
