// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineEntryTest {
    private final PrintStream formerOut = System.out;
    private final PrintStream formerErr = System.err;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(out, true, StandardCharsets.US_ASCII));
        System.setErr(new PrintStream(err, true, StandardCharsets.US_ASCII));
    }

    @AfterEach
    void stop_listening() {
        System.setOut(formerOut);
        System.setErr(formerErr);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rum | Không có lệnh hoặc tùy chọn nào như “rum”",
                "run --prot 5 | Không có lệnh hoặc tùy chọn nào như “--prot”",
                "run --port | Còn thiếu --port",
                "run --port x | Giá trị “x” không hợp với --port",
                "run --port 70000 | Cổng phải từ 0 đến 65535",
            })
    void wrong_use_is_told_kindly_on_stderr_in_both_languages_and_exits_2(
            String line, String sentence) {
        assertThat(run(line.split(" ", -1))).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(sentence, " / ");
    }

    @Test
    void with_a_language_asked_for_sentences_come_in_it_alone() {
        assertThat(run("--lang", "en", "run", "--port", "70000")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("A port is 0 to 65535")
                .doesNotContain("Cổng");
    }

    @Test
    void global_options_stand_before_or_after_the_command() {
        assertThat(run("--data", "/dev/null/x", "doctor", "--bad")).isEqualTo(2);
        assertThat(run("doctor", "--data", "/dev/null/x", "--bad")).isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("“--data”");
    }

    @Test
    void without_a_command_the_help_is_shown_and_the_exit_is_2() {
        assertThat(run()).isEqualTo(2);

        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng", "run", "doctor");
    }

    @Test
    void the_help_is_a_result_in_utf_8_whatever_the_machine_speaks() {
        assertThat(run("run", "--help")).isZero();
        assertThat(run("run", "--help", "--lang", "en")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Chạy máy chủ web", "Runs the web server");
    }

    private static int run(String... arguments) {
        return CommandLineEntry.run(CommandLineEntryTest.class, arguments);
    }
}
