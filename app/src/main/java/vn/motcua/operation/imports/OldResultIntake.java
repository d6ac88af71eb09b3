// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.bulk.OldResultRow;
import vn.motcua.archive.bulk.OldResults;
import vn.motcua.archive.bulk.Trouble;
import vn.motcua.files.FileStore;
import vn.motcua.operation.wording.Sentence;

/**
 * Takes in the rows of a list of old results with their scans: some at a time beside each other,
 * since each waits for the disk, and some in one change of the database; what became of them is
 * told in the order of the list.
 */
final class OldResultIntake {
    private static final int BATCH = 400;
    private static final int TOGETHER = 25;
    private static final int WORKERS = 4;

    /** What became of the rows so far. */
    record Counts(long read, long kept, long unchanged, long rejected) {}

    private final OldResults results;
    private final OldResults.Target target;
    private final ScanFolder scans;
    private final RejectFile rejects;
    private final List<Line> batch = new ArrayList<>();
    private long read;
    private long kept;
    private long unchanged;
    private long rejected;

    OldResultIntake(
            OldResults results, OldResults.Target target, ScanFolder scans, RejectFile rejects) {
        this.results = results;
        this.target = target;
        this.scans = scans;
        this.rejects = rejects;
    }

    /** A row as it was read; null facts when something is wrong. */
    private record Line(
            long number, String file, @Nullable PaperFacts facts, List<Trouble> troubles) {}

    Counts take(CsvFile list, boolean dryRun, ImportProgress progress) {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            list.read(row -> {
                batch.add(line(row));
                if (batch.size() == BATCH) {
                    store(list, workers, dryRun);
                    progress.done(read, list.rows());
                }
            });
            store(list, workers, dryRun);
            progress.done(read, list.rows());
        }
        return new Counts(read, kept, unchanged, rejected);
    }

    private static Line line(Row row) {
        if (!row.isWhole()) {
            Trouble shifted = new Trouble("*", "", "operation.import.fields", List.of());
            return new Line(row.line(), "", null, List.of(shifted));
        }
        OldResultRow typed = new OldResultRow(row::value);
        String file = typed.file();
        Optional<PaperFacts> facts = typed.facts();
        return new Line(row.line(), file, facts.orElse(null), typed.troubles());
    }

    private void store(CsvFile list, ExecutorService workers, boolean dryRun) {
        outcomes(workers, dryRun).stream()
                .sorted(Comparator.comparingLong(told -> told.line().number()))
                .forEach(told -> count(list, told));
        batch.clear();
    }

    /** What became of a line; null for one that would be taken in, when nothing is to be kept. */
    private record Told(Line line, OldResults.@Nullable Outcome outcome) {}

    /** Lines that are taken in as one change, and what became of them. */
    private record Part(List<Line> lines, Future<List<Told>> work) {}

    /**
     * What became of all lines. They go by the name of the scan, so that lines of one scan come
     * together and no two parts wait for each other's. Where scans of two names are the same file
     * they may: then the parts that lost are taken once nobody works beside them.
     */
    private List<Told> outcomes(ExecutorService workers, boolean dryRun) {
        List<Line> byScan = batch.stream().sorted(Comparator.comparing(Line::file)).toList();
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < byScan.size(); from += TOGETHER) {
            List<Line> lines = byScan.subList(from, Math.min(from + TOGETHER, byScan.size()));
            parts.add(new Part(lines, workers.submit(() -> together(lines, dryRun))));
        }
        List<Told> all = new ArrayList<>();
        List<Line> lost = new ArrayList<>();
        for (Part part : parts) {
            List<Told> told = got(part.work());
            all.addAll(told);
            lost.addAll(told.isEmpty() ? part.lines() : List.of());
        }
        all.addAll(each(lost, dryRun));
        return all;
    }

    /** Empty, and nothing is taken in, when others held the same files in another order. */
    private List<Told> together(List<Line> lines, boolean dryRun) {
        try {
            return results.together(() -> each(lines, dryRun));
        } catch (PessimisticLockingFailureException theSameElsewhere) {
            return List.of();
        }
    }

    private List<Told> each(List<Line> lines, boolean dryRun) {
        return lines.stream().map(line -> new Told(line, take(line, dryRun))).toList();
    }

    private static <T> T got(Future<T> part) {
        try {
            return part.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw new IllegalStateException(failed);
        }
    }

    private OldResults.@Nullable Outcome take(Line line, boolean dryRun) {
        if (line.facts() == null) {
            return new OldResults.Outcome.Refused(line.troubles().getFirst());
        }
        Optional<Path> path = scans.find(line.file());
        if (path.isEmpty()) {
            return refused(line, "archive.old.no-file");
        }
        return dryRun ? null : take(line.facts(), line, path.get());
    }

    private OldResults.Outcome take(PaperFacts facts, Line line, Path path) {
        try {
            return Files.size(path) > FileStore.MOST_BYTES
                    ? refused(line, "archive.old.too-large")
                    : results.take(target, facts, line.file(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            return refused(line, "archive.old.unreadable");
        }
    }

    private static OldResults.Outcome refused(Line line, String key) {
        return new OldResults.Outcome.Refused(
                new Trouble("file", line.file(), key, List.of(line.file())));
    }

    private void count(CsvFile list, Told told) {
        read++;
        switch (told.outcome()) {
            case null -> kept++;
            case OldResults.Outcome.Kept _ -> kept++;
            case OldResults.Outcome.Unchanged _ -> unchanged++;
            case OldResults.Outcome.Refused refused -> {
                rejected++;
                rejects.add(list.name(), told.line().number(), faults(told.line(), refused.why()));
            }
        }
    }

    private static List<Fault> faults(Line line, Trouble why) {
        List<Trouble> troubles = line.troubles().isEmpty() ? List.of(why) : line.troubles();
        return troubles.stream()
                .map(trouble ->
                        new Fault(
                                trouble.column(),
                                trouble.value(),
                                Sentence.of(trouble.key(), trouble.parts().toArray())))
                .toList();
    }
}
