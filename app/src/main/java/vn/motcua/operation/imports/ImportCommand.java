// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.operation.program.Console;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;

/** {@code import}: takes over units, procedures and dossiers from the files of a folder. */
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int IN_PART = 3;

    private final Program program;

    @Parameters(paramLabel = "DIR", descriptionKey = "import.folder")
    private Path folder = Path.of(".");

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    /** The command within a call of the program. */
    public ImportCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        ImportFolder files = ImportFolder.check(folder);
        return program.withContext(context -> run(context, files));
    }

    private int run(ApplicationContext context, ImportFolder files) {
        Console console = program.console();
        Path rejects = program.dataFolder().root().resolve("imports");
        ImportSummary summary =
                context.getBean(Importer.class)
                        .run(files, rejects, dryRun, new ProgressLines(console::tell));
        tell(summary);
        console.out().println(summary.json());
        return summary.complete() ? DONE : IN_PART;
    }

    private void tell(ImportSummary summary) {
        Console console = program.console();
        if (dryRun) {
            console.tell(Sentence.of("operation.import.dry-run"));
        }
        for (int year : summary.uncertainYears()) {
            console.tell(Sentence.of("operation.import.uncertain", year));
        }
        @Nullable Path rejects = summary.rejects();
        if (rejects != null) {
            long rows = summary.rejected() + summary.otherRejected();
            console.tell(Sentence.of("operation.import.rejected", rows, rejects));
        }
    }
}
