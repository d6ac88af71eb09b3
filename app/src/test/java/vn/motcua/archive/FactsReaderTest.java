// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.web.Fault;

/** A page and a list of old results are read by the same rules. */
class FactsReaderTest {
    private static Map<String, String> paper(String... more) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", " Giấy  khai sinh ");
        fields.put("owner", "Trần Thị Bưởi");
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        return fields;
    }

    private static FactsReader listed(Map<String, String> fields) {
        return FactsReader.listed(field -> fields.getOrDefault(field, ""));
    }

    @Test
    void lines_are_tidied_and_signs_that_nobody_sees_are_left_out() {
        PaperFacts facts =
                FactsReader.typed(paper("number", "01\u0000/2019")).facts().orElseThrow();

        assertThat(facts.title()).isEqualTo("Giấy khai sinh");
        assertThat(facts.number()).isEqualTo("01 /2019");
    }

    @Test
    void a_paper_of_a_century_ago_has_a_day() {
        PaperFacts facts = FactsReader.typed(paper("dated", "3/2/1957")).facts().orElseThrow();

        assertThat(facts.dated()).isEqualTo(LocalDate.of(1957, 2, 3));
    }

    @ParameterizedTest
    @CsvSource({"066 194 000 201, 066194000201", "066.194.000.201, 066194000201"})
    void an_id_is_understood_however_it_is_grouped(String typed, String id) {
        PaperFacts facts = listed(paper("ownerId", typed, "number", "7")).facts().orElseThrow();

        assertThat(facts.owner().id()).isEqualTo(id);
    }

    @Test
    void all_that_is_wrong_is_told_in_its_order() {
        FactsReader reader =
                listed(
                        Map.of(
                                "title",
                                "x".repeat(PaperFacts.LONGEST + 1),
                                "ownerId",
                                "123",
                                "dated",
                                "30/2/2019",
                                "until",
                                "1/1/2101"));

        assertThat(reader.facts()).isEmpty();
        assertThat(reader.faults().keySet())
                .containsExactly("title", "owner", "ownerId", "number", "dated", "until");
        assertThat(reader.faults().values())
                .extracting(Fault::key)
                .containsExactly(
                        "archive.fault.long",
                        "archive.fault.owner",
                        "archive.fault.owner-id",
                        "archive.fault.number",
                        "web.fault.day.no-such-day",
                        "web.fault.day.year");
    }

    @Test
    void a_number_is_owed_in_a_list_only() {
        assertThat(FactsReader.typed(paper()).facts()).isPresent();
        assertThat(listed(paper()).facts()).isEmpty();
    }

    @Test
    void a_paper_does_not_end_before_it_was_issued() {
        FactsReader reader = FactsReader.typed(paper("dated", "2/1/2020", "until", "1/1/2020"));

        assertThat(reader.facts()).isEmpty();
        assertThat(reader.faults()).containsOnlyKeys("until");
    }
}
