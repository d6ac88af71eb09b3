// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.printing.Paper;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.PrintResult;
import vn.motcua.printing.PrintingRoom;

/**
 * {@code bench documents}: processor milliseconds of this process for each form, and for the
 * receipt beside the library alone in turns. Takes about a minute.
 */
final class DocumentsBench {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 9;
    private static final int PAPERS = 20;
    private static final double NANOS = 1e6;
    private static final String RECEIPT = "tt03-2025-01";

    private final PrintingRoom room = PrintingRoom.shipped();
    private final RawPaper raw = new RawPaper();

    private DocumentsBench() throws IOException {}

    static void run(List<String> unused) throws Exception {
        System.err.println("bench documents: measuring, about a minute");
        new DocumentsBench().run();
    }

    /**
     * A form.
     *
     * @param form its key
     * @param bytes of its file
     * @param milliseconds of the processor for one, round by round
     */
    record Line(String form, int bytes, List<Double> milliseconds) {}

    private void run() throws Exception {
        Results results = Results.withoutDatabase("documents", Clock.systemUTC().instant());
        PaperTemplate receipt = room.forms().find(RECEIPT, 1).orElseThrow();
        for (int i = 0; i < WARM_UP; i++) {
            print(receipt);
            raw.print();
        }
        System.out.println("processor milliseconds a paper, medians of " + ROUNDS);
        compare(receipt, results);
        List<Line> lines = new ArrayList<>();
        for (PaperTemplate form : room.forms().all()) {
            lines.add(line(form));
        }
        results.add("forms", lines);
        results.keep();
    }

    /** The same receipt by the product and by the library alone, in turns. */
    private void compare(PaperTemplate receipt, Results results) throws IOException {
        List<Double> ours = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(milliseconds(() -> print(receipt)));
            floor.add(milliseconds(raw::print));
        }
        double ratio = Median.of(ours) / Median.of(floor);
        results.add("receipt", ours);
        results.add("receiptByTheLibraryAlone", floor);
        results.add("ratio", ratio);
        print("receipt", Median.of(ours));
        print("receipt by the library alone", Median.of(floor));
        System.out.println(String.format(Locale.ROOT, "%8.2f  times the library alone", ratio));
    }

    private Line line(PaperTemplate form) throws IOException {
        int bytes = print(form);
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS / 3; round++) {
            all.add(milliseconds(() -> print(form)));
        }
        print(form.head().key(), Median.of(all));
        return new Line(form.head().key(), bytes, all);
    }

    private int print(PaperTemplate form) {
        PrintResult result = room.specimen(form);
        if (result instanceof Paper paper) {
            return paper.pdf().length;
        }
        throw new IllegalStateException(form.head().key() + ": " + result);
    }

    /** Something that prints one paper. */
    private interface Printing {
        int print() throws IOException;
    }

    private static double milliseconds(Printing printing) throws IOException {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long before = system.getProcessCpuTime();
        for (int i = 0; i < PAPERS; i++) {
            printing.print();
        }
        return (system.getProcessCpuTime() - before) / NANOS / PAPERS;
    }

    private static void print(String what, double milliseconds) {
        System.out.println(String.format(Locale.ROOT, "%8.1f  %s", milliseconds, what));
    }
}
