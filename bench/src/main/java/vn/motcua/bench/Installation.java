// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import vn.motcua.operation.program.GlobalOptions;
import vn.motcua.operation.program.Program;

/**
 * An installation for one benchmark: a data folder and an embedded database of its own, with the
 * settings of the product, and the product's beans over it. Nothing of it is left afterwards.
 */
final class Installation {
    private Installation() {}

    /** Work with the beans of the product. */
    interface Work<T> {
        T with(ApplicationContext beans) throws Exception;
    }

    /** Does the work in a fresh installation below {@code bench/target} and removes it. */
    static <T> void fresh(Work<T> work) throws Exception {
        inFreshFolder(folder -> in(folder, work));
    }

    /** Work with a data folder. */
    interface FolderWork {
        void with(Path folder) throws Exception;
    }

    /** Does the work with an empty data folder below {@code bench/target} and removes it. */
    static void inFreshFolder(FolderWork work) throws Exception {
        Path folder = Files.createTempDirectory(target(), "installation-");
        try {
            work.with(folder);
        } finally {
            remove(folder);
        }
    }

    /** Does the work in the installation of this data folder, which is made if it is not there. */
    static <T> T in(Path folder, Work<T> work) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        Program program =
                new Program(
                        MeteredApplication.class,
                        new GlobalOptions(),
                        Map.of("MOTCUA_DATA", folder.toString()));
        return program.withContext(beans -> done(work, beans));
    }

    /** The root of the repository. */
    static Path home() {
        return Path.of(System.getProperty("motcua.home", "."));
    }

    private static Path target() throws IOException {
        return Files.createDirectories(home().resolve("bench").resolve("target"));
    }

    private static <T> T done(Work<T> work, ApplicationContext beans) {
        try {
            return work.with(beans);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
