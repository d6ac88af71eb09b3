// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.account.DemoStaff;
import vn.motcua.operation.database.InstallationMarks;
import vn.motcua.operation.imports.Importer;
import vn.motcua.testing.Modules;
import vn.motcua.testing.SettableClock;

/** The demo's communes of today with what they work on, loaded at a moment, without the history. */
final class MorningOffice implements AutoCloseable {
    private static final Path DEMO = Path.of("..", "demo");

    private final AnnotationConfigApplicationContext modules;
    private final AnnotationConfigApplicationContext demo;
    private final Path data;

    private MorningOffice(
            AnnotationConfigApplicationContext modules,
            AnnotationConfigApplicationContext demo,
            Path data) {
        this.modules = modules;
        this.demo = demo;
        this.data = data;
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @ComponentScan({"vn.motcua.operation.demo.jdbc", "vn.motcua.operation.demo.morning"})
    @Import({InstallationMarks.class, DemoStaff.class, DemoCatalogue.class, TwoLevelDemo.class})
    static class Demo {}

    /** The office as somebody sees it who starts the program at this moment in Vietnam. */
    static MorningOffice at(LocalDateTime now, DataSource database, Path data) throws Exception {
        MorningOffice office = opened(new SettableClock(VietnamTime.instant(now)), database, data);
        office.load();
        return office;
    }

    /** The district alone, by this clock. */
    static MorningOffice opened(SettableClock clock, DataSource database, Path data)
            throws Exception {
        AnnotationConfigApplicationContext modules = Modules.over(database, data, clock);
        AnnotationConfigApplicationContext demo = new AnnotationConfigApplicationContext();
        demo.setParent(modules);
        demo.register(Demo.class);
        demo.refresh();
        MorningOffice office = new MorningOffice(modules, demo, data);
        Path registers = Files.createDirectory(data.resolve("registers"));
        for (String file : List.of("units.csv", "procedures.csv")) {
            Files.copy(DEMO.resolve("krong-nang-2023").resolve(file), registers.resolve(file));
        }
        office.bean(Importer.class).run(registers, data, false, (done, of) -> {});
        return office;
    }

    /** Loads the communes and their morning. */
    void load() {
        demo.getBean(TwoLevelDemo.class)
                .load(DEMO.resolve("krong-nang-2025"), data, (done, of) -> {});
    }

    <T> T bean(Class<T> type) {
        return modules.getBean(type);
    }

    @Override
    public void close() {
        demo.close();
        modules.close();
    }
}
