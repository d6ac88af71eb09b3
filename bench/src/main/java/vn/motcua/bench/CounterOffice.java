// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.AccountKind;
import vn.motcua.identity.Login;
import vn.motcua.identity.Role;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.NewPost;
import vn.motcua.intake.queue.QueueOffice;
import vn.motcua.intake.queue.QueueOffices;
import vn.motcua.intake.queue.Seat;
import vn.motcua.intake.queue.TicketGroup;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.Units;

/**
 * Twenty counters of the first commune of the demo, each with somebody new who receives, takes
 * money and returns.
 *
 * @param officers the accounts that sit there, by number of the counter
 * @param kiosk the token in the address of the machine
 * @param screens the token in the addresses of screens
 * @param ready the code of a result that waits for its owner and costs nothing
 */
record CounterOffice(List<Long> officers, String kiosk, String screens, String ready) {
    static final int COUNTERS = 20;

    /** Behind the counters of the demo, at which somebody has a number in hand. */
    static final int FIRST = 11;

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

    CounterOffice {
        officers = List.copyOf(officers);
    }

    /** Hires and seats them; somebody hired by an earlier run sits down again. */
    static CounterOffice opened(ApplicationContext beans) {
        Instant now = beans.getBean(Clock.class).instant();
        StoredUnit commune =
                beans.getBean(Units.class).tree().all().stream()
                        .filter(one -> one.unit().level() == UnitLevel.COMMUNE)
                        .filter(one -> one.unit().standsOn(VietnamTime.day(now)))
                        .findFirst()
                        .orElseThrow();
        QueueOffices offices = beans.getBean(QueueOffices.class);
        QueueOffice office = offices.ofUnit(commune.id()).orElseThrow();
        Set<Character> all =
                office.groups().stream().map(TicketGroup::letter).collect(Collectors.toSet());
        for (int number = FIRST; number < FIRST + COUNTERS; number++) {
            offices.put(commune.id(), number, all);
        }
        offices.setHours(commune.id(), true);
        QueueOffice wide = offices.ofUnit(commune.id()).orElseThrow();
        List<Long> officers = new ArrayList<>();
        for (int number = FIRST; number < FIRST + COUNTERS; number++) {
            AccountId account = hired(beans.getBean(Accounts.class), commune, number, now);
            sit(offices, wide, number, new Sitting(account, now));
            officers.add(account.value());
        }
        return new CounterOffice(
                officers, wide.kiosk().text(), wide.screens().text(), ready(beans, commune));
    }

    private record Sitting(AccountId account, Instant at) {}

    private static void sit(QueueOffices offices, QueueOffice office, int number, Sitting who) {
        long counter =
                office.counters().stream()
                        .filter(one -> one.number() == number)
                        .findFirst()
                        .orElseThrow()
                        .id();
        if (!offices.sit(office.unit(), new Seat(counter, who.account()), who.at())) {
            throw new IllegalStateException("nobody can sit at counter " + number);
        }
    }

    private static AccountId hired(Accounts accounts, StoredUnit unit, int number, Instant now) {
        Login login = new Login("bench-quay-" + number);
        NewAccount account = new NewAccount(login, "Người quầy " + number, AccountKind.DEMO);
        return accounts.add(account, now)
                .map(id -> {
                    for (Role role : List.of(Role.RECEPTIONIST, Role.RETURN_OFFICER)) {
                        accounts.give(id, new NewPost(role, unit.unit().code(), FIRST_DAY, null));
                    }
                    return id;
                })
                .orElseGet(() -> accounts.find(login).orElseThrow().id());
    }

    private static final String READY =
            """
            select d.code
            from dossier d
            join dossier_case c on c.dossier_id = d.id
            join work_item w on w.dossier_id = d.id
            where d.unit_id = :unit
              and c.unpaid_vnd = 0
              and w.kind = 9
              and w.closed_at is null
            order by d.id
            limit 1
            """;

    private static String ready(ApplicationContext beans, StoredUnit unit) {
        return JdbcClient.create(beans.getBean(DataSource.class))
                .sql(READY)
                .param("unit", unit.id())
                .query(String.class)
                .single();
    }
}
