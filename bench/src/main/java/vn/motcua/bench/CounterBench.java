// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContext;
import vn.motcua.operation.server.DemoLoader;

/**
 * {@code bench counter}: keys and seconds of what is done most in a real browser, and how long
 * pages take while people come to twenty counters with numbers, at 300 visits an hour and more, and
 * what becomes of two hundred dossiers received without the line. About eleven minutes.
 */
final class CounterBench {
    private static final int WARM_UP_RATE = 3000;
    private static final int WARM_UP_SECONDS = 30;

    private final CounterSettings settings;
    private final Path folder;

    private CounterBench(CounterSettings settings, Path folder) {
        this.settings = settings;
        this.folder = folder;
    }

    static void run(List<String> arguments) throws Exception {
        CounterSettings settings = CounterSettings.of(arguments);
        System.err.println("bench counter: measuring, about eleven minutes");
        if (settings.folder() != null) {
            new CounterBench(settings, settings.folder()).run();
        } else {
            Installation.inFreshFolder(folder -> new CounterBench(settings, folder).run());
        }
    }

    private void run() throws Exception {
        AtomicReference<Results> results = new AtomicReference<>();
        AtomicReference<CounterOffice> office = new AtomicReference<>();
        Installation.in(
                folder,
                beans -> {
                    fill(beans);
                    results.set(Results.of("counter", beans.getBean(Clock.class).instant(), beans));
                    office.set(CounterOffice.opened(beans));
                    return true;
                });
        results.get().add("seconds", settings.seconds());
        results.get().add("counters", CounterOffice.COUNTERS);
        try (RunningServer server = RunningServer.started(folder)) {
            if (settings.measures("keys")) {
                results.get().add("keys", keys(server, office.get()));
            }
            if (settings.measures("offline")) {
                results.get().add("offline", offline(server, office.get()));
            }
            if (settings.measures("visits")) {
                results.get().add("rates", rates(server, office.get()));
            }
            results.get()
                    .add("processorSecondsOfTheServer", server.processorTime().toMillis() / 1e3);
        }
        results.get().keep();
    }

    private static void fill(ApplicationContext beans) throws Exception {
        DemoLoader demo = beans.getBean(DemoLoader.class);
        if (demo.isWanted()) {
            demo.load(Installation.home().resolve("demo"));
        }
    }

    private static List<CounterKeys.Task> keys(RunningServer server, CounterOffice office) {
        try (CounterKeys keys = CounterKeys.at(server.address())) {
            List<CounterKeys.Task> tasks =
                    keys.all(office.officers().getFirst(), List.of(office.ready()));
            System.out.println("at five keys a second   keys  seconds  of which waited");
            for (CounterKeys.Task task : tasks) {
                System.out.printf(
                        Locale.ROOT,
                        "%-22s %5d %8.1f %16.1f%n",
                        task.name(),
                        task.keys(),
                        task.seconds(),
                        task.waited());
            }
            return tasks;
        }
    }

    private static CounterOffline.Seen offline(RunningServer server, CounterOffice office)
            throws Exception {
        try (CounterKeys keys = CounterKeys.at(server.address())) {
            CounterOffline.Seen seen =
                    CounterOffline.at(
                            keys.browser(), server.address(), office.officers().getFirst());
            System.out.printf(
                    Locale.ROOT,
                    "without the line: %d dossiers kept, %.0f ms each (median); sent through %d"
                            + " cuts in %.1f s; %d arrived, %d records counted%n",
                    seen.kept(),
                    seen.keepMillis(),
                    seen.cuts(),
                    seen.sendSeconds(),
                    seen.arrived(),
                    seen.counted());
            return seen;
        }
    }

    private List<CounterLoad.Rate> rates(RunningServer server, CounterOffice office)
            throws Exception {
        List<CounterLoad.Rate> rates = new ArrayList<>();
        try (CounterLoad load = new CounterLoad(office, server.address())) {
            load.begin();
            load.at(WARM_UP_RATE, WARM_UP_SECONDS);
            System.out.println(
                    "visits/h  visits  failed  requests  errors   p50   p95   p99   max"
                            + "  whole visit p50   p95  screens p95");
            for (int rate : settings.rates()) {
                CounterLoad.Rate seen = load.at(rate, settings.secondsAt(rate));
                rates.add(seen);
                print(seen);
            }
        }
        return rates;
    }

    private static void print(CounterLoad.Rate seen) {
        Timings.Line all = seen.lines().getFirst();
        Timings.Line visit = seen.visit().getFirst();
        System.out.printf(
                Locale.ROOT,
                "%8d %7d %7d %9d %7d %5.0f %5.0f %5.0f %5.0f %16.0f %5.0f %12.0f%n",
                seen.visitsAnHour(),
                seen.visits(),
                seen.failed(),
                all.requests(),
                all.errors(),
                all.percentile(50),
                all.percentile(95),
                all.percentile(99),
                all.percentile(100),
                visit.percentile(50),
                visit.percentile(95),
                seen.screens().getFirst().percentile(95));
    }
}
