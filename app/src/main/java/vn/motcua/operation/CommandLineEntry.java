// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import vn.motcua.operation.access.TokenCommand;
import vn.motcua.operation.auditing.AuditCommand;
import vn.motcua.operation.deadline.DeadlineCommand;
import vn.motcua.operation.doctor.DoctorCommand;
import vn.motcua.operation.filing.FilesCommand;
import vn.motcua.operation.imports.DigitiseCommand;
import vn.motcua.operation.imports.ImportCommand;
import vn.motcua.operation.keeping.RetentionCommand;
import vn.motcua.operation.papers.PapersCommand;
import vn.motcua.operation.pricing.FeeCommand;
import vn.motcua.operation.program.Complaints;
import vn.motcua.operation.program.Console;
import vn.motcua.operation.program.GlobalOptions;
import vn.motcua.operation.program.Program;
import vn.motcua.operation.rating.RatingsCommand;
import vn.motcua.operation.reporting.ReportCommand;
import vn.motcua.operation.server.RunCommand;
import vn.motcua.operation.wording.Sentence;

/** The command line of {@code ./motcua}: finds the command named and runs it. */
public final class CommandLineEntry {
    private CommandLineEntry() {}

    /**
     * Runs the command in {@code arguments} and returns its exit code: 0 done, 1 failed, 2 wrong
     * use, 3 done in part.
     *
     * @param application the Spring application that commands needing the database start
     */
    public static int run(Class<?> application, String... arguments) {
        // Numbers and letters must not depend on where the machine thinks it stands.
        Locale.setDefault(Locale.ROOT);
        takeOverLogging();
        GlobalOptions options = new GlobalOptions();
        Program program = new Program(application, options, System.getenv());
        CommandLine line = new CommandLine(new RootCommand());
        line.addMixin("global", options);
        commands(program).forEach(line::addSubcommand);
        Console console = program.console();
        Complaints complaints = new Complaints(console);
        return line.setResourceBundle(Sentence.sentences(helpLanguage(arguments)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(arguments);
    }

    /** All commands, in the order of the help. */
    private static List<Object> commands(Program program) {
        return List.of(
                new RunCommand(program),
                new DeadlineCommand(program.console()),
                new ImportCommand(program),
                new DigitiseCommand(program),
                ReportCommand.of(program),
                FeeCommand.of(program),
                AuditCommand.of(program),
                FilesCommand.of(program),
                RetentionCommand.of(program),
                RatingsCommand.of(program),
                PapersCommand.of(program),
                new TokenCommand(program),
                new DoctorCommand(program, Wiring.clock()));
    }

    /** Our own logback.xml rules, without Spring Boot's set-up; Tomcat's logging joins it. */
    private static void takeOverLogging() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** The help is put together before options are read, so its language is looked up first. */
    private static Locale helpLanguage(String... arguments) {
        return String.join(" ", arguments).matches("(?i).*--lang[= ]en.*")
                ? Locale.ENGLISH
                : Sentence.VIETNAMESE;
    }
}
