// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import vn.motcua.archive.reading.OldScanDesk;
import vn.motcua.archive.reading.OldScans;
import vn.motcua.operation.program.Console;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.PlainFailure;
import vn.motcua.operation.wording.Sentence;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/**
 * {@code papers read}: reads the scans of old results that wait, now, beside a running server as
 * well. How many were read, how many are left, and the code of each that cannot be read with why.
 */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private static final int IN_PART = 3;

    private final Program program;

    @Option(names = "--most", paramLabel = "N", descriptionKey = "papers.read.most")
    private long most = Long.MAX_VALUE;

    @Option(names = "--again", descriptionKey = "papers.read.again")
    private boolean again;

    ReadCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw PlainFailure.wrongUse(Sentence.of("operation.papers.read.most"));
        }
        return program.withContext(this::read);
    }

    private int read(ApplicationContext context) {
        OldScans scans = context.getBean(OldScans.class);
        if (again) {
            scans.tryAgain();
        }
        OldScanDesk desk = context.getBean(OldScanDesk.class);
        OldScanDesk.Done done = desk.work(most, () -> false);
        long left = scans.waiting(units(context));
        tell(done, left);
        if (left > 0 && !desk.readsPictures()) {
            program.console().tell(Sentence.of("operation.papers.read.no-reader"));
            return IN_PART;
        }
        return done.unread().isEmpty() ? ExitCode.OK : IN_PART;
    }

    private void tell(OldScanDesk.Done done, long left) {
        Console console = program.console();
        console.out().println("read\t" + done.read());
        console.out().println("waiting\t" + left);
        done.unread().stream()
                .map(one -> String.join("\t", "unread", one.paper().text(), one.why().code()))
                .forEach(console.out()::println);
        console.tell(Sentence.of("operation.papers.read", done.read(), left, done.unread().size()));
    }

    private static Set<Long> units(ApplicationContext context) {
        return context.getBean(Units.class).tree().all().stream()
                .map(StoredUnit::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
