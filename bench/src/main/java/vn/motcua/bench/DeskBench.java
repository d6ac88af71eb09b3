// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import io.gatling.app.Gatling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.operation.server.DemoLoader;

/**
 * {@code bench desk}: how long the staff wait for their pages over a million dossiers, at fifty
 * requests a second from Gatling on the same machine. About four minutes.
 */
final class DeskBench {
    private static final int WARM_UP_SECONDS = 30;
    private static final String ENOUGH = "select count(*) >= :wanted from dossier";

    private final DeskSettings settings;
    private final Path folder;
    private Instant begun = Instant.EPOCH;

    private DeskBench(DeskSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    static void run(List<String> arguments) throws Exception {
        DeskSettings settings = DeskSettings.of(arguments);
        System.err.println("bench desk: measuring, about four minutes");
        if (settings.folder() != null) {
            new DeskBench(settings, settings.folder()).run();
        } else {
            Installation.inFreshFolder(folder -> new DeskBench(settings, folder).run());
        }
    }

    private void run() throws Exception {
        AtomicReference<Results> results = new AtomicReference<>();
        List<DeskStaff.Holder> staff = new ArrayList<>();
        Installation.in(
                folder,
                beans -> {
                    fill(beans);
                    begun = beans.getBean(Clock.class).instant();
                    results.set(Results.of("desk", begun, beans));
                    staff.addAll(DeskStaff.all(JdbcClient.create(beans.getBean(DataSource.class))));
                    return true;
                });
        results.get().add("dossiers", settings.dossiers());
        results.get().add("requestsASecond", settings.rate());
        results.get().add("seconds", settings.seconds());
        try (RunningServer server = RunningServer.started(folder)) {
            results.get().add("lines", measured(server, staff));
            results.get()
                    .add("processorSecondsOfTheServer", server.processorTime().toMillis() / 1e3);
        }
        results.get().keep();
    }

    private void fill(ApplicationContext beans) throws Exception {
        DemoLoader demo = beans.getBean(DemoLoader.class);
        if (demo.isWanted()) {
            demo.load(Installation.home().resolve("demo"));
        }
        JdbcClient sql = JdbcClient.create(beans.getBean(DataSource.class));
        if (!sql.sql(ENOUGH).param("wanted", settings.dossiers()).query(Boolean.class).single()) {
            System.err.println("bench desk: filling");
            Province.fill(folder, settings.dossiers());
        }
    }

    private List<Timings.Line> measured(RunningServer server, List<DeskStaff.Holder> staff)
            throws Exception {
        Path plan = folder.resolve("bench-plan.json");
        Path figures = folder.resolve("bench-figures.json");
        JsonMapper.shared().writeValue(plan, plan(server, staff, figures));
        gatling(plan);
        List<Timings.Line> lines =
                List.of(JsonMapper.shared().readValue(figures, Timings.Line[].class));
        System.out.println("milliseconds        requests  errors    p50    p95    p99    max");
        for (Timings.Line line : lines) {
            System.out.printf(
                    Locale.ROOT,
                    "%-18s %9d %7d %6.0f %6.0f %6.0f %6.0f%n",
                    line.kind(),
                    line.requests(),
                    line.errors(),
                    line.percentile(50),
                    line.percentile(95),
                    line.percentile(99),
                    line.percentile(100));
        }
        return lines;
    }

    private DeskPlan plan(RunningServer server, List<DeskStaff.Holder> staff, Path figures)
            throws Exception {
        LocalDate today = VietnamTime.day(begun);
        String month =
                "/bao-cao/giai-quyet?from=%s&to=%s".formatted(today.withDayOfMonth(1), today);
        List<DeskPlan.Person> people = new ArrayList<>();
        List<DeskPlan.Person> reporters = new ArrayList<>();
        for (DeskStaff.Holder holder : staff) {
            if (holder.readsReports()) {
                reporters.add(person(server, holder, List.of(month)));
            } else {
                people.add(person(server, holder, holder.queues()));
            }
        }
        return new DeskPlan(
                server.address(),
                settings.rate(),
                WARM_UP_SECONDS,
                settings.seconds(),
                people,
                reporters,
                figures.toString());
    }

    private static DeskPlan.Person person(
            RunningServer server, DeskStaff.Holder holder, List<String> lists) throws Exception {
        try (Visitor visitor = new Visitor(server.address())) {
            String token = visitor.signIn(holder.account());
            return new DeskPlan.Person(
                    visitor.kept("motcua_session"),
                    visitor.kept("XSRF-TOKEN"),
                    token,
                    lists,
                    holder.codes(),
                    holder.words());
        }
    }

    /** In a process of its own, so that its rest is not our rest. */
    private void gatling(Path plan) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                                "-D" + DeskMix.PLAN + "=" + plan,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Gatling.class.getName(),
                                "-s",
                                DeskMix.class.getName(),
                                "-rf",
                                Files.createDirectories(folder.resolve("bench-gatling")).toString(),
                                "-nr")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("bench-gatling.log").toFile())
                        .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("bench-gatling.log")));
        }
    }
}
