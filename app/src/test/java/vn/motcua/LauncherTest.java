// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.LauncherFixture.Outcome;

class LauncherTest {
    private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

    @TempDir Path folder;
    private LauncherFixture launcher;

    @BeforeEach
    void a_checkout_with_maven_and_no_jdk() throws IOException {
        launcher = new LauncherFixture(folder).maven("");
    }

    @Nested
    class Finding_the_jdk {
        @Test
        void without_any_it_names_the_one_to_install_in_one_sentence_and_ends_with_2()
                throws Exception {
            Outcome outcome = launcher.run("doctor");

            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err().lines()).hasSize(1);
            assertThat(outcome.err()).contains("cài Temurin 25").contains("install Temurin 25");
        }

        @Test
        void an_older_one_is_as_good_as_none() throws Exception {
            Path old = launcher.jdk("seventeen", "17.0.15");

            Outcome outcome = launcher.with("JAVA_HOME", old.toString()).run("doctor");

            assertThat(outcome.code()).isEqualTo(2);
            assertThat(launcher.mavenCalls()).isEmpty();
        }

        @Test
        void java_home_comes_first() throws Exception {
            launcher.jdk("a25", "25");
            Path chosen = launcher.jdk("b25", "25.0.3");

            Outcome outcome = launcher.with("JAVA_HOME", chosen.toString()).run("doctor");

            assertThat(outcome.out()).startsWith("b25 in ");
            assertThat(launcher.mavenCalls()).singleElement().asString().startsWith(chosen + " ");
        }

        @Test
        void the_java_on_the_path_is_followed_to_its_home() throws Exception {
            launcher.jdk("a25", "25");
            Path other = launcher.jdk("z25", "25.0.3");
            Files.createSymbolicLink(launcher.tools.resolve("java"), other.resolve("bin/java"));

            assertThat(launcher.run("doctor").out()).startsWith("z25 in ");
        }

        @Test
        void among_those_installed_the_nearest_to_25_is_taken() throws Exception {
            launcher.jdk("a21", "21.0.1");
            launcher.jdk("b27", "27-ea");
            launcher.jdk("c25", "25.0.3");

            assertThat(launcher.run("doctor").out()).startsWith("c25 in ");
        }

        @Test
        void one_without_a_release_file_is_asked_for_its_version() throws Exception {
            Path jdk = launcher.jdk("a25", "25");
            Files.writeString(
                    jdk.resolve("bin/java"),
                    """
                    #!/usr/bin/env bash
                    [[ $1 == -version ]] && echo 'openjdk version "25.0.3" 2026-04-21' >&2 || echo ran
                    """);
            Files.delete(jdk.resolve("release"));

            assertThat(launcher.run("doctor").out()).isEqualTo("ran\n");
        }

