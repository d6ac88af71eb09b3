// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import vn.motcua.operation.program.Complaints;
import vn.motcua.operation.program.Console;
import vn.motcua.operation.program.GlobalOptions;

class DeadlineCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");

    @Nested
    class OneDossier {
        @Test
        void prints_the_due_date_and_says_why_in_vietnamese_and_then_in_english() {
            assertThat(run("--received=2026-11-20T16:40", "--limit=3", "--unit=working_days"))
                    .isZero();

            assertThat(out().lines())
                    .satisfiesExactly(
                            due -> assertThat(due).isEqualTo("2026-11-26T17:00"),
                            vi ->
                                    assertThat(vi)
                                            .startsWith("Hẹn trả 17:00 thứ Năm 26/11/2026: nhận"),
                            en ->
                                    assertThat(en)
                                            .startsWith("Due at 17:00 on Thursday 26 November"));
            assertThat(err()).isEmpty();
        }

        @Test
        void speaks_one_language_when_asked() {
            run("--received=2026-11-20T16:40", "--limit=3", "--unit=working_days", "--lang=en");

            assertThat(out()).doesNotContain("Hẹn trả").contains("Due at");
        }

        @Test
        void takes_several_pauses_and_one_that_stands() {
            run(
                    "--received=2024-03-04T09:00",
                    "--limit=10",
                    "--unit=working_days",
                    "--pause=2024-03-08/2024-03-12/finance",
                    "--pause=2024-03-14//agency");

            assertThat(out()).startsWith("2024-03-20T17:00").contains("đang dừng từ 14/03");
        }

        @Test
        void warns_of_a_year_that_nobody_has_decided() {
            assertThat(run("--received=2026-12-30T09:00", "--limit=3", "--unit=working_days"))
                    .isZero();

            assertThat(err())
                    .contains("lịch nghỉ năm 2027 mới là dự kiến")
                    .contains("the days off of 2027 are only proposed");
        }

        @Test
        void tells_all_wrong_options_at_once() {
            assertThat(run("--received=2026-11-31T16:40", "--limit=0", "--unit=days")).isEqualTo(2);

            assertThat(err())
                    .contains("--received: “2026-11-31T16:40” is not a real time")
                    .contains("--unit: “days” is not valid");
            assertThat(out()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "--file=x.csv --limit=3", "--pause=2026-01-01//other --file=x"})
        void wants_either_a_file_or_one_dossier(String options) {
            assertThat(run(options.split(" ", -1))).isEqualTo(2);
        }

        @Test
        void refuses_an_unknown_language() {
            assertThat(run("--lang=fr")).isEqualTo(2);
        }
    }

    @Nested
    class AFile {
        @Test
        void is_printed_with_its_due_dates_as_an_independent_program_computed_them()
                throws IOException {
            String file = independent();

            assertThat(run(file)).isZero();

            assertThat(out()).isEqualTo(file);
            assertThat(err()).isEmpty();
        }

        @Test
        void gets_the_column_when_it_has_none_and_keeps_its_other_columns() throws IOException {
            assertThat(
                            run(
                                    "\uFEFFnote,received_at,limit_value,limit_unit\n\"a, b\",2026-11-20T16:40,3,working_days\n"))
                    .isZero();

            assertThat(out())
                    .isEqualTo(
                            """
                            note,received_at,limit_value,limit_unit,due_at
                            "a, b",2026-11-20T16:40,3,working_days,2026-11-26T17:00
                            """);
        }

        @Test
        void with_bad_rows_prints_the_others_and_tells_line_column_and_the_way_out()
                throws IOException {
            assertThat(
                            run(
                                    """
                                    received_at,limit_value,limit_unit,pauses,due_at
                                    2026-11-20 16:40,3,working_days,,2026-01-01T17:00
                                    2026-11-20T16:40,3,working_days,,
                                    2026-11-20T16:40
                                    """))
                    .isEqualTo(3);

            assertThat(out().lines().skip(1))
                    .containsExactly(
                            "2026-11-20 16:40,3,working_days,,",
                            "2026-11-20T16:40,3,working_days,,2026-11-26T17:00",
                            "2026-11-20T16:40,,,,");
            assertThat(err())
                    .contains(
                            "Dòng 2, cột received_at: “2026-11-20 16:40” không phải là thời điểm có thật,"
                                    + " xin viết dạng 2026-11-20T16:40.")
                    .contains("Line 4, column limit_unit: is empty, please fill it in.")
                    .contains("Rows at fault, without a due date: 2.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                textBlock =
"""
2026-11-20T16:40,3,working_days,x                                                |each pause like
2026-11-20T16:40,3,working_days,2026-11-23/2026-11-25/holiday                    | the reason must be
2026-11-20T16:40,3,working_days,2026-11-25/2026-11-23/finance                    | ends before it starts
2026-11-20T16:40,3,working_days,2026-11-31/2026-12-03/finance                    | date that does not exist
2026-11-20T16:40,3,working_days,2026-11-19/2026-11-25/finance                    | before the day of reception
2026-11-20T16:40,3,working_days,2026-11-23//finance;2026-11-25/2026-11-26/agency | only the last pause
2026-11-20T16:40,3,working_days,2026-11-23/2026-11-27/supplement;2026-11-26/2026-11-28/agency | overlaps the wait
2026-11-20T16:40,3,working_days,2026-11-25/2026-11-26/agency;2026-11-23/2026-11-24/agency | pauses in order of start
9999-11-20T16:40,3,working_days,                                                 | is not a real time
2026-11-20T16:40,3,working_hours,2026-11-23/2026-11-25/finance                   | only limits of days
2026-11-20T16:40,2,same_day,                                                     | takes the number 1 only
2026-11-20T16:40,3651,working_days,                                              | from 1 to 3650
2026-11-20T16:40,three,working_days,                                             | from 1 to 3650
""")
        void tells_what_is_wrong_with_a_value(String row, String told) throws IOException {
            assertThat(run("received_at,limit_value,limit_unit,pauses\n" + row + "\n"))
                    .isEqualTo(3);

            assertThat(err()).contains("Line 2, column ").contains(told);
        }

        @Test
        void without_a_column_it_needs_is_refused_with_the_columns_it_has() throws IOException {
            assertThat(run("received_at;limit_value;limit_unit\n1;2;3\n")).isEqualTo(1);

            assertThat(err())
                    .contains("lacks the column received_at, limit_value, limit_unit")
                    .contains("divided by commas");
            assertThat(out()).isEmpty();
        }

        @Test
        void in_another_encoding_is_refused_and_leaves_no_half_result() throws IOException {
            var file = folder.resolve("in.csv");
            Files.writeString(
                    file,
                    """
                    received_at,limit_value,limit_unit,note
                    2026-11-20T16:40,3,working_days,Đô
                    """,
                    Charset.forName("windows-1258"));

            assertThat(run("--file", file.toString())).isEqualTo(1);
            assertThat(err()).contains("không phải là UTF-8").contains("is not UTF-8");
            assertThat(out()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\"received_at,limit_value,limit_unit\n2026-11-20T16:40,3,x\n"})
        void that_is_no_table_is_refused(String content) throws IOException {
            assertThat(run(content)).isEqualTo(1);
            assertThat(out()).isEmpty();
        }

        @Test
        void that_is_not_there_is_refused() {
            assertThat(run("--file", folder.resolve("none.csv").toString())).isEqualTo(1);
            assertThat(err()).contains("cannot be read");
        }

        @Test
        void with_undecided_years_is_warned_of_once_a_year() throws IOException {
            String row = "2027-12-30T09:00,5,working_days\n";

            assertThat(run("received_at,limit_value,limit_unit\n" + row + row)).isZero();

            assertThat(err())
                    .containsOnlyOnce("the days off of 2027 are only proposed")
                    .contains("(due dates concerned: 2)")
                    .containsOnlyOnce("the days off of 2028 are not known yet");
        }

        private int run(String content) throws IOException {
            var file = folder.resolve("in.csv");
            Files.writeString(file, content);
            return DeadlineCommandTest.this.run("--file", file.toString());
        }

        private int run(String... options) {
            return DeadlineCommandTest.this.run(options);
        }
    }

    private int run(String... options) {
        var global = new GlobalOptions();
        var console = new Console(utf8(out), utf8(err), global);
        return new CommandLine(new DeadlineCommand(console))
                .addMixin("global", global)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Complaints(console))
                .execute(options);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream utf8(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String independent() throws IOException {
        String resource = "/vn/motcua/calendar/deadlines.csv";
        try (InputStream in =
                Objects.requireNonNull(DeadlineCommandTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
