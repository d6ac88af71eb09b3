// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.filing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.motcua.files.FileRegister;
import vn.motcua.files.FileStore;
import vn.motcua.files.FileStore.Condition;
import vn.motcua.files.StoredFile;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;

/** {@code files verify}: reads every kept file and names those that are damaged; exit 1 if any. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyFilesCommand implements Callable<Integer> {
    private final Program program;

    VerifyFilesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.withContext(this::verify);
    }

    private int verify(ApplicationContext context) {
        FileStore store = context.getBean(FileStore.class);
        Map<Condition, Long> counts = new EnumMap<>(Condition.class);
        List<StoredFile> unscanned = new ArrayList<>();
        new AllFiles(context.getBean(FileRegister.class))
                .forEach(file -> {
                    Condition condition = store.condition(file.address());
                    counts.merge(condition, 1L, Long::sum);
                    if (condition == Condition.DAMAGED) {
                        say(Sentence.of("operation.files.damaged", file.address().hex()));
                    }
                    if (!file.scanned()) {
                        unscanned.add(file);
                    }
                });
        return conclude(counts, unscanned.size());
    }

    private int conclude(Map<Condition, Long> counts, int unscanned) {
        long plain = counts.getOrDefault(Condition.PLAIN, 0L);
        long sealed = counts.getOrDefault(Condition.SEALED, 0L);
        long damaged = counts.getOrDefault(Condition.DAMAGED, 0L);
        say(
                Sentence.of(
                        "operation.files.looked",
                        plain + sealed + damaged,
                        sealed,
                        plain,
                        unscanned));
        if (plain > 0) {
            say(Sentence.of("operation.files.seal"));
        }
        if (damaged == 0) {
            say(Sentence.of("operation.files.whole"));
        }
        return damaged == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void say(Sentence sentence) {
        program.console().out().println(sentence.in(program.console().language()));
    }
}