        @Test
        void a_runtime_without_a_compiler_does_not_do() throws Exception {
            Files.delete(launcher.jdk("jre", "25").resolve("bin/javac"));

            assertThat(launcher.run("doctor").code()).isEqualTo(2);
        }
    }

    @Nested
    class Running {
        @BeforeEach
        void a_jdk() throws IOException {
            launcher.jdk("jdk", "25.0.3");
        }

        @Test
        void from_another_folder_through_a_chain_of_links_keeps_that_folder() throws Exception {
            Path elsewhere = Files.createDirectories(folder.resolve("else where"));
            Files.createSymbolicLink(elsewhere.resolve("inner"), launcher.home.resolve("motcua"));
            Path link = Files.createSymbolicLink(elsewhere.resolve("mc"), Path.of("inner"));

            Outcome outcome = launcher.run(link, elsewhere, "import", "the files", "--dry-run");

            assertThat(outcome.out())
                    .startsWith("jdk in " + elsewhere + ":")
                    .contains("-Dmotcua.home=" + launcher.home.toRealPath())
                    .endsWith("app/target/motcua.jar import the files --dry-run\n");
        }

        @Test
        void own_java_options_stand_after_ours() throws Exception {
            Outcome outcome = launcher.with("MOTCUA_JAVA_OPTS", "-Xmx512m -Da=b").run("run");

            assertThat(outcome.out()).contains(" -Xmx512m -Da=b -jar ").endsWith(" run\n");
        }

        @Test
        void a_bench_is_found_behind_global_options() throws Exception {
            Outcome outcome = launcher.run("--data", "d", "bench", "deadline");

            assertThat(outcome.out())
                    .contains("bench/target/motcua-bench.jar")
                    .endsWith("vn.motcua.bench.Bench --data d deadline\n");
        }

        @Test
        void only_a_server_is_ended_when_memory_is_gone() throws Exception {
            assertThat(launcher.run("--data=d", "run").out()).contains("-XX:+ExitOnOutOfMemory");
            assertThat(launcher.run("import", "run").out()).doesNotContain("OutOfMemory");
        }

        @Test
        void no_command_is_left_to_the_program_to_answer() throws Exception {
            assertThat(launcher.run().out()).endsWith("motcua.jar\n");
        }
    }

    @Nested
    class Building {
        @BeforeEach
        void a_jdk() throws IOException {
            launcher.jdk("jdk", "25.0.3");
        }

        @Test
        void happens_once_and_leaves_the_results_alone() throws Exception {
            Outcome first = launcher.run("doctor");
            Outcome second = launcher.run("doctor");

            assertThat(launcher.mavenCalls())
                    .singleElement()
                    .asString()
                    .contains("-pl app")
                    .contains("-Dgates.skip=true")
                    .contains("-Dmaven.test.skip=true");
            assertThat(first.out()).doesNotContain("noise");
            assertThat(first.err()).contains("noise of the build");
            assertThat(second.err()).isEmpty();
        }

        @Test
        void happens_again_when_a_source_changed_or_went() throws Exception {
            Path source = launcher.home.resolve("app/src/main/A.java");
            launcher.run("doctor");
            age(launcher.home.resolve("app/target/launcher.stamp"));

            launcher.run("doctor");
            Files.delete(source);
            age(launcher.home.resolve("app/target/launcher.stamp"));
            age(launcher.home.resolve("pom.xml"));
            launcher.run("doctor");

            assertThat(launcher.mavenCalls()).hasSize(3);
        }

        @Test
        void happens_once_for_two_callers_at_the_same_time() throws Exception {
            launcher.maven("for i in {1..200000}; do :; done");

            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                Callable<Outcome> call = () -> launcher.run("doctor");
                var both = callers.invokeAll(Collections.nCopies(2, call));

                assertThat(both).allSatisfy(run -> assertThat(run.get().code()).isZero());
            }
            assertThat(launcher.mavenCalls()).hasSize(1);
        }

        @Test
        void does_not_overwrite_the_jar_a_server_runs_from() throws Exception {
            launcher.run("doctor");
            Path jar = launcher.home.resolve("app/target/motcua.jar");
            Files.writeString(jar, "first");
            Path held = Files.createLink(folder.resolve("held"), jar);

            age(launcher.home.resolve("app/target/launcher.stamp"));
            launcher.run("doctor");

            assertThat(held).hasContent("first");
            assertThat(jar).hasContent("");
        }

        @Test
        void that_fails_says_so_after_its_own_words_and_is_tried_again() throws Exception {
            launcher.maven("echo broken source; exit 1");

            Outcome outcome = launcher.run("doctor");
            launcher.run("doctor");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("broken source").endsWith("printed above.\n");
            assertThat(launcher.mavenCalls()).hasSize(2);
        }

        @Test
        void without_maven_names_it_in_one_sentence() throws Exception {
            Files.delete(launcher.tools.resolve("mvn"));

            Outcome outcome = launcher.run("doctor");

            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err().lines()).hasSize(1);
            assertThat(outcome.err()).contains("apt install maven");
        }

        private void age(Path file) throws IOException {
            Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        }
    }
}
