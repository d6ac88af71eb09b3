// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.check.PaperFields;

/** Draws on pages that stand straight: the code that checks a paper, and boxes for a look. */
final class PagePen {
    private static final float SMALL = 7;
    private static final int QUIET = 4;
    private static final Color FRAME = new Color(0x0B, 0x57, 0xD0);

    private final PDDocument document;
    private final PDFont face;

    /**
     * @param font a TrueType file with all Vietnamese letters
     */
    PagePen(PDDocument document, byte[] font) throws IOException {
        this.document = document;
        this.face = PDType0Font.load(document, new ByteArrayInputStream(font), true);
    }

    /** The QR code (ISO/IEC 18004) in lines, not in points, with a word below. */
    void code(PaperPlace place, String link, String word) throws IOException {
        PDPage page = document.getPage(place.page() - 1);
        PDRectangle box = Boxes.rectangle(page, place);
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        float dot = box.getWidth() / (code.size + 2 * QUIET);
        float left = box.getLowerLeftX();
        float top = box.getUpperRightY();
        try (var content = content(page)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setNonStrokingColor(Color.BLACK);
            for (int y = 0; y < code.size; y++) {
                for (int x = 0; x < code.size; x++) {
                    if (code.getModule(x, y)) {
                        content.addRect(
                                left + (x + QUIET) * dot, top - (y + QUIET + 1) * dot, dot, dot);
                    }
                }
            }
            content.fill();
            word(content, word, box);
            content.endMarkedContent();
        }
    }

    /** In the middle under the code, smaller when it is long. */
    private void word(PDPageContentStream content, String word, PDRectangle box)
            throws IOException {
        float width = face.getStringWidth(word) / 1000;
        float size = width == 0 ? SMALL : Math.min(SMALL, box.getWidth() / width);
        float left = box.getLowerLeftX() + (box.getWidth() - width * size) / 2;
        text(content, word, size, new float[] {left, box.getLowerLeftY() + 2});
    }

    private void text(PDPageContentStream content, String text, float size, float[] at)
            throws IOException {
        content.beginText();
        content.setFont(face, size);
        content.newLineAtOffset(at[0], at[1]);
        content.showText(text);
        content.endText();
    }

    /** Frames of all boxes with what goes there. */
    void frames(List<PaperPlace> boxes) throws IOException {
        for (PaperPlace place : boxes) {
            PDPage page = document.getPage(place.page() - 1);
            PDRectangle box = Boxes.rectangle(page, place);
            try (var content = content(page)) {
                content.setStrokingColor(FRAME);
                content.setNonStrokingColor(FRAME);
                content.setLineWidth(0.8f);
                content.addRect(
                        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
                content.stroke();
                float[] above = {box.getLowerLeftX() + 1, box.getUpperRightY() + 2};
                text(content, label(place.name()), SMALL, above);
            }
        }
    }

    private static String label(String name) {
        return switch (name) {
            case PaperFields.NUMBER -> "số, ký hiệu";
            case PaperFields.BARE_NUMBER -> "số";
            case PaperFields.DATE -> "ngày, tháng, năm";
            case PaperFields.DAY -> "ngày";
            case PaperFields.MONTH -> "tháng";
            case PaperFields.YEAR -> "năm";
            case PaperFields.SIGNATURE -> "chữ ký";
            case PaperFields.SEAL -> "con dấu";
            default -> "mã QR kiểm tra";
        };
    }

    private PDPageContentStream content(PDPage page) throws IOException {
        return new PDPageContentStream(
                document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }
}
