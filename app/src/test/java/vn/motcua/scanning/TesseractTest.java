// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.files.FileKind;
import vn.motcua.testing.PdfaCheck;
import vn.motcua.testing.SampleScans;

class TesseractTest {
    private static final LimitedProgram PROGRAMS =
            new LimitedProgram(Objects.requireNonNullElse(System.getenv("PATH"), ""));

    @Test
    void a_table_of_words_is_read_and_what_is_no_word_is_left_out() {
        String table =
                """
                level	page_num	block_num	par_num	line_num	word_num	left	top	width	height	conf	text
                1	1	0	0	0	0	0	0	1000	2000	-1
                5	1	1	1	1	1	100	200	50	20	96.5	Số:
                5	1	1	1	1	2	160	200	90	20	91	12/2009
                5	1	1	1	2	1	100	240	50	20	-1
                5	1	1	1	2	2	100	240	50	20	88	xã
                """;

        List<ScanWord> words = WordTable.read(table);

        assertThat(words).extracting(ScanWord::text).containsExactly("Số:", "12/2009", "xã");
        assertThat(words).extracting(ScanWord::line).containsExactly(1, 1, 2);
        assertThat(words.getFirst().x()).isEqualTo(0.1);
        assertThat(words.getFirst().height()).isEqualTo(0.01);
        assertThat(words.getFirst().sure()).isEqualTo(96);
    }

    @Test
    void what_is_not_installed_or_not_wanted_is_not_there() {
        assertThat(new Tesseract(new LimitedProgram("/nowhere"), false).isThere()).isFalse();
        assertThat(new Tesseract(PROGRAMS, true).isThere()).isFalse();
    }

    @Test
    void a_scanned_page_is_read_and_can_be_searched_when_it_is_bound() throws Exception {
        Tesseract tesseract = new Tesseract(PROGRAMS, false);
        assumeThat(tesseract.isThere()).as("tesseract with Vietnamese is installed").isTrue();
        Scans scans = ScanningConfiguration.scans();
        byte[] sheet =
                SampleScans.encoded(
                        SampleScans.sheet(3, "Ủy ban nhân dân xã Ea Tam", "Số: 12/GKS"), "PNG");
        ScanFile file = new ScanFile(sheet, FileKind.PNG);

        List<ScanWord> words = tesseract.read(scans.letters(file, 0, Turn.NONE)).orElseThrow();
        byte[] bound = scans.bind(List.of(new ScanPage(file, 0, Turn.NONE, words)), "Giấy");

        assertThat(words.stream().map(ScanWord::text).collect(Collectors.joining(" ")))
                .contains("Ủy ban nhân dân xã Ea Tam");
        assertThat(PdfaCheck.violations(bound, PDFAFlavour.PDFA_2_B)).isEmpty();
        try (PDDocument document = Loader.loadPDF(bound)) {
            assertThat(new PDFTextStripper().getText(document)).contains("nhân dân xã Ea Tam");
        }
    }
}
