// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.audit.SealLog;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedures;
import vn.motcua.dossier.DossierImport;
import vn.motcua.identity.account.DemoStaff;
import vn.motcua.operation.database.DatabaseAccess;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.organisation.Units;

/**
 * A district that never was, with its dossiers in every state, on Friday 20/11/2026 at 08:42. All
 * people in it are invented.
 */
public final class SampleOffice {
    /** The moment at which all tests of pages happen. */
    public static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private SampleOffice() {}

    /** Gives a Spring context a database of its own, the fixed clock, and the dossiers. */
    static final class Opening
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            DatabaseAccess access = TestServer.newDatabase();
            Map<String, Object> properties =
                    Map.of(
                            "spring.datasource.url", access.jdbcUrl(),
                            "spring.datasource.username", access.user(),
                            "spring.datasource.password", access.password());
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("sample-office", properties));
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(
                    "officeClock",
                    Clock.class,
                    () -> Clock.fixed(NOW, VietnamTime.ZONE),
                    definition -> definition.setPrimary(true));
            beans.registerBean("jobClock", JobClock.class, () -> new JobClock(NOW));
            context.addBeanFactoryPostProcessor(factory -> {
                if (factory.getBeanNamesForType(SealLog.class).length == 0) {
                    beans.registerBean(
                            SealLog.class, () -> new SealLog(Path.of("target", "seals.log")));
                }
            });
            context.addApplicationListener(
                    (ApplicationListener<ApplicationReadyEvent>)
                            ready -> fill(ready.getApplicationContext()));
        }

        private static void fill(ConfigurableApplicationContext context) {
            SampleDossiers.fill(
                    context.getBean(Units.class),
                    context.getBean(Procedures.class),
                    context.getBean(DossierImport.class));
            SampleCounter.open(context);
            SampleCatalogue.publish(context.getBean(Catalogue.class));
            context.getBean(InstallationMarks.class).write("demo", "loaded");
            context.getBean(DemoStaff.class).settle(SampleStaff.people());
        }
    }
}
