// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.calendar.VietnamTime;

/**
 * {@code bench deadline}: nanoseconds per due date for limits of 1, 30 and 260 working days, the
 * naive walker beside the engine in the same run. Takes about a minute and a half.
 */
public final class DeadlineBench {
    private static final List<String> METHODS = List.of("engine", "engineWithStop", "walker");

    private DeadlineBench() {}

    /** Measures, prints a table and keeps the raw figures under {@code bench/results}. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        run(List.of(arguments));
    }

    static void run(List<String> unused) throws IOException, RunnerException {
        Path raw = resultFile(Clock.systemUTC());
        System.err.println("bench deadline: measuring, about 90 seconds");
        var options =
                new OptionsBuilder()
                        .include(DeadlineComputation.class.getName().replace(".", "\\.") + "\\..*")
                        .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                        .verbosity(VerboseMode.SILENT)
                        .resultFormat(ResultFormatType.JSON)
                        .result(raw.toString())
                        .build();
        print(new Runner(options).run());
        forgetPaths(raw);
        System.out.println("raw results: bench/results/" + raw.getFileName());
    }

    /**
     * Raw results are kept for others: where things lie on this machine is none of their business.
     */
    private static void forgetPaths(Path raw) throws IOException {
        JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        JsonNode results = json.readTree(Files.readString(raw));
        for (JsonNode result : results) {
            ((ObjectNode) result).remove(List.of("jvm", "jvmArgs"));
        }
        Files.writeString(raw, json.writeValueAsString(results) + "\n");
    }

    private static Path resultFile(Clock clock) throws IOException {
        Path folder = Path.of(System.getProperty("motcua.home", "."), "bench", "results");
        Files.createDirectories(folder);
        var stamp = DateTimeFormatter.ofPattern("uuuuMMdd-HHmm", Locale.ROOT);
        String time = VietnamTime.local(clock.instant()).format(stamp);
        return folder.resolve("deadline-" + time + ".json");
    }

    private static void print(Collection<RunResult> results) {
        Map<Integer, Map<String, Result<?>>> byDays = new TreeMap<>();
        for (RunResult result : results) {
            int days = Integer.parseInt(result.getParams().getParam("days"));
            String benchmark = result.getParams().getBenchmark();
            byDays.computeIfAbsent(days, key -> new TreeMap<>())
                    .put(
                            benchmark.substring(benchmark.lastIndexOf('.') + 1),
                            result.getPrimaryResult());
        }
        System.out.printf(
                Locale.ROOT,
                "%-14s %14s %20s %16s%n",
                "working days",
                "engine ns",
                "with a stop ns",
                "walker ns");
        byDays.forEach((days, row) -> System.out.println(line(days, row)));
    }

    private static String line(int days, Map<String, Result<?>> row) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-14d", days));
        for (String method : METHODS) {
            Result<?> result = row.get(method);
            line.append(
                    result == null
                            ? "  -"
                            : String.format(
                                    Locale.ROOT,
                                    " %9.1f ±%5.1f",
                                    result.getScore(),
                                    result.getScoreError()));
        }
        return line.toString();
    }
}
