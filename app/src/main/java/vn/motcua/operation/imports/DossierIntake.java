// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.dossier.DossierImport;
import vn.motcua.dossier.ImportedDossier;

/**
 * Takes over the rows of {@code dossiers.csv}, a batch at a time, and counts what became of them.
 */
final class DossierIntake {
    private static final int BATCH = 500;

    /**
     * What became of the rows so far.
     *
     * @param uncertainYears years whose days off are unknown or unconfirmed and that due dates of
     *     dossiers taken over rest on
     */
    record Counts(
            long read,
            long imported,
            long unchanged,
            long rejected,
            SortedSet<Integer> uncertainYears) {
        static final Counts NONE = new Counts(0, 0, 0, 0, new TreeSet<>());
    }

    private final CsvFile file;
    private final DossierRow rows;
    private final DossierImport register;
    private final RejectFile rejects;
    private final SortedSet<Integer> uncertainYears = new TreeSet<>();
    private final List<ImportedDossier> batch = new ArrayList<>();
    private final Map<Long, List<Fault>> batchLines = new LinkedHashMap<>();
    private long read;
    private long imported;
    private long unchanged;
    private long rejected;

    DossierIntake(CsvFile file, DossierRow rows, DossierImport register, RejectFile rejects) {
        this.file = file;
        this.rows = rows;
        this.register = register;
        this.rejects = rejects;
    }

    Counts take(ImportProgress progress) {
        file.read(row -> {
            take(row);
            if (batchLines.size() == BATCH) {
                store(progress);
            }
        });
        store(progress);
        return new Counts(read, imported, unchanged, rejected, uncertainYears);
    }

    private void take(Row row) {
        read++;
        Fields fields = new Fields(row);
        Optional<ImportedDossier> dossier = rows.read(row, fields);
        dossier.ifPresent(batch::add);
        batchLines.put(row.line(), fields.faults());
    }

    /** Stores the batch, then writes its rejects in the order of their lines. */
    private void store(ImportProgress progress) {
        List<DossierImport.Result> results =
                batch.isEmpty() ? List.of() : register.store(List.copyOf(batch));
        int next = 0;
        for (Map.Entry<Long, List<Fault>> line : batchLines.entrySet()) {
            if (line.getValue().isEmpty()) {
                count(line.getKey(), batch.get(next), results.get(next));
                next++;
            } else {
                reject(line.getKey(), line.getValue());
            }
        }
        batch.clear();
        batchLines.clear();
        progress.done(read, file.rows());
    }

    private void count(long line, ImportedDossier dossier, DossierImport.Result result) {
        switch (result) {
            case IMPORTED -> {
                imported++;
                @Nullable DueDate dueDate = dossier.dueDate();
                if (dueDate != null) {
                    uncertainYears.addAll(dueDate.uncertainYears());
                }
            }
            case UNCHANGED -> unchanged++;
            case CODE_TAKEN ->
                    reject(
                            line,
                            List.of(
                                    Fault.of(
                                            "dossier_code", dossier.code().value(), "code-taken")));
        }
    }

    private void reject(long line, List<Fault> faults) {
        rejects.add(file.name(), line, faults);
        rejected++;
    }
}
