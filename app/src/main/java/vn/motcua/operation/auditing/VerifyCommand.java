// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.auditing;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.Break;
import vn.motcua.audit.Verification;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;

/** {@code audit verify}: checks every chain and seal and names the first broken place. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Program program;

    VerifyCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        return program.withContext(this::verify);
    }

    private int verify(ApplicationContext context) {
        Verification found = context.getBean(AuditTrail.class).verify();
        say(Sentence.of("operation.audit.looked", found.dossiers(), found.events(), found.seals()));
        if (found.unsealed() > 0) {
            say(Sentence.of("operation.audit.unsealed", found.unsealed()));
        }
        found.firstBreak().ifPresent(place -> say(sentence(place)));
        if (found.firstBreak().isEmpty()) {
            say(Sentence.of("operation.audit.whole"));
        }
        return found.firstBreak().isEmpty()
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }

    private static Sentence sentence(Break place) {
        String kind = place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Sentence.of("operation.audit." + kind, place.where(), place.seq());
    }

    private void say(Sentence sentence) {
        PrintStream out = program.console().out();
        out.println(sentence.in(program.console().language()));
    }
}
