// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../x | x",
                "C:\\Users\\nhung\\tờ khai.pdf | tờ khai.pdf",
                "/etc/passwd | passwd",
                "..hidden.pdf | hidden.pdf",
                "a\"b;c.pdf | a b c.pdf",
                "'' | tep",
                "../ | tep",
                "... | tep"
            })
    void a_name_loses_its_folders_and_dangerous_signs(String sent, String kept) {
        assertThat(FileName.of(sent).value()).isEqualTo(kept);
    }

    @Test
    void a_name_in_pieces_is_put_together() {
        String pieces = Normalizer.normalize("tờ khai.pdf", Normalizer.Form.NFD);

        assertThat(FileName.of(pieces).value()).isEqualTo("tờ khai.pdf");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.of("a".repeat(300) + ".pdf").value();

        assertThat(name).hasSize(FileName.LONGEST).endsWith("a.pdf");
    }

    @Test
    void signs_that_turn_the_writing_round_are_taken_out() {
        assertThat(FileName.of("anh\u202Egpj.exe").value()).isEqualTo("anh gpj.exe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "khai sinh.jpg | PDF | khai sinh.pdf",
                "khai sinh.PDF | PDF | khai sinh.PDF",
                "quet.pdf.exe | PDF | quet.pdf",
                "IMG_0001.HEIC | JPEG | IMG_0001.jpg",
                "anh.jfif | JPEG | anh.jfif",
                "Mẫu số 1.2 | PDF | Mẫu số 1.2.pdf",
                "tep | TIFF | tep.tif"
            })
    void an_ending_that_lies_gives_way(String name, FileKind kind, String kept) {
        assertThat(FileName.of(name).endingAs(kind).value()).isEqualTo(kept);
    }
}
