// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.filing;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.motcua.files.FileRegister;
import vn.motcua.files.FileStore;
import vn.motcua.files.FileStore.Condition;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;

/** {@code files seal}: seals the files that were kept before files were sealed. */
@Command(name = "seal", mixinStandardHelpOptions = true)
final class SealFilesCommand implements Callable<Integer> {
    private final Program program;

    SealFilesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.withContext(this::seal);
    }

    private int seal(ApplicationContext context) {
        FileStore store = context.getBean(FileStore.class);
        AtomicLong sealed = new AtomicLong();
        AtomicLong damaged = new AtomicLong();
        new AllFiles(context.getBean(FileRegister.class))
                .forEach(file -> {
                    Condition condition = store.condition(file.address());
                    if (condition == Condition.PLAIN) {
                        store.seal(file);
                        sealed.incrementAndGet();
                    } else if (condition == Condition.DAMAGED) {
                        damaged.incrementAndGet();
                        say(Sentence.of("operation.files.damaged", file.address().hex()));
                    }
                });
        say(Sentence.of("operation.files.sealed", sealed.get()));
        return damaged.get() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void say(Sentence sentence) {
        program.console().out().println(sentence.in(program.console().language()));
    }
}
