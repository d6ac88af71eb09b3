// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.MotCua;
import vn.motcua.operation.database.DatabaseAccess;

/** How the whole program is started in a process of its own: folder, environment, Java options. */
public final class ProgramStart {
    /** Everything on the class path but the tests, as the jar has it. */
    private static final String CLASS_PATH =
            Arrays.stream(
                            System.getProperty(
                                            "surefire.test.class.path",
                                            System.getProperty("java.class.path"))
                                    .split(File.pathSeparator, -1))
                    .filter(entry -> !entry.endsWith("test-classes"))
                    .map(entry -> Path.of(entry).toAbsolutePath().toString())
                    .collect(Collectors.joining(File.pathSeparator));

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> javaOptions =
            new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"));

    private ProgramStart(Path folder) {
        this.folder = folder;
    }

    /** Starts in {@code folder}, where its complaints are kept too. */
    public static ProgramStart in(Path folder) {
        return new ProgramStart(folder);
    }

    /** Over this database instead of one of its own. */
    public ProgramStart over(DatabaseAccess database) {
        return with("MOTCUA_DB_URL", database.jdbcUrl())
                .with("MOTCUA_DB_USER", database.user())
                .with("MOTCUA_DB_PASSWORD", database.password());
    }

    /** With the data folder {@code data} inside, whose PostgreSQL was unpacked before if it was. */
    public ProgramStart withPrograms() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Path unpacked = TestPrograms.FOLDER.resolve("postgres-18.6.0");
        if (Files.isDirectory(unpacked)) {
            Files.createSymbolicLink(data.resolve(unpacked.getFileName()), unpacked);
        }
        return this;
    }

    /** With an environment variable. */
    public ProgramStart with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** With one more option of Java; the last one of a kind counts. */
    public ProgramStart java(String option) {
        javaOptions.add(option);
        return this;
    }

    /** Starts {@code motcua} with the arguments; what it complains of is kept in a file. */
    public RunningProgram start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", CLASS_PATH, MotCua.class.getName()));
        command.addAll(List.of(arguments));
        Path complaints = Files.createTempFile(folder, "stderr", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(complaints.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("MOTCUA_"));
        builder.environment().putAll(environment);
        return new RunningProgram(builder.start(), complaints);
    }

    /** Starts {@code motcua} with the arguments and waits for its end. */
    public Finished run(String... arguments) throws Exception {
        try (RunningProgram program = start(arguments)) {
            List<String> lines = program.lines();
            return new Finished(program.exit(), lines, program.complaints());
        }
    }

    /**
     * How a run ended.
     *
     * @param code its exit code
     * @param lines its results
     * @param complaints what it said beside them
     */
    public record Finished(int code, List<String> lines, String complaints) {}
}
