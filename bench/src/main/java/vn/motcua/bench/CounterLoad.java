// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People who come at a rate, whether or not the counters keep up: each draws a number and waits for
 * one of the counters. The screen of the waiting room and those of the counters look every three
 * seconds all the while.
 */
final class CounterLoad implements AutoCloseable {
    private static final int SECONDS_AN_HOUR = 3600;
    private static final int SCREENS_EVERY = 3000;
    private static final int PATIENCE_MINUTES = 5;
    private static final int SEED = 300;

    private final CounterOffice office;
    private final String address;
    private final List<Visitor> all = new ArrayList<>();
    private final BlockingQueue<Visitor> officers =
            new ArrayBlockingQueue<>(CounterOffice.COUNTERS);

    CounterLoad(CounterOffice office, String address) {
        this.office = office;
        this.address = address;
    }

    /**
     * What came of a rate.
     *
     * @param visitsAnHour that came
     * @param visits how many were served to their end
     * @param failed how many were not
     * @param secondsUntilEmpty from the last who came until the last was served
     * @param visit how long visits took from the door to the end, in milliseconds
     * @param lines how long the server took, by kind of request
     * @param screens the same for the screens
     */
    record Rate(
            int visitsAnHour,
            int visits,
            int failed,
            double secondsUntilEmpty,
            List<Timings.Line> visit,
            List<Timings.Line> lines,
            List<Timings.Line> screens) {}

    /** Signs everybody in. */
    void begin() throws IOException, InterruptedException {
        for (long account : office.officers()) {
            Visitor officer = new Visitor(address);
            officer.signIn(account);
            all.add(officer);
            officers.add(officer);
        }
    }

    /** People come so often for so long. */
    Rate at(int visitsAnHour, int seconds) throws Exception {
        Run run = Run.begun();
        AtomicBoolean isOver = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> screens = threads.submit(() -> look(run, isOver));
            List<Future<?>> people = new ArrayList<>();
            Random random = new Random(SEED);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            double mean = (double) SECONDS_AN_HOUR / visitsAnHour;
            while (System.nanoTime() < end) {
                people.add(threads.submit(() -> visit(run)));
                Thread.sleep(Math.round(-Math.log(1 - random.nextDouble()) * mean * 1000));
            }
            long last = System.nanoTime();
            for (Future<?> one : people) {
                one.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
            double rest = (System.nanoTime() - last) / 1e9;
            isOver.set(true);
            screens.get();
            return run.rate(visitsAnHour, rest);
        }
    }

    /** What is counted while people come. */
    private record Run(
            Timings requests,
            Timings screens,
            Timings visits,
            AtomicInteger served,
            AtomicInteger failed) {
        static Run begun() {
            Run run =
                    new Run(
                            new Timings(0),
                            new Timings(0),
                            new Timings(0),
                            new AtomicInteger(),
                            new AtomicInteger());
            run.requests.begin();
            run.screens.begin();
            run.visits.begin();
            return run;
        }

        Rate rate(int visitsAnHour, double rest) {
            return new Rate(
                    visitsAnHour,
                    served.get(),
                    failed.get(),
                    rest,
                    visits.lines(),
                    requests.lines(),
                    screens.lines());
        }
    }

    private void visit(Run run) {
        long start = System.nanoTime();
        boolean failed = true;
        CounterVisit visit = new CounterVisit(office, run.requests());
        try (Visitor machine = new Visitor(address)) {
            visit.draw(machine);
            Visitor officer = officers.take();
            try {
                failed = !visit.serve(officer);
            } finally {
                officers.add(officer);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException failure) {
            System.err.println("bench counter: " + failure.getMessage());
        }
        (failed ? run.failed() : run.served()).incrementAndGet();
        run.visits().took("visit", start, failed);
    }

    /** One for the room and one for each counter. */
    private void look(Run run, AtomicBoolean isOver) {
        try (Visitor screen = new Visitor(address)) {
            while (!isOver.get()) {
                long round = System.nanoTime();
                look(run, screen, "/man-hinh-cho/" + office.screens());
                for (int place = 0; place < CounterOffice.COUNTERS; place++) {
                    int number = CounterOffice.FIRST + place;
                    look(run, screen, "/man-hinh-quay/" + office.screens() + "/" + number);
                }
                long passed = (System.nanoTime() - round) / 1_000_000;
                Thread.sleep(Math.max(0, SCREENS_EVERY - passed));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void look(Run run, Visitor screen, String path) throws InterruptedException {
        long start = System.nanoTime();
        boolean failed = true;
        try {
            screen.get(path);
            failed = false;
        } catch (IOException unseen) {
            System.err.println("bench counter: " + unseen.getMessage());
        }
        run.screens().took("screen", start, failed);
    }

    @Override
    public void close() {
        all.forEach(Visitor::close);
    }
}
