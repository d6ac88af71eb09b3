// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.scanning.ScanWord;

class ProposalsTest {
    private static Reading reading(String... lines) {
        List<ScanWord> words = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            for (String word : lines[line].split(" ", -1)) {
                words.add(new ScanWord(word, line, 0, 0, 0.1, 0.01, 90));
            }
        }
        return new Reading(words);
    }

    @Test
    void number_day_owner_and_personal_id_are_found_on_a_paper() {
        Reading paper =
                reading(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 12/2009-GKS",
                        "Ea Tam, ngày 05 tháng 3 năm 2009",
                        "Họ và tên: H’Bliă Niê",
                        "Số định danh: 066194003217");

        assertThat(Proposals.of(List.of(paper)))
                .containsEntry("number", "12/2009-GKS")
                .containsEntry("dated", "05 tháng 3 năm 2009")
                .containsEntry("owner", "H’Bliă Niê")
                .containsEntry("ownerId", "066194003217");
    }

    @Test
    void a_page_without_such_things_proposes_nothing() {
        assertThat(Proposals.of(List.of(reading("Kính gửi: Ủy ban nhân dân")))).isEmpty();
    }

    @Test
    void the_key_of_a_page_is_read_again() {
        PageKey key =
                new PageKey(
                        new vn.motcua.files.FileAddress("a".repeat(64)),
                        3,
                        vn.motcua.scanning.Turn.LEFT);

        assertThat(PageKey.parse(key.text())).contains(key);
        assertThat(PageKey.parse("x")).isEmpty();
    }
}
