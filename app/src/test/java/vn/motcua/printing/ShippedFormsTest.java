// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.testing.PdfaCheck;

/** Every form that is shipped, held against ISO 19005-2 and ISO 14289-1 by veraPDF. */
class ShippedFormsTest {
    private static final PrintingRoom ROOM = PrintingRoom.shipped();

    static Stream<String> forms() {
        return ROOM.forms().all().stream().map(form -> form.head().key());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void every_form_is_kept_for_ever_and_read_by_the_blind(String key) throws Exception {
        PaperTemplate form =
                ROOM.forms().all().stream()
                        .filter(other -> other.head().key().equals(key))
                        .findFirst()
                        .orElseThrow();
        byte[] pdf =
                ReadPdf.file(
                        form.head().kind().isIssued()
                                ? ROOM.specimen(form)
                                : ROOM.press().print(form, Samples.of(form.head().kind()).done()));

        assertThat(PdfaCheck.violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfaCheck.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(ReadPdf.words(pdf)).doesNotContain("#").contains("Độc lập - Tự do - Hạnh phúc");
    }

    /** A check that lets everything pass would be no check. */
    @Test
    void an_ordinary_pdf_does_not_pass() throws Exception {
        var file = new ByteArrayOutputStream();
        try (var ordinary = new PDDocument()) {
            ordinary.addPage(new PDPage());
            ordinary.save(file);
        }

        assertThat(PdfaCheck.violations(file.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(PdfaCheck.violations(file.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
}
