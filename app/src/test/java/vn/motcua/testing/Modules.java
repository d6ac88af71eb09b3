// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.SealLog;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.dossier.act.ApologyPolicy;
import vn.motcua.fee.Quotes;
import vn.motcua.identity.Access;
import vn.motcua.intake.Reception;
import vn.motcua.intake.TypedKeeping;
import vn.motcua.intake.offline.OfflineDesk;
import vn.motcua.intake.queue.QueueDesk;
import vn.motcua.intake.queue.TicketMachine;
import vn.motcua.intake.queue.UsualQueue;
import vn.motcua.printing.Papers;
import vn.motcua.printing.TemplateRegister;
import vn.motcua.report.HandlingReports;

/** The modules that keep records, wired over a test database without web and jobs. */
public final class Modules {
    private Modules() {}

    /** The modules over {@code database}, with seals in {@code data} and this clock. */
    public static AnnotationConfigApplicationContext over(
            DataSource database, Path data, Clock clock) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        Map<String, Object> settings = Map.of("motcua.data", data.toString());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("modules", settings));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(Clock.class, () -> clock);
        Supplier<SealLog> log = () -> new SealLog(data.resolve("seals.log"));
        context.registerBean(SealLog.class, log);
        context.register(Records.class);
        context.refresh();
        return context;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan(
            basePackages = {
                "vn.motcua.archive",
                "vn.motcua.audit",
                "vn.motcua.catalogue.jdbc",
                "vn.motcua.dossier.act",
                "vn.motcua.dossier.jdbc",
                "vn.motcua.evaluation",
                "vn.motcua.fee.jdbc",
                "vn.motcua.fee.till",
                "vn.motcua.files",
                "vn.motcua.identity.jdbc",
                "vn.motcua.intake.book",
                "vn.motcua.intake.closing",
                "vn.motcua.intake.giveback",
                "vn.motcua.intake.immediate",
                "vn.motcua.intake.jdbc",
                "vn.motcua.intake.offline.jdbc",
                "vn.motcua.intake.queue.jdbc",
                "vn.motcua.intake.visit",
                "vn.motcua.issuing",
                "vn.motcua.operation.imports",
                "vn.motcua.organisation.jdbc",
                "vn.motcua.paperwork",
                "vn.motcua.printing.jdbc",
                "vn.motcua.process.jdbc",
                "vn.motcua.report.jdbc",
                "vn.motcua.scanning",
                "vn.motcua.signing.proof",
                "vn.motcua.signing.register"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "vn\\.motcua\\..*\\.web\\..*"))
    @Import({
        Access.class,
        HandlingReports.class,
        OfflineDesk.class,
        Quotes.class,
        QueueDesk.class,
        TicketMachine.class,
        Reception.class,
        TypedKeeping.class,
        UsualQueue.class
    })
    static class Records {
        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager transactions) {
            return new TransactionTemplate(transactions);
        }

        @Bean
        SchedulerClient jobs(DataSource database) {
            return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database))
                    .build();
        }

        @Bean
        ApologyPolicy apologies() {
            return ApologyPolicy.USUAL;
        }

        @Bean
        Papers papers(TemplateRegister register) {
            return new Papers(register);
        }

        @Bean
        DueDateCalculator dueDateCalculator() {
            return DueDateCalculator.national();
        }
    }
}
