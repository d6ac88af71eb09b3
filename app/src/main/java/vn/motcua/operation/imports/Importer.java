// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;

/**
 * Takes over the files of a folder: {@code units.csv}, {@code procedures.csv}, {@code
 * dossiers.csv}.
 */
@Component
public class Importer {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Registers registers;
    private final DueDateCalculator calculator;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Importer(
            Registers registers,
            DueDateCalculator calculator,
            TransactionTemplate transaction,
            Clock clock) {
        this.registers = registers;
        this.calculator = calculator;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes over what is in {@code folder}; rows with faults go to a file in {@code rejects} and
     * stop nothing. Each batch of dossiers stands as soon as it is reported, and importing the same
     * files again changes nothing.
     *
     * @param dryRun true to find out what would happen and leave everything as it was
     * @throws PlainFailure when a file cannot be read as a whole (nothing is taken then), or the
     *     database or disk gives up on the way (what was reported stands)
     */
    public ImportSummary run(Path folder, Path rejects, boolean dryRun, ImportProgress progress) {
        Sources files = files(folder);
        Path rejectFile =
                rejects.resolve(VietnamTime.local(clock.instant()).format(STAMP) + "-rejects.csv");
        try (ImportRun run = new ImportRun(registers, calculator, new RejectFile(rejectFile))) {
            return dryRun ? rehearse(run, files, progress) : run.take(files, progress);
        } catch (DataAccessException | TransactionException failure) {
            throw DatabaseTrouble.plain(failure);
        }
    }

    private ImportSummary rehearse(ImportRun run, Sources files, ImportProgress progress) {
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    tx.setRollbackOnly();
                    return run.take(files, progress);
                }));
    }

    /** The files of a folder that are there, each read through once. */
    record Sources(
            Optional<CsvFile> units, Optional<CsvFile> procedures, Optional<CsvFile> dossiers) {}

    private static Sources files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new PlainFailure(Sentence.of("operation.import.no-folder", folder));
        }
        Sources files =
                new Sources(
                        file(folder.resolve("units.csv"), UnitRow.COLUMNS),
                        file(folder.resolve("procedures.csv"), ProcedureRow.COLUMNS),
                        file(folder.resolve("dossiers.csv"), DossierRow.COLUMNS));
        if (files.units().isEmpty() && files.procedures().isEmpty() && files.dossiers().isEmpty()) {
            throw new PlainFailure(Sentence.of("operation.import.no-files", folder));
        }
        return files;
    }

    private static Optional<CsvFile> file(Path path, List<String> columns) {
        return Files.exists(path) ? Optional.of(CsvFile.check(path, columns)) : Optional.empty();
    }
}
