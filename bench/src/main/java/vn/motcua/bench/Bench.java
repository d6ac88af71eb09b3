// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** {@code ./motcua bench [NAME]}: runs the benchmark of that name, or all of them in turn. */
public final class Bench {
    private static final int WRONG_USE = 2;
    private static final String GLOBAL_OPTION = "--data";

    /** The benchmarks by name; a new one is added here and nowhere else. */
    private static final SortedMap<String, Benchmark> BENCHMARKS =
            new TreeMap<>(
                    Map.of(
                            "counter", CounterBench::run,
                            "deadline", DeadlineBench::run,
                            "desk", DeskBench::run,
                            "documents", DocumentsBench::run,
                            "dossier", DossierBench::run,
                            "import", ImportBench::run,
                            "record", RecordBench::run,
                            "report", ReportBench::run));

    private Bench() {}

    /** One benchmark: prints its figures and keeps the raw ones under {@code bench/results}. */
    @FunctionalInterface
    interface Benchmark {
        /** Runs it with the arguments that follow its name. */
        void run(List<String> arguments) throws Exception;
    }

    /** Ends with 0 when all asked for ran, with 2 when there is none of that name. */
    public static void main(String[] arguments) throws Exception {
        List<String> words = withoutGlobalOptions(arguments);
        if (words.isEmpty()) {
            for (Benchmark benchmark : BENCHMARKS.values()) {
                benchmark.run(List.of());
            }
            return;
        }
        Benchmark benchmark = BENCHMARKS.get(words.getFirst());
        if (benchmark == null) {
            System.err.println(
                    "no bench " + words.getFirst() + "; there are: " + BENCHMARKS.keySet());
            System.exit(WRONG_USE);
            return;
        }
        benchmark.run(words.subList(1, words.size()));
    }

    /** A benchmark keeps its data in a folder of its own, so {@code --data DIR} has no say here. */
    private static List<String> withoutGlobalOptions(String... arguments) {
        List<String> words = new ArrayList<>(Arrays.asList(arguments));
        for (int at = words.indexOf(GLOBAL_OPTION); at >= 0; at = words.indexOf(GLOBAL_OPTION)) {
            words.subList(at, Math.min(at + 2, words.size())).clear();
        }
        words.removeIf(word -> word.startsWith(GLOBAL_OPTION + "="));
        return words;
    }
}
