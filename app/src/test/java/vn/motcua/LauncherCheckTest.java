// SPDX-License-Identifier: Apache-2.0
package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.LauncherFixture.Outcome;

/** {@code ./motcua test}, with a Maven that only writes reports. */
class LauncherCheckTest {
    private static final String FONTS = "echo NotoSans.ttf";

    @TempDir Path folder;
    private LauncherFixture launcher;

    @BeforeEach
    void a_jdk_a_browser_and_fonts() throws IOException {
        launcher = new LauncherFixture(folder);
        launcher.jdk("jdk", "25.0.3");
        launcher.tool("chromium", "exit 0").tool("fc-list", FONTS).tool("id", "echo 1000");
    }

    @Test
    void the_last_line_is_the_sum_over_all_modules_and_kinds_of_tests() throws Exception {
        launcher.maven(
                report("app/target/surefire-reports/TEST-a.B.xml", 10, 0, 0, 2)
                        + report("app/target/failsafe-reports/TEST-a.IT.xml", 5, 0, 0, 0)
                        + report("bench/target/surefire-reports/TEST-c.D.xml", 1, 0, 0, 0)
                        + "printf '\\033[0m'");

        Outcome outcome = launcher.run("test");

        assertThat(outcome.out().lines()).last().isEqualTo("14 passed, 0 failed, 2 skipped");
        assertThat(outcome.code()).isZero();
        assertThat(launcher.mavenCalls())
                .satisfiesExactly(
                        call -> assertThat(call).endsWith("-B -ntp validate"),
                        call -> assertThat(call).endsWith("-B -ntp verify"));
    }

    @Test
    void failures_and_errors_count_as_failed_even_if_maven_is_content() throws Exception {
        launcher.maven(report("app/target/surefire-reports/TEST-a.B.xml", 10, 1, 2, 0));

        Outcome outcome = launcher.run("test");

        assertThat(outcome.out()).endsWith("\n7 passed, 3 failed, 0 skipped\n");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void maven_failing_fails_though_all_tests_passed() throws Exception {
        launcher.maven(
                report("app/target/surefire-reports/TEST-a.B.xml", 10, 0, 0, 0) + "\nexit 1");

        Outcome outcome = launcher.run("test");

        assertThat(outcome.out()).endsWith("\n10 passed, 0 failed, 0 skipped\n");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void reports_of_an_earlier_run_do_not_count_and_no_test_is_a_failure() throws Exception {
        LauncherFixture.write(
                launcher.home.resolve("app/target/surefire-reports/TEST-old.xml"),
                "<testsuite name=\"old\" tests=\"7\" errors=\"0\" skipped=\"0\" failures=\"0\">");
        launcher.maven("");

        Outcome outcome = launcher.run("test");

        assertThat(outcome.out()).endsWith("\n0 passed, 0 failed, 0 skipped\n");
        assertThat(outcome.code()).isEqualTo(1);
    }

    @Test
    void the_browser_found_is_the_browser_used() throws Exception {
        launcher.maven("echo \"uses $MOTCUA_CHROMIUM\"");

        assertThat(launcher.run("test").out())
                .contains("uses " + launcher.tools.resolve("chromium"));
        assertThat(launcher.with("MOTCUA_CHROMIUM", launcher.tools + "/awk").run("test").out())
                .contains("uses " + launcher.tools + "/awk");
    }

    @Test
    void a_missing_browser_and_fonts_are_installed_where_that_is_allowed() throws Exception {
        Files.delete(launcher.tools.resolve("chromium"));
        launcher.tool("fc-list", "[[ ! -f fonts ]] || " + FONTS).tool("id", "echo 0");
        launcher.tool(
                "apt-get",
                """
                echo "$@" >> apt
                touch fonts
                mv %1$s/browser %1$s/chromium
                """
                        .formatted(launcher.tools));
        launcher.tool("browser", "exit 0");
        launcher.maven("");

        launcher.run("test");

        assertThat(launcher.tools.resolve("apt"))
                .content()
                .contains("-o DPkg::Lock::Timeout=400 update")
                .contains("install --no-install-recommends chromium fontconfig fonts-noto-core");
        assertThat(launcher.mavenCalls()).hasSize(2);
    }

    @Test
    void a_file_badly_formatted_in_any_module_fails_before_the_tests_begin() throws Exception {
        launcher.maven("exit 1");

        Outcome outcome = launcher.run("test");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).endsWith("\n0 passed, 0 failed, 0 skipped\n");
        assertThat(launcher.mavenCalls()).hasSize(1);
    }

    @Test
    void a_missing_browser_that_cannot_be_installed_fails_in_one_sentence() throws Exception {
        Files.delete(launcher.tools.resolve("chromium"));
        launcher.maven("");

        Outcome outcome = launcher.run("test");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err().lines()).hasSize(1);
        assertThat(outcome.err()).contains("install chromium and run again");
        assertThat(launcher.mavenCalls()).isEmpty();
    }

    /** The command that writes a report with these numbers of tests, failures, errors, skipped. */
    private static String report(String file, int... counts) {
        String suite =
                "<testsuite name='x' time='1.5' tests='%d' failures='%d' errors='%d' skipped='%d'>"
                        .formatted(Arrays.stream(counts).boxed().toArray())
                        .replace('\'', '"');
        return """
        mkdir -p %s
        printf '%%s\\n' '<?xml version="1.0"?>' '%s' '<testsuite tests="99">' > %s
        """
                .formatted(Path.of(file).getParent(), suite, file);
    }
}
