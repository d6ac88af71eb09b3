// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Unreadable;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.signing.proof.Standings;

/** {@code papers check}: what the public page of checking says, for many files. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "papers.check.files")
    private List<Path> files = List.of();

    @Option(names = "--json", descriptionKey = "papers.json")
    private boolean json;

    CheckCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw PlainFailure.wrongUse(Sentence.of("operation.papers.no-file", file));
            }
        }
        return program.withContext(this::check);
    }

    private int check(ApplicationContext context) {
        Judgement judgement =
                new Judgement(
                        context.getBean(SignedPapers.class), context.getBean(Standings.class));
        List<CheckedFile> checked = new ArrayList<>();
        for (Path file : files) {
            CheckedFile one = check(context, judgement, file);
            checked.add(one);
            program.console().out().println(json ? one.json() : one.line());
            program.console().tell(one.sentence());
        }
        return checked.stream().allMatch(CheckedFile::holds) ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static CheckedFile check(ApplicationContext context, Judgement judgement, Path file) {
        try {
            if (Files.size(file) > SignatureChecker.MOST_BYTES) {
                return CheckedFile.of(file, new Verdict.NotRead(Unreadable.TOO_LARGE), "unread");
            }
            byte[] content = Files.readAllBytes(file);
            Verdict verdict =
                    context.getBean(SignatureChecker.class)
                            .check(content, context.getBean(Clock.class).instant());
            return CheckedFile.of(file, verdict, judgement.word(content, verdict));
        } catch (IOException unreadable) {
            throw new PlainFailure(Sentence.of("operation.papers.unreadable", file));
        }
    }
}
