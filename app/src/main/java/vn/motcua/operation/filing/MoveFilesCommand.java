// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.filing;

import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.motcua.files.FileRegister;
import vn.motcua.files.FileStore;
import vn.motcua.files.Shelves;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;

/**
 * {@code files move}: copies all kept files to another place, each read there once more; what lies
 * there whole is passed over, so that it can be said again. Nothing is deleted unless asked for,
 * and never where the installation keeps its files. Exit 1 when a file is damaged.
 */
@Command(name = "move", mixinStandardHelpOptions = true)
final class MoveFilesCommand implements Callable<Integer> {
    private final Program program;

    @Option(names = "--from", paramLabel = "PLACE", defaultValue = Shelves.FOLDER)
    private String from = Shelves.FOLDER;

    @Option(names = "--to", paramLabel = "PLACE", required = true)
    private String to = "";

    @Option(names = "--delete")
    private boolean delete;

    MoveFilesCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.withContext(this::move);
    }

    private int move(ApplicationContext context) {
        FileMove move =
                new FileMove(
                        context.getBean(Shelves.class),
                        context.getBean(FileStore.class),
                        new AllFiles(context.getBean(FileRegister.class)),
                        this::say);
        return move.go(from, to, delete) ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void say(Sentence sentence) {
        program.console().out().println(sentence.in(program.console().language()));
    }
}
