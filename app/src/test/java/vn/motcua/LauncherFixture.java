// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.motcua.architecture.Repository;

/**
 * A copy of the launcher in a folder of its own, with a {@code PATH} that holds only a few tools:
 * JDKs, Maven and the browser are scripts that say how they were called.
 */
final class LauncherFixture {
    private static final String TOOLS =
            "bash env sed find dirname readlink tr sort flock touch mkdir rm mv awk cat sleep";

    final Path home;
    final Path tools;
    final Path jdks;
    private final Map<String, String> environment = new HashMap<>();

    LauncherFixture(Path folder) throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        tools = Files.createDirectories(folder.resolve("tools"));
        jdks = Files.createDirectories(folder.resolve("jdks"));
        Files.copy(Repository.root().resolve("motcua"), home.resolve("motcua"));
        executable(home.resolve("motcua"));
        write(home.resolve("pom.xml"), "<project/>");
        write(home.resolve(".mvn/jvm.config"), "");
        for (String module : List.of("app", "bench")) {
            write(home.resolve(module + "/pom.xml"), "<project/>");
            write(home.resolve(module + "/src/main/A.java"), "class A {}");
        }
        for (String tool : TOOLS.split(" ", -1)) {
            Files.copy(onPath(tool), tools.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
        }
        environment.put("PATH", tools.toString());
        environment.put("HOME", folder.resolve("nobody").toString());
        environment.put("MOTCUA_JDK_FOLDERS", jdks.toString());
        environment.put("MOTCUA_CACHE", "off");
    }

    /** Sets a variable of the environment the launcher sees. */
    LauncherFixture with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Puts a program of that text on the {@code PATH}. */
    LauncherFixture tool(String name, String body) throws IOException {
        script(tools.resolve(name), body);
        return this;
    }

    /** A JDK folder of that version; its java prints its name, its folder and its options. */
    Path jdk(String name, String version) throws IOException {
        return jdk(name, version, "echo \"" + name + " in $PWD:\" \"$@\"");
    }

    /** A JDK folder of that version, with that program as its java. */
    Path jdk(String name, String version, String java) throws IOException {
        Path jdk = jdks.resolve(name);
        write(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/java"), java);
        script(jdk.resolve("bin/javac"), "exit 0");
        return jdk;
    }

    /** A Maven that notes its arguments in {@code calls}, makes both jars and runs {@code more}. */
    LauncherFixture maven(String more) throws IOException {
        return tool(
                "mvn",
                """
                echo "$JAVA_HOME $*" >> calls
                echo "noise of the build"
                mkdir -p app/target bench/target
                : > app/target/motcua.jar
                : > bench/target/motcua-bench.jar
                """
                        + more);
    }

    /** How Maven was called, one line a call. */
    List<String> mavenCalls() throws IOException {
        Path calls = home.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    /** Runs the launcher from a folder that is not its own. */
    Outcome run(String... arguments) throws Exception {
        return run(home.resolve("motcua"), tools, arguments);
    }

    /** Runs {@code launcher} with {@code folder} as the working directory. */
    Outcome run(Path launcher, Path folder, String... arguments) throws Exception {
        Path out = Files.createTempFile(home, "run", ".out");
        Path err = Files.createTempFile(home, "run", ".err");
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the launcher hangs");
        }
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void script(Path file, String body) throws IOException {
        write(file, "#!/usr/bin/env bash\n" + body + "\n");
        executable(file);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onPath(String tool) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, tool))) {
                return Path.of(folder, tool);
            }
        }
        throw new IllegalStateException("no " + tool + " on the PATH");
    }

    /** How a run ended and what it printed. */
    record Outcome(int code, String out, String err) {}
}
