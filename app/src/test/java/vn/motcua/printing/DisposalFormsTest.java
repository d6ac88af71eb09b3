// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.testing.PdfaCheck;

/** The papers of a disposal: the longest list, and words that no paper can show. */
class DisposalFormsTest {
    private static final PrintingRoom ROOM = PrintingRoom.shipped();
    private static final PaperTemplate MINUTES =
            ROOM.forms().find("bien-ban-tieu-huy", 1).orElseThrow();

    /** The most papers of one list. */
    private static final int LONGEST = 500;

    @Test
    void minutes_of_the_longest_list_head_the_table_on_every_page() throws Exception {
        PaperData.Filling filling =
                PaperData.fill()
                        .text("superior", "Ủy ban nhân dân huyện Krông Năng")
                        .text("agency", "Ủy ban nhân dân xã Ea Tam")
                        .text("place", "Ea Tam")
                        .text("number", "03/2026")
                        .date("date", Samples.DAY);

        Paper paper = (Paper) ROOM.press().print(MINUTES, Samples.minutes(filling, LONGEST).done());

        assertThat(PdfaCheck.violations(paper.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaCheck.violations(paper.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(paper.place("signature").orElseThrow().page()).isEqualTo(1);
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(document.getNumberOfPages()).isBetween(10, 60);
            assertThat(
                            IntStream.rangeClosed(2, document.getNumberOfPages())
                                    .mapToObj(page -> words(document, page)))
                    .allMatch(page -> page.contains("Tên giấy tờ"));
            assertThat(words(document, document.getNumberOfPages() - 1)).contains("SHA-256");
        }
    }

    private static String words(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    @Test
    void a_sign_that_no_paper_can_show_becomes_a_question_mark() {
        assertThat(ROOM.printable("Giấy \u2610 ủy quyền \uD83D\uDE00\uD842\uDFB7"))
                .isEqualTo("Giấy ? ủy quyền ??");
        assertThat(ROOM.printable("H’Bliă Niê Kđăm – Ỵ")).isEqualTo("H’Bliă Niê Kđăm – Ỵ");
        assertThat(ROOM.printable("")).isEmpty();
    }
}
