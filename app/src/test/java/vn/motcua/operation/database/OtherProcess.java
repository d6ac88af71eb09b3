// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.operation.wording.PlainFailure;

/** Another process of the program, which opens a data folder and keeps it open until told. */
final class OtherProcess implements AutoCloseable {
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(20);

    /** The class path of this test run, whether or not Surefire wraps it into one jar. */
    static final String CLASS_PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static OtherProcess opening(Path folder, Purpose purpose) throws IOException {
        return start(List.of(), CLASS_PATH, Folders.at(folder), purpose);
    }

    /** Starts with words before the command, such as those that change the user. */
    static OtherProcess start(
            List<String> prefix, String classPath, DataFolder folder, Purpose purpose)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        classPath,
                        OtherProcess.class.getName(),
                        folder.root().toString(),
                        folder.programs().toString(),
                        purpose.name()));
        return new OtherProcess(
                new ProcessBuilder(command)
                        .directory(new File("/"))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
    }

    /** The next line the process says: "open PORT", "told KEY", "refused KEY" or "closed". */
    String nextWord() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** Tells the process to close the database; does not wait. */
    void askToClose() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    boolean saysNothingYet() throws IOException {
        return !output.ready();
    }

    /** As {@code kill -9} does it. */
    void kill() {
        process.destroyForcibly();
        Patience.until(ENDS_WITHIN, () -> !process.isAlive());
    }

    @Override
    public void close() throws IOException {
        if (process.isAlive()) {
            askToClose();
            if (!Patience.until(ENDS_WITHIN, () -> !process.isAlive())) {
                kill();
            }
        }
    }

    /** The other process: folder, folder of programs, purpose. */
    public static void main(String[] arguments) throws IOException {
        Opening opening =
                new Opening(
                        Purpose.valueOf(arguments[2].toUpperCase(Locale.ROOT)),
                        Map.of(),
                        sentence -> say("told " + sentence.key()),
                        () -> false);
        DataFolder folder = new DataFolder(Path.of(arguments[0]), Path.of(arguments[1]));
        try (Database database = folder.open(opening)) {
            say("open " + database.access().jdbcUrl().replaceFirst(".*:(\\d+)/.*", "$1"));
            int ignored = System.in.read();
        } catch (PlainFailure e) {
            say("refused " + e.sentence().key());
        }
        say("closed");
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
