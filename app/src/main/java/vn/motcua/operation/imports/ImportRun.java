// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.DossierImport;
import vn.motcua.dossier.ImportedDossier;

/** One import: counts what it does and keeps no more than a batch of dossiers in memory. */
final class ImportRun implements AutoCloseable {
    private static final int BATCH = 500;

    private final Registers registers;
    private final DueDateCalculator calculator;
    private final RejectFile rejects;
    private final SortedSet<Integer> uncertainYears = new TreeSet<>();
    private final Map<Long, List<Fault>> batchFaults = new LinkedHashMap<>();
    private final List<Long> batchLines = new ArrayList<>();
    private final List<ImportedDossier> batch = new ArrayList<>();
    private long read;
    private long imported;
    private long unchanged;
    private long rejected;
    private long otherRejected;

    ImportRun(Registers registers, DueDateCalculator calculator, RejectFile rejects) {
        this.registers = registers;
        this.calculator = calculator;
        this.rejects = rejects;
    }

    ImportSummary take(Importer.Sources sources, ImportProgress progress) {
        long units = sources.units().map(this::takeUnits).orElse(0L);
        long procedures = sources.procedures().map(this::takeProcedures).orElse(0L);
        sources.dossiers().ifPresent(file -> takeDossiers(file, progress));
        return new ImportSummary(
                units,
                procedures,
                read,
                imported,
                unchanged,
                rejected,
                otherRejected,
                rejects.path(),
                uncertainYears);
    }

    private long takeUnits(CsvFile file) {
        UnitRows rows = new UnitRows(registers.units().tree());
        file.read(rows::read);
        UnitRows.Result result = rows.result();
        registers.units().add(result.fresh());
        result.rejects().forEach((line, faults) -> reject(file, line, faults));
        return result.standing();
    }

    private long takeProcedures(CsvFile file) {
        Map<Object, ProcedureVersion> known = new LinkedHashMap<>();
        registers
                .procedures()
                .all()
                .versions()
                .forEach(stored -> known.put(key(stored.version()), stored.version()));
        List<ProcedureVersion> fresh = new ArrayList<>();
        long[] standing = {0};
        file.read(row -> {
            Fields fields = new Fields(row);
            Optional<ProcedureVersion> version = ProcedureRow.read(fields);
            ProcedureVersion before = version.map(v -> known.putIfAbsent(key(v), v)).orElse(null);
            if (before != null && !before.equals(version.orElseThrow())) {
                fields.fault("code", "procedure-exists");
            }
            if (!fields.faults().isEmpty()) {
                reject(file, row.line(), fields.faults());
                return;
            }
            standing[0]++;
            if (before == null) {
                fresh.add(version.orElseThrow());
            }
        });
        registers.procedures().add(fresh);
        return standing[0];
    }

    private static Object key(ProcedureVersion version) {
        return List.of(version.code(), version.validFrom());
    }

    private void reject(CsvFile file, long line, List<Fault> faults) {
        rejects.add(file.name(), line, faults);
        otherRejected++;
    }

    private void takeDossiers(CsvFile file, ImportProgress progress) {
        DossierRow rows =
                new DossierRow(registers.units().tree(), registers.procedures().all(), calculator);
        file.read(row -> {
            take(row, rows);
            if (batchLines.size() == BATCH) {
                store(file);
                progress.done(read, file.rows());
            }
        });
        store(file);
        progress.done(read, file.rows());
    }

    private void take(Row row, DossierRow rows) {
        read++;
        Fields fields = new Fields(row);
        Optional<ImportedDossier> dossier = rows.read(row, fields);
        batchLines.add(row.line());
        if (dossier.isPresent()) {
            batch.add(dossier.get());
        } else {
            batchFaults.put(row.line(), fields.faults());
        }
    }

    /** Stores the batch, then writes its rejects in the order of their lines. */
    private void store(CsvFile file) {
        List<DossierImport.Result> results = registers.dossiers().store(batch);
        int next = 0;
        for (long line : batchLines) {
            List<Fault> faults = batchFaults.get(line);
            if (faults == null) {
                faults = count(batch.get(next), results.get(next));
                next++;
            }
            if (!faults.isEmpty()) {
                rejects.add(file.name(), line, faults);
                rejected++;
            }
        }
        batch.clear();
        batchLines.clear();
        batchFaults.clear();
    }

    private List<Fault> count(ImportedDossier dossier, DossierImport.Result result) {
        return switch (result) {
            case IMPORTED -> {
                imported++;
                DueDate dueDate = dossier.dueDate();
                if (dueDate != null) {
                    uncertainYears.addAll(dueDate.uncertainYears());
                }
                yield List.of();
            }
            case UNCHANGED -> {
                unchanged++;
                yield List.of();
            }
            case CODE_TAKEN -> List.of(Fault.of("dossier_code", "code-taken"));
        };
    }

    @Override
    public void close() {
        rejects.close();
    }
}
