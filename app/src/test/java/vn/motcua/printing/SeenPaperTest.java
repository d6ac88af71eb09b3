// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers as a person or a telephone sees them. */
class SeenPaperTest {
    private static final int DOTS = 150;
    private static final PrintingRoom ROOM = PrintingRoom.shipped();

    @Test
    void a_telephone_reads_the_code_on_a_printed_receipt() throws Exception {
        String link = "https://motcua.example.vn/tra-cuu?token=Zm9ybXMgYXJlIGZ1bg";
        BufferedImage page = ReadPdf.page(receipt("An", link), 0, DOTS);
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var seen = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);

        assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(seen))).getText())
                .isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y Ê\u0306ban",
                "H’Bê\u0306 Niê",
                "Kơ\u0306",
                "Mlô\u0306",
                "Kmư\u0306t",
                "ČƯ\u0306"
            })
    void the_letters_of_the_ede_with_a_combining_breve_are_kept(String name) {
        assertThat(ReadPdf.words(receipt(name, "a"))).contains(name);
    }

    private static byte[] receipt(String owner, String link) {
        PaperTemplate receipt = ROOM.forms().on(LocalDate.of(2026, 2, 5), 1).orElseThrow();
        PaperData.Filling data =
                Samples.of(PaperKind.RECEIPT).text("owner", owner).qr("link", link);
        return ReadPdf.file(ROOM.press().print(receipt, data.done()));
    }
}
