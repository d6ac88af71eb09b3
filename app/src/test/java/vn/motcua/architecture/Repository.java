// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The checkout the tests run in, as files. */
public final class Repository {
    private static final Path ROOT = rootAbove(Path.of("").toAbsolutePath());

    private Repository() {}

    /** The folder that holds the launcher. */
    public static Path root() {
        return ROOT;
    }

    /** Every file below {@code folder} (from the root) whose name ends in {@code ending}. */
    static List<Path> files(String folder, String ending) {
        Path start = ROOT.resolve(folder);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every file that Git knows, or would learn with the next commit; all, where Git is not. */
    static List<Path> tracked() throws IOException, InterruptedException {
        if (!Files.exists(ROOT.resolve(".git"))) {
            return files("", "").stream()
                    .filter(file -> !name(file).matches("data/.*|(.*/)?target/.*"))
                    .toList();
        }
        Process git =
                new ProcessBuilder(
                                "git",
                                "-c",
                                "safe.directory=*",
                                "ls-files",
                                "-zco",
                                "--exclude-standard")
                        .directory(ROOT.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        git.getOutputStream().close();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (git.waitFor() != 0) {
            throw new IllegalStateException("git ls-files failed");
        }
        return Arrays.stream(names.split("\0", -1))
                .filter(name -> !name.isEmpty())
                .map(ROOT::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** The text of {@code file}. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(file.toString(), failure);
        }
    }

    /** The name of {@code file} seen from the root. */
    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Path rootAbove(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("motcua"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no launcher above " + start);
    }
}
