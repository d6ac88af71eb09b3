// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.queue.QueueCounter;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.QueueToken;
import vn.motcua.intake.queue.Seat;
import vn.motcua.intake.queue.TicketGroup;
import vn.motcua.organisation.UnitCode;

/** The units that give numbers, in PostgreSQL: groups and counters come with their unit. */
@Repository
class JdbcQueueOffices implements QueueOffices {
    private final JdbcClient sql;

    JdbcQueueOffices(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<QueueOffice> ofUnit(long unit) {
        return all(List.of(unit)).stream().findFirst();
    }

    private static final String BY_TOKEN =
            """
            select unit_id
            from queue_office
            where screen_token = :screens
               or kiosk_token = :kiosk
            """;

    @Override
    public Optional<QueueOffice> ofScreens(QueueToken token) {
        return byToken(token.text(), "");
    }

    @Override
    public Optional<QueueOffice> ofKiosk(QueueToken token) {
        return byToken("", token.text());
    }

    private Optional<QueueOffice> byToken(String screens, String kiosk) {
        return sql.sql(BY_TOKEN)
                .param("screens", screens)
                .param("kiosk", kiosk)
                .query(Long.class)
                .optional()
                .flatMap(this::ofUnit);
    }

    private static final String ALL =
            """
            select o.unit_id, u.code, u.name, o.screen_token, o.kiosk_token, o.at_any_hour
            from queue_office o
            join unit u on u.id = o.unit_id
            where o.unit_id = any(:units)
            order by u.name
            """;

    @Override
    public List<QueueOffice> all(Collection<Long> units) {
        return sql.sql(ALL)
                .param("units", units.toArray(Long[]::new))
                .query((row, number) -> office(row))
                .list();
    }

    private QueueOffice office(ResultSet row) throws SQLException {
        long unit = row.getLong("unit_id");
        return new QueueOffice(
                unit,
                new UnitCode(row.getString("code")),
                row.getString("name"),
                new QueueToken(row.getString("screen_token")),
                new QueueToken(row.getString("kiosk_token")),
                row.getBoolean("at_any_hour"),
                groups(unit),
                counters(unit));
    }

    private static final String GROUPS =
            """
            select letter, name, name_en, for_returns
            from queue_group
            where unit_id = :unit
            order by letter
            """;

    private List<TicketGroup> groups(long unit) {
        return sql.sql(GROUPS)
                .param("unit", unit)
                .query((row, number) ->
                        new TicketGroup(
                                row.getString("letter").charAt(0),
                                row.getString("name"),
                                row.getString("name_en"),
                                row.getBoolean("for_returns")))
                .list();
    }

    private static final String COUNTERS =
            """
            select c.id, c.number, c.letters, c.account_id, coalesce(a.name, '') as sitting
            from queue_counter c
            left join account a on a.id = c.account_id
            where c.unit_id = :unit
            order by c.number
            """;

    private List<QueueCounter> counters(long unit) {
        return sql.sql(COUNTERS).param("unit", unit).query((row, number) -> counter(row)).list();
    }

    private static QueueCounter counter(ResultSet row) throws SQLException {
        @Nullable Long account = row.getObject("account_id", Long.class);
        String[] letters = (String[]) row.getArray("letters").getArray();
        Set<Character> set =
                Arrays.stream(letters).map(letter -> letter.charAt(0)).collect(Collectors.toSet());
        return new QueueCounter(
                row.getLong("id"),
                row.getInt("number"),
                set,
                account == null ? null : new AccountId(account),
                row.getString("sitting"));
    }

    private static final String OPEN =
            """
            insert into queue_office (unit_id, screen_token, kiosk_token)
            values (:unit, :screens, :kiosk)
            on conflict (unit_id) do nothing
            """;

    @Override
    public void open(long unit, QueueToken screens, QueueToken kiosk) {
        sql.sql(OPEN)
                .param("unit", unit)
                .param("screens", screens.text())
                .param("kiosk", kiosk.text())
                .update();
    }

    private static final String PUT_GROUP =
            """
            insert into queue_group (unit_id, letter, name, name_en, for_returns)
            values (:unit, :letter, :name, :english, :returns)
            on conflict (unit_id, letter) do update
            set name = excluded.name,
                name_en = excluded.name_en,
                for_returns = excluded.for_returns
            """;

    @Override
    public void put(long unit, TicketGroup group) {
        sql.sql(PUT_GROUP)
                .param("unit", unit)
                .param("letter", String.valueOf(group.letter()))
                .param("name", group.name())
                .param("english", group.englishName())
                .param("returns", group.forReturns())
                .update();
    }

    private static final String PUT_COUNTER =
            """
            insert into queue_counter (unit_id, number, letters)
            values (:unit, :number, :letters)
            on conflict (unit_id, number) do update
            set letters = excluded.letters
            """;

    @Override
    public void put(long unit, int number, Collection<Character> letters) {
        sql.sql(PUT_COUNTER)
                .param("unit", unit)
                .param("number", number)
                .param("letters", letters.stream().map(String::valueOf).toArray(String[]::new))
                .update();
    }

    private static final String SET_HOURS =
            """
            update queue_office
            set at_any_hour = :any
            where unit_id = :unit
            """;

    @Override
    public void setHours(long unit, boolean atAnyHour) {
        sql.sql(SET_HOURS).param("unit", unit).param("any", atAnyHour).update();
    }

    private static final String RENEW =
            """
            update queue_office
            set screen_token = :screens,
                kiosk_token = :kiosk
            where unit_id = :unit
            """;

    @Override
    public void renew(long unit, QueueToken screens, QueueToken kiosk) {
        sql.sql(RENEW)
                .param("unit", unit)
                .param("screens", screens.text())
                .param("kiosk", kiosk.text())
                .update();
    }

    private static final String LEAVE =
            """
            update queue_counter c
            set account_id = null,
                sat_at = null
            where c.account_id = :account
              and not exists (
                  select 1
                  from queue_ticket t
                  where t.counter_id = c.id
                    and t.state in (2, 3))
            """;

    @Override
    public boolean leave(AccountId account) {
        return sql.sql(LEAVE).param("account", account.value()).update() > 0;
    }

    private static final String SIT =
            """
            update queue_counter c
            set account_id = :account,
                sat_at = :at
            where c.id = :counter
              and c.unit_id = :unit
              and (c.account_id is null
                   or not exists (
                       select 1
                       from queue_ticket t
                       where t.counter_id = c.id
                         and t.state in (2, 3)))
              and not exists (
                  select 1
                  from queue_counter other
                  where other.account_id = :account
                    and other.id <> c.id)
            """;

    @Override
    public boolean sit(long unit, Seat seat, Instant at) {
        leave(seat.account());
        return sql.sql(SIT)
                        .param("unit", unit)
                        .param("counter", seat.counter())
                        .param("account", seat.account().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
