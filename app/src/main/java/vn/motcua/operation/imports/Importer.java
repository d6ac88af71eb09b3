// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.operation.wording.PlainFailure;

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
     * files again changes nothing. Imports at the same time take turns, batch by batch.
     *
     * @param dryRun true to find out what would happen and leave everything as it was
     * @throws PlainFailure when a file cannot be read as a whole (nothing is taken then), or the
     *     database or disk gives up on the way (what was reported stands)
     */
    public ImportSummary run(Path folder, Path rejects, boolean dryRun, ImportProgress progress) {
        return run(ImportFolder.check(folder), rejects, dryRun, progress);
    }

    /** As above, with files that were checked before. */
    ImportSummary run(ImportFolder files, Path rejects, boolean dryRun, ImportProgress progress) {
        String now = VietnamTime.local(clock.instant()).format(STAMP);
        try (RejectFile file = new RejectFile(rejects.resolve(now + "-rejects.csv"))) {
            ImportRun run = new ImportRun(registers, calculator, transaction, file);
            return dryRun ? rehearse(run, files, progress) : run.take(files, progress);
        } catch (DataAccessException | TransactionException failure) {
            throw ImportTrouble.told(failure);
        }
    }

    /** All in one transaction that never commits; the dossiers see the units before them. */
    private ImportSummary rehearse(ImportRun run, ImportFolder files, ImportProgress progress) {
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    tx.setRollbackOnly();
                    return run.take(files, progress);
                }));
    }
}
