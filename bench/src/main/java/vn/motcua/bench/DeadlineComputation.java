// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.StopReason;

/** One due date, counted by the engine and by a walker, for receptions spread over two years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class DeadlineComputation {
    private static final int RECEPTIONS = 1024;

    /** The limit in working days. */
    @Param({"1", "30", "260"})
    public int days;

    private final DueDateCalculator engine = DueDateCalculator.national();
    private final DayWalker walker = DayWalker.national();
    private final List<LocalDateTime> receptions =
            IntStream.range(0, RECEPTIONS)
                    .mapToObj(i -> LocalDate.of(2023, 1, 2).plusDays(i * 5L % 731).atTime(9, 30))
                    .toList();
    private final List<List<ClockStop>> stops =
            receptions.stream().map(DeadlineComputation::stop).toList();

    private int next;

    /** The engine, by prefix sums. */
    @Benchmark
    public LocalDateTime engine() {
        return engine.dueDate(reception(), limit(), List.of()).at();
    }

    /** The engine with a stop of the clock and its segments. */
    @Benchmark
    public LocalDateTime engineWithStop() {
        LocalDateTime reception = reception();
        return engine.dueDate(reception, limit(), stops.get(next)).at();
    }

    /** The walker, one day after another. */
    @Benchmark
    public LocalDateTime walker() {
        return walker.dueDate(reception(), days);
    }

    private LocalDateTime reception() {
        next = (next + 1) % RECEPTIONS;
        return receptions.get(next);
    }

    private ProcessingTime limit() {
        return new ProcessingTime(days, LimitUnit.WORKING_DAYS);
    }

    private static List<ClockStop> stop(LocalDateTime reception) {
        LocalDate day = reception.toLocalDate();
        return List.of(new ClockStop(day.plusDays(1), day.plusDays(9), StopReason.FINANCE));
    }
}
