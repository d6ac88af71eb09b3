// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import vn.motcua.operation.database.DataFolder;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.wording.Sentence;

/** {@code doctor}: says in plain words whether all that is needed is well; exit 1 if not. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    private final Program program;
    private final InstantSource clock;

    /** The command within a call of the program, by this machine's clock. */
    public DoctorCommand(Program program, InstantSource clock) {
        this.program = program;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        checks().forEach(check -> add(check.look(), findings));
        new DatabaseChecks(program, clock).look(finding -> add(finding, findings));
        return conclude(findings);
    }

    private List<Check> checks() {
        DataFolder folder = program.dataFolder();
        String path = program.environment().getOrDefault("PATH", "");
        return List.of(
                new JavaCheck(Runtime.version()),
                MemoryCheck.ofThisMachine(),
                new FolderCheck(folder.root()),
                StateCheck.ofServer(folder),
                StateCheck.ofKeys(folder),
                new ShelfCheck(program.shelves(clock)),
                TokenLibraryCheck.usual(),
                new TimeStampCheck(program.environment().getOrDefault("MOTCUA_SIGNING_TSA", "")),
                new ProgramCheck("tesseract", path),
                new ProgramCheck("heif-convert", path),
                new ProgramCheck("clamd", path),
                new ProgramCheck("espeak-ng", path));
    }

    private void add(Finding finding, List<Finding> findings) {
        findings.add(finding);
        print(finding.state().sign() + " ", finding.sentence());
    }

    private int conclude(List<Finding> findings) {
        long ill = findings.stream().filter(f -> f.state() == Finding.State.ILL).count();
        print("", ill == 0 ? Sentence.of("operation.doctor.fine") : sick(ill));
        return ill == 0 ? 0 : 1;
    }

    private static Sentence sick(long ill) {
        return Sentence.of("operation.doctor.sick", ill);
    }

    private void print(String sign, Sentence sentence) {
        program.console().out().println(sign + sentence.in(program.console().language()));
    }
}
