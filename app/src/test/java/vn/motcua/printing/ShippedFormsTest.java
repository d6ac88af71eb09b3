// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every form that is shipped, held against ISO 19005-2 and ISO 14289-1 by veraPDF. */
class ShippedFormsTest {
    private static final PrintingRoom ROOM = PrintingRoom.shipped();

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

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

        assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
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

        assertThat(violations(file.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(violations(file.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
