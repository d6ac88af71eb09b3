// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.motcua.testing.AProcedure;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

/** A procedure is found however it is typed. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcedureSearchTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private AnnotationConfigApplicationContext modules;
    private Catalogue catalogue;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        modules = Modules.over(database, data, Clock.systemUTC());
        catalogue = modules.getBean(Catalogue.class);
        publish("1.001193", "Đăng ký khai sinh", "Hộ tịch");
        publish("1.004884", "Đăng ký lại khai sinh", "Hộ tịch");
        publish("1.011441", "Hoà giải ở Đắk Lắk", "Hòa giải");
        publish("2.000815", "Chứng thực bản sao", "Chứng thực");
        catalogue.draft(AProcedure.described(AProcedure.head("1.009999", "Khai sinh", "X")), DAY);
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dak lak",
                "Dak Lak",
                "Đắk Lắk",
                "ĐẮK  LẮK",
                "lak dak",
                "hòa giải",
                "hoa giai",
                "1.011441",
                "1.0114",
                "english of hoà giải"
            })
    void marks_case_spaces_and_order_of_words_do_not_matter(String typed) {
        assertThat(codes(typed)).first().isEqualTo("1.011441");
        assertThat(codes(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(codes(typed));
    }

    @Test
    void the_phrase_as_typed_comes_before_its_words_apart() {
        assertThat(codes("khai sinh")).containsExactly("1.001193", "1.004884");
        assertThat(codes("dang ky khai sinh")).containsExactly("1.001193", "1.004884");
    }

    @Test
    void nothing_typed_finds_all_by_field_and_name() {
        assertThat(codes("")).containsExactly("2.000815", "1.011441", "1.001193", "1.004884");
        assertThat(catalogue.fields(DAY)).containsExactly("Chứng thực", "Hòa giải", "Hộ tịch");
    }

    @Test
    void a_field_narrows_it() {
        assertThat(catalogue.search(new ProcedureSearch("lại", "ho tich", DAY)))
                .extracting(found -> found.code().orElseThrow().value())
                .containsExactly("1.004884");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'; drop table unit", "<script>", "không có", "\\"})
    void what_is_not_there_is_not_found(String typed) {
        assertThat(codes(typed)).isEmpty();
    }

    @Test
    void a_very_long_text_is_cut() {
        assertThat(codes("khai sinh " + "x".repeat(1_000_000))).isEmpty();
        assertThat(codes("khai sinh " + " ".repeat(1_000_000))).hasSize(2);
        assertThat(codes("khai\0sinh")).hasSize(2);
    }

    private List<String> codes(String typed) {
        return catalogue.search(new ProcedureSearch(typed, "", DAY)).stream()
                .map(found -> found.code().orElseThrow().value())
                .toList();
    }

    private void publish(String code, String name, String field) {
        long id = catalogue.draft(AProcedure.described(AProcedure.head(code, name, field)), DAY);
        catalogue.publish(id, AProcedure.DECISION);
    }
}
