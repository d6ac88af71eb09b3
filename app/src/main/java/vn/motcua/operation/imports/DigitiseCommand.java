// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.bulk.OldResultRow;
import vn.motcua.archive.bulk.OldResults;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Login;
import vn.motcua.identity.account.Account;
import vn.motcua.identity.account.Accounts;
import vn.motcua.operation.program.Console;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;

/** {@code digitise}: takes old results with their scans into the store. */
@Command(name = "digitise", mixinStandardHelpOptions = true)
public final class DigitiseCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int IN_PART = 3;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Program program;

    @Parameters(paramLabel = "DIR", descriptionKey = "digitise.folder")
    private Path folder = Path.of(".");

    @Option(names = "--unit", required = true, descriptionKey = "digitise.unit")
    private String unit = "";

    @Option(names = "--by", required = true, descriptionKey = "digitise.by")
    private String by = "";

    @Option(names = "--dry-run", descriptionKey = "digitise.dry-run")
    private boolean dryRun;

    /** The command within a call of the program. */
    public DigitiseCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Path list = folder.resolve("results.csv");
        if (!Files.isRegularFile(list)) {
            throw new PlainFailure(Sentence.of("operation.digitise.no-list", folder));
        }
        CsvFile rows = CsvFile.check(list, OldResultRow.COLUMNS);
        ScanFolder scans = new ScanFolder(folder);
        return program.withContext(context -> run(context, rows, scans));
    }

    private int run(ApplicationContext context, CsvFile rows, ScanFolder scans) {
        Instant now = context.getBean(Clock.class).instant();
        OldResults.Target target =
                new OldResults.Target(unit(context, now), new Holdings.By(account(context), now));
        Path path =
                program.dataFolder()
                        .root()
                        .resolve("imports")
                        .resolve(VietnamTime.local(now).format(STAMP) + "-rejects.csv");
        OldResultIntake.Counts counts;
        @Nullable Path written;
        try (RejectFile rejects = new RejectFile(path)) {
            counts =
                    new OldResultIntake(context.getBean(OldResults.class), target, scans, rejects)
                            .take(rows, dryRun, progress());
            written = rejects.path();
        } catch (DataAccessException | TransactionException failure) {
            throw ImportTrouble.told(failure);
        }
        return told(counts, written);
    }

    private ImportProgress progress() {
        return new ProgressLines("operation.digitise.progress", program.console()::tell);
    }

    private int told(OldResultIntake.Counts counts, @Nullable Path rejects) {
        Console console = program.console();
        if (dryRun) {
            console.tell(Sentence.of("operation.import.dry-run"));
        }
        if (rejects != null) {
            console.tell(Sentence.of("operation.import.rejected", counts.rejected(), rejects));
        }
        JsonMapper json = new JsonMapper();
        ObjectNode root = json.createObjectNode();
        root.putObject("results")
                .put("read", counts.read())
                .put("kept", counts.kept())
                .put("unchanged", counts.unchanged())
                .put("rejected", counts.rejected());
        root.put("rejects", rejects == null ? null : rejects.toString());
        console.out().println(json.writeValueAsString(root));
        return counts.rejected() == 0 ? DONE : IN_PART;
    }

    private long unit(ApplicationContext context, Instant now) {
        return UnitCode.parse(unit)
                .flatMap(code ->
                        context.getBean(Units.class).tree().find(code, VietnamTime.day(now)))
                .map(StoredUnit::id)
                .orElseThrow(
                        () -> new PlainFailure(Sentence.of("operation.digitise.no-unit", unit)));
    }

    private AccountId account(ApplicationContext context) {
        return Login.parse(by)
                .flatMap(context.getBean(Accounts.class)::find)
                .map(Account::id)
                .orElseThrow(
                        () -> new PlainFailure(Sentence.of("operation.digitise.no-account", by)));
    }
}
