// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo.morning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.stereotype.Component;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.DraftAsk;
import vn.motcua.issuing.Drafting;
import vn.motcua.issuing.ResultCase;
import vn.motcua.organisation.Unit;

/** A result as it would come from a word processor, for a procedure without a template. */
@Component
class OutsidePaper {
    private static final String FONT = "/vn/motcua/printing/font/Tinos-Regular.ttf";
    private static final String CAPACITY = "CHỦ TỊCH";
    private static final float SIZE = 13;

    private final FileStore store;

    OutsidePaper(FileStore store) {
        this.store = store;
    }

    /** The draft of such a result, whose file is kept. */
    DraftAsk ask(ResultCase about, Staff drafter, Staff signer) {
        FileAddress file =
                store.keepOwn(drawn(about, signer), FileKind.PDF, drafter.id().value()).address();
        return new DraftAsk(
                about.situation().code(),
                Drafting.BROUGHT,
                Map.of("title", "Văn bản giải quyết: " + about.detail().procedure().name()),
                signer.id(),
                CAPACITY,
                "",
                "http://127.0.0.1/kiem-tra/",
                file);
    }

    private static byte[] drawn(ResultCase about, Staff signer) {
        try (PDDocument document = new PDDocument();
                InputStream font = OutsidePaper.class.getResourceAsStream(FONT)) {
            byte[] file = Objects.requireNonNull(font, FONT).readAllBytes();
            PDFont face = PDType0Font.load(document, new ByteArrayInputStream(file), true);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(face, SIZE);
                write(new Sheet(content), about, signer);
            }
            ByteArrayOutputStream done = new ByteArrayOutputStream();
            document.save(done);
            return done.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Sheet sheet, ResultCase about, Staff signer) throws IOException {
        Unit unit = about.situation().office().unit();
        sheet.line(60, 770, unit.name().toUpperCase(Locale.forLanguageTag("vi")));
        sheet.line(300, 770, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        sheet.line(355, 752, "Độc lập - Tự do - Hạnh phúc");
        sheet.line(100, 720, "Số:             /UBND-VP");
        sheet.line(310, 720, unit.place() + ", ngày        tháng        năm");
        sheet.line(85, 670, "Về hồ sơ " + about.situation().code().value());
        sheet.line(85, 640, "Ủy ban nhân dân đã xem xét hồ sơ nói trên và chấp thuận đề nghị.");
        sheet.line(85, 560, "Nơi nhận:");
        sheet.line(85, 544, "- Như trên;");
        sheet.line(85, 528, "- Lưu: VT, hồ sơ.");
        sheet.line(390, 560, CAPACITY);
        sheet.line(385, 450, signer.name());
    }

    /** A page, in points from its lower left corner. */
    private record Sheet(PDPageContentStream content) {
        private void line(float x, float y, String text) throws IOException {
            content.beginText();
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }
}
