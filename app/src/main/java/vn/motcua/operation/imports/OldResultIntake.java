// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<Future<List<Optional<OldResults.Outcome>>>> parts = new ArrayList<>();
        for (int from = 0; from < batch.size(); from += TOGETHER) {
            List<Line> lines = batch.subList(from, Math.min(from + TOGETHER, batch.size()));
            parts.add(workers.submit(() -> together(lines, dryRun)));
        }
        int at = 0;
        for (Future<List<Optional<OldResults.Outcome>>> part : parts) {
            for (Optional<OldResults.Outcome> outcome : got(part)) {
                count(list, batch.get(at++), outcome);
            }
        }
        batch.clear();
    }

    private List<Optional<OldResults.Outcome>> together(List<Line> lines, boolean dryRun) {
        try {
            return results.together(() -> each(lines, dryRun));
        } catch (PessimisticLockingFailureException theSameElsewhere) {
            return each(lines, dryRun);
        }
    }

    private List<Optional<OldResults.Outcome>> each(List<Line> lines, boolean dryRun) {
        return lines.stream().map(line -> take(line, dryRun)).toList();
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

    /** Empty for one that would be taken in, when nothing is to be kept. */
    private Optional<OldResults.Outcome> take(Line line, boolean dryRun) {
        if (line.facts() == null) {
            return Optional.of(new OldResults.Outcome.Refused(line.troubles().getFirst()));
        }
        Optional<Path> path = scans.find(line.file());
        if (path.isEmpty()) {
            return Optional.of(refused(line, "archive.old.no-file"));
        }
        if (dryRun) {
            return Optional.empty();
        }
        try {
            return Files.size(path.get()) > FileStore.MOST_BYTES
                    ? Optional.of(refused(line, "archive.old.too-large"))
                    : Optional.of(
                            results.take(
                                    target,
                                    line.facts(),
                                    line.file(),
                                    Files.readAllBytes(path.get())));
        } catch (IOException unreadable) {
            return Optional.of(refused(line, "archive.old.unreadable"));
        }
    }

    private static OldResults.Outcome refused(Line line, String key) {
        return new OldResults.Outcome.Refused(
                new Trouble("file", line.file(), key, List.of(line.file())));
    }

    private void count(CsvFile list, Line line, Optional<OldResults.Outcome> outcome) {
        read++;
        switch (outcome.orElse(null)) {
            case null -> kept++;
            case OldResults.Outcome.Kept _ -> kept++;
            case OldResults.Outcome.Unchanged _ -> unchanged++;
            case OldResults.Outcome.Refused refused -> {
                rejected++;
                rejects.add(list.name(), line.number(), faults(line, refused.why()));
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
