// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import vn.motcua.MotCua;

/** The whole program in a process of its own, as a person starts it. */
final class RunningProgram implements AutoCloseable {
    /** Everything on the class path but the tests, as the jar has it. */
    private static final String CLASS_PATH =
            Arrays.stream(
                            System.getProperty(
                                            "surefire.test.class.path",
                                            System.getProperty("java.class.path"))
                                    .split(File.pathSeparator, -1))
                    .filter(entry -> !entry.endsWith("test-classes"))
                    .collect(Collectors.joining(File.pathSeparator));

    private final Process process;
    private final BufferedReader output;
    private final Path complaints;

    private RunningProgram(Process process, Path complaints) {
        this.process = process;
        this.complaints = complaints;
        this.output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts {@code motcua} with the arguments; what it complains of is kept in a file. */
    static RunningProgram start(Path complaints, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", CLASS_PATH));
        command.add(MotCua.class.getName());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(complaints.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("MOTCUA_"));
        return new RunningProgram(builder.start(), complaints);
    }

    /** The next line of results. */
    String nextLine() throws IOException {
        return String.valueOf(output.readLine());
    }

    /** All results until the program ends. */
    List<String> lines() {
        return output.lines().toList();
    }

    String complaints() throws IOException {
        return Files.readString(complaints);
    }

    /** SIGTERM, as a service manager sends it; unlike {@code Process.destroy} keeps the streams. */
    void tellToEnd() {
        process.toHandle().destroy();
    }

    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
