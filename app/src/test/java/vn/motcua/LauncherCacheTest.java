// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.LauncherFixture.Outcome;

/** The trial run after a build, by which later starts are fast. */
class LauncherCacheTest {
    /** Serves until it is told to end, then writes the cache, as Java does. */
    private static final String JAVA =
            """
            for word in "$@"; do
                case $word in
                -XX:AOTCacheOutput=*) output=${word#*=} ;;
                -XX:AOTMode=on) exit "${UNFIT:-0}" ;;
                esac
            done
            if [[ -z ${output:-} ]]; then
                echo "$@"
                exit
            fi
            echo "$* database ${MOTCUA_DB_URL:-its own}" >> trials
            echo "Một Cửa is ready: http://localhost:1"
            trap 'echo cache > "$output"; exit' TERM
            while :; do sleep 0.05; done
            """;

    @TempDir Path folder;
    private LauncherFixture launcher;
    private Path target;

    @BeforeEach
    void a_checkout_with_maven_and_a_jdk() throws IOException {
        launcher = new LauncherFixture(folder).maven("").with("MOTCUA_CACHE", "on");
        launcher.jdk("jdk", "25", JAVA);
        target = launcher.home.resolve("app/target");
    }

    @Test
    void follows_a_build_once_and_serves_every_command() throws Exception {
        Outcome first = launcher.run("doctor");
        Outcome second = launcher.run("deadline");

        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("-XX:AOTCache=" + target.toRealPath());
        assertThat(second.out()).contains("-XX:AOTCache=" + target.toRealPath());
        assertThat(trials()).hasLineCount(1);
        assertThat(target.resolve("first-run")).doesNotExist();
    }

    @Test
    void never_touches_the_data_or_the_database_of_the_office() throws Exception {
        launcher.with("MOTCUA_DB_URL", "jdbc:postgresql://office/db").run("--data", "d", "run");

        assertThat(trials())
                .endsWith("database its own\n")
                .contains("--data " + target.toRealPath() + "/first-run/data run --empty");
    }

    @Test
    void that_cannot_start_or_gives_an_unfit_cache_harms_nothing() throws Exception {
        Outcome unfit = launcher.with("UNFIT", "1").run("doctor");
        Files.delete(target.resolve("launcher.stamp"));
        launcher.jdk("jdk", "25", "echo \"$@\"");
        Outcome stillborn = launcher.run("doctor");

        assertThat(unfit.out()).doesNotContain("AOTCache").endsWith(" doctor\n");
        assertThat(stillborn.out()).doesNotContain("AOTCache").endsWith(" doctor\n");
        assertThat(target).isDirectoryNotContaining("glob:**/motcua.aot*");
    }

    @Test
    void is_not_for_whoever_is_changing_sources() throws Exception {
        launcher.with("MOTCUA_CACHE", "").tool("git", "echo ' M app/src/main/A.java'");

        Outcome outcome = launcher.run("doctor");

        assertThat(outcome.out()).doesNotContain("AOTCache");
        assertThat(launcher.tools.resolve("trials")).doesNotExist();
    }

    @Test
    void an_older_cache_than_the_program_is_not_used() throws Exception {
        launcher.run("doctor");
        Files.setLastModifiedTime(
                target.resolve("motcua.aot"), FileTime.fromMillis(1_700_000_000_000L));

        assertThat(launcher.run("doctor").out()).doesNotContain("AOTCache");
    }

    private String trials() throws IOException {
        return Files.readString(launcher.tools.resolve("trials"));
    }
}
