// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import vn.motcua.operation.imports.DigitiseCommand;
import vn.motcua.operation.program.GlobalOptions;
import vn.motcua.operation.program.Program;

/** How many old results a minute the command {@code digitise} takes in, beside the floor. */
final class OldResultCosts {
    private static final int SCANS = 10_000;
    private static final int ON_THE_FLOOR = 2_000;
    private static final int WORKERS = 4;
    private static final double MINUTE = 60e9;

    private final Figures figures;

    OldResultCosts(Figures figures) {
        this.figures = figures;
    }

    /** How many a minute can be put by plain calls, as many at once as the command has at work. */
    double floor(RawStore raw) throws Exception {
        OldScans scans = new OldScans();
        List<Callable<Boolean>> puts = new ArrayList<>();
        for (int i = 0; i < ON_THE_FLOOR; i++) {
            byte[] scan = scans.scan();
            puts.add(() -> {
                raw.look(scan);
                raw.put(scan);
                return true;
            });
        }
        long start = System.nanoTime();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            for (Future<Boolean> put : workers.invokeAll(puts)) {
                put.get();
            }
        }
        double aMinute = ON_THE_FLOOR * MINUTE / (System.nanoTime() - start);
        return figures.figure("scans a minute opened and put by the libraries alone", aMinute);
    }

    /**
     * Who takes them in.
     *
     * @param unit the code of the unit
     * @param by the login of the account
     */
    record Taker(String unit, String by) {}

    /** The command over a folder of scans, in an installation that has this unit and account. */
    void measure(Path data, Path folder, Taker taker, double floor) throws Exception {
        new OldScans().write(folder, SCANS);
        Program program =
                new Program(
                        MeteredApplication.class,
                        new GlobalOptions(),
                        Map.of("MOTCUA_DATA", data.toString()));
        long start = System.nanoTime();
        int end =
                new CommandLine(new DigitiseCommand(program))
                        .execute(folder.toString(), "--unit", taker.unit(), "--by", taker.by());
        if (end != 0) {
            throw new IllegalStateException("the command ended with " + end);
        }
        double aMinute = SCANS * MINUTE / (System.nanoTime() - start);
        figures.figure("old results taken in a minute, start of the program included", aMinute);
        figures.figure("taking in, times the libraries alone", floor / aMinute);
    }
}
