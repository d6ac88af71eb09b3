// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.catalogue.ProcedureList;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.organisation.Unit;
import vn.motcua.process.ProcessDraft;
import vn.motcua.process.StandardProcess;

/** One import: units and procedures at once, then dossiers a batch at a time. */
final class ImportRun {
    private final Registers registers;
    private final DueDateCalculator calculator;
    private final TransactionTemplate transaction;
    private final RejectFile rejects;
    private long units;
    private long procedures;
    private long otherRejected;

    ImportRun(
            Registers registers,
            DueDateCalculator calculator,
            TransactionTemplate transaction,
            RejectFile rejects) {
        this.registers = registers;
        this.calculator = calculator;
        this.transaction = transaction;
        this.rejects = rejects;
    }

    ImportSummary take(ImportFolder files, ImportProgress progress) {
        transaction.executeWithoutResult(tx -> {
            registers.dossiers().takeTurn();
            units = taken(files.units(), this::takeUnits);
            procedures = taken(files.procedures(), this::takeProcedures);
        });
        @Nullable CsvFile file = files.dossiers();
        DossierIntake.Counts dossiers =
                file == null ? DossierIntake.Counts.NONE : intake(file).take(progress);
        registers.dossiers().openWork();
        return new ImportSummary(
                units,
                procedures,
                dossiers.read(),
                dossiers.imported(),
                dossiers.unchanged(),
                dossiers.rejected(),
                otherRejected,
                rejects.path(),
                dossiers.uncertainYears());
    }

    /** Stores what is new in the file and returns how many of its rows stand then. */
    private long taken(@Nullable CsvFile file, Function<CsvFile, SortedRows<?>> register) {
        if (file == null) {
            return 0;
        }
        SortedRows<?> rows = register.apply(file);
        rows.rejects().forEach((line, faults) -> rejects.add(file.name(), line, faults));
        otherRejected += rows.rejects().size();
        return rows.standing();
    }

    private SortedRows<Unit> takeUnits(CsvFile file) {
        UnitRows rows = new UnitRows(registers.units().tree());
        file.read(rows::read);
        SortedRows<Unit> sorted = rows.sorted();
        registers.units().add(sorted.fresh());
        return sorted;
    }

    private SortedRows<ProcedureVersion> takeProcedures(CsvFile file) {
        ProcedureRows rows = new ProcedureRows(registers.procedures().all());
        file.read(rows::read);
        SortedRows<ProcedureVersion> sorted = rows.sorted();
        registers.procedures().add(sorted.fresh());
        publishProcesses(sorted.fresh());
        return sorted;
    }

    /**
     * What was taken over from a file has no process of its own: it can be received all the same.
     */
    private void publishProcesses(List<ProcedureVersion> fresh) {
        ProcedureList known = registers.procedures().all();
        for (ProcedureVersion version : fresh) {
            StoredProcedure stored = known.find(version.code(), version.validFrom()).orElseThrow();
            registers
                    .processes()
                    .publish(
                            new ProcessDraft(
                                    stored.id(),
                                    version.validFrom(),
                                    StandardProcess.of(version.limit())));
        }
    }

    private DossierIntake intake(CsvFile file) {
        DossierRow rows =
                new DossierRow(registers.units().tree(), registers.procedures().all(), calculator);
        return new DossierIntake(file, rows, registers.dossiers(), rejects);
    }
}
