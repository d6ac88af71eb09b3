// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.motcua.identity.account.Accounts;
import vn.motcua.identity.account.NewAccount;
import vn.motcua.identity.account.NewPost;
import vn.motcua.organisation.Unit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.organisation.Units;
import vn.motcua.testing.SettableClock;

/** This module over a test database, without web, with a district of two communes. */
public final class IdentityOffice implements AutoCloseable {
    /** Friday 20/11/2026, 08:42. */
    public static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    /** The day of {@link #NOW}. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    public static final UnitCode DISTRICT = new UnitCode("H15.25");
    public static final UnitCode COMMUNE = new UnitCode("H15.25.1");

    private final AnnotationConfigApplicationContext context =
            new AnnotationConfigApplicationContext();
    private final SettableClock clock = new SettableClock(NOW);
    private final AtomicBoolean demo = new AtomicBoolean();

    private IdentityOffice() {}

    /** The module over {@code database}, its key in {@code data}. */
    public static IdentityOffice over(DataSource database, Path data) {
        IdentityOffice office = new IdentityOffice();
        office.context
                .getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "office", java.util.Map.of("motcua.data", data.toString())));
        office.context.registerBean(DataSource.class, () -> database);
        office.context.registerBean(Clock.class, () -> office.clock);
        office.context.registerBean(Installation.class, () -> installation(office.demo));
        office.context.register(Parts.class);
        office.context.refresh();
        if (office.get(Units.class).tree().all().isEmpty()) {
            office.get(Units.class).add(units());
        }
        return office;
    }

    private static Installation installation(AtomicBoolean demo) {
        return new Installation() {
            @Override
            public boolean isDemo() {
                return demo.get();
            }

            @Override
            public boolean opensDemoToOthers() {
                return false;
            }
        };
    }

    private static List<Unit> units() {
        return List.of(
                unit(DISTRICT, UnitLevel.DISTRICT, null),
                unit(COMMUNE, UnitLevel.COMMUNE, DISTRICT));
    }

    private static Unit unit(UnitCode code, UnitLevel level, @Nullable UnitCode parent) {
        return new Unit(
                code, "Đơn vị " + code, level, parent, null, LocalDate.of(2020, 1, 1), null);
    }

    /** A part of the module. */
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** The clock that all parts look at. */
    public SettableClock clock() {
        return clock;
    }

    /** Makes it a demo, or none. */
    public void demo(boolean is) {
        demo.set(is);
    }

    /** A new account of a person with these posts. */
    public AccountId person(String login, NewPost... posts) {
        Accounts accounts = get(Accounts.class);
        AccountId id =
                accounts.add(
                                new NewAccount(
                                        new Login(login), "Người " + login, AccountKind.PERSON),
                                clock.instant())
                        .orElseThrow();
        for (NewPost post : posts) {
            accounts.give(id, post);
        }
        return id;
    }

    /** Somebody as they stand today. */
    public Staff staff(AccountId id) {
        return get(StaffRegister.class).find(id, TODAY).orElseThrow();
    }

    /** A post from today on without an end. */
    public static NewPost post(Role role, @Nullable UnitCode unit) {
        return new NewPost(role, unit, TODAY, null);
    }

    @Override
    public void close() {
        context.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({
        "vn.motcua.identity.account",
        "vn.motcua.identity.jdbc",
        "vn.motcua.identity.password",
        "vn.motcua.identity.signin",
        "vn.motcua.identity.totp",
        "vn.motcua.organisation"
    })
    static class Parts {
        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }
    }
}
