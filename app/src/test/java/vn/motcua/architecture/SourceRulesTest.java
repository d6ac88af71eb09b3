// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {
    private static final List<SourceFile> SHIPPED = SourceFile.below("app/src/main/java");
    private static final List<SourceFile> OTHERS =
            Stream.of("app/src/test/java", "bench/src/main/java")
                    .map(SourceFile::below)
                    .flatMap(List::stream)
                    .toList();
    private static final int MEDIAN_OF_LINES = 60;

    @Nested
    class Documentation {
        @Test
        void every_public_type_and_method_of_the_product_says_what_it_is() {
            assertThat(violations(SHIPPED, DocumentedRule::new)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "public class Receipt {}",
                    "/** */ public class Receipt {}",
                    "/** @see Other */ public class Receipt {}",
                    "/** A receipt */ public class Receipt {}",
                    "/** A receipt. */ public record Receipt(int a) { public int b() { return 1; } }",
                    "/** A receipt. */ public interface Receipt { int number(); }",
                    "/** A receipt. */ public class Receipt { public enum Kind { A } }"
                })
        void a_planted_silence_is_caught(String type) {
            assertThat(new DocumentedRule(planted(type)).violations()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "class Receipt { public int b() { return 1; } }",
                    "/** A receipt. */ public class Receipt { int b() { return 1; } }",
                    "/** A receipt. */ public class Receipt { class Line { public void a() {} } }",
                    """
                    /** A receipt. */
                    public class Receipt {
                        public Receipt() {}
                        @Override public int hashCode() { return 1; }
                    }
                    """
                })
        void what_nobody_else_sees_or_what_is_said_elsewhere_may_be_silent(String type) {
            assertThat(new DocumentedRule(planted(type)).violations()).isEmpty();
        }
    }

    @Nested
    class Size {
        @Test
        void every_file_and_method_of_the_product_fits_the_eye() {
            assertThat(violations(SHIPPED, SizeRule::new)).isEmpty();
        }

        @Test
        void every_file_of_the_tests_and_benchmarks_is_short_enough() {
            assertThat(OTHERS).allMatch(file -> file.lines() <= SizeRule.LINES_OF_A_FILE);
        }

        @Test
        void half_of_the_files_are_short() {
            List<Long> lines = SHIPPED.stream().map(SourceFile::lines).sorted().toList();

            assertThat(lines.get(lines.size() / 2)).isLessThanOrEqualTo(MEDIAN_OF_LINES);
        }

        @Test
        void a_planted_long_file_is_caught() {
            assertThat(new SizeRule(planted("class A {" + "\n".repeat(300) + "}")).violations())
                    .singleElement()
                    .asString()
                    .endsWith("301 lines");
        }

        @Test
        void a_planted_long_method_is_caught() {
            String method = "class A {\n  @Deprecated\n  void a() {%s}\n}";

            assertThat(new SizeRule(planted(method.formatted("\n".repeat(24)))).violations())
                    .isEmpty();
            assertThat(new SizeRule(planted(method.formatted("\n".repeat(25)))).violations())
                    .singleElement()
                    .asString()
                    .endsWith("a() has 26 lines");
        }

        @Test
        void a_planted_long_list_of_parameters_is_caught() {
            String type = "class A { %s(int a, int b, int c, int d%s) {} }";

            assertThat(sizes(type.formatted("void a", ""))).isEmpty();
            assertThat(sizes(type.formatted("void a", ", int e"))).hasSize(1);
            assertThat(sizes(type.formatted("A", ", int e, int f"))).isEmpty();
            assertThat(sizes(type.formatted("A", ", int e, int f, int g"))).hasSize(1);
        }

        @Test
        void a_record_has_as_many_components_as_its_thing_has() {
            assertThat(
                            sizes(
                                    """
                                    record A(int a, int b, int c, int d, int e, int f, int g) {
                                        A(int a, int b, int c, int d, int e, int f, int g) { this.a = 1; }
                                    }
                                    """))
                    .isEmpty();
        }

        private List<String> sizes(String type) {
            return new SizeRule(planted(type)).violations();
        }
    }

    @Nested
    class Sql {
        @Test
        void is_never_glued_together() {
            assertThat(violations(SHIPPED, SqlIsTextRule::new)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"select code from dossier where code = '\" + code + \"'\"",
                    "sql + \" where code = :code\"",
                    "sql + \" order by \" + code"
                })
        void a_planted_glue_is_caught(String expression) {
            String type =
                    "class A { String a(String sql, String code) { return %s; } }"
                            .formatted(expression);

            assertThat(new SqlIsTextRule(planted(type)).violations()).isNotEmpty();
        }

        @Test
        void other_words_may_be_put_together() {
            String type = "class A { String a(String b) { return \"select one, not \" + b; } }";

            assertThat(new SqlIsTextRule(planted(type)).violations()).isEmpty();
        }
    }

    private static SourceFile planted(String type) {
        return SourceFile.of("package vn.motcua.fee; " + type);
    }

    private static List<String> violations(
            List<SourceFile> files, Function<SourceFile, SourceRule> rule) {
        return files.stream().flatMap(file -> rule.apply(file).violations().stream()).toList();
    }
}
