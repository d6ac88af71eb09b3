// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import vn.motcua.signing.check.PaperFields;

/** The fields of a paper: made before the personal signature, filled in before the seal. */
final class PaperForm {
    private static final float FONT_SIZE = 13;

    /** From the lower edge of a field up to the line that letters stand on, by the font size. */
    private static final float BASE_LINE = 0.3f;

    private static final String LOOK = "/Tinos 13 Tf 0 g";

    private final byte[] font;

    /**
     * @param font a TrueType file
     */
    PaperForm(byte[] font) {
        this.font = font.clone();
    }

    /** The paper with its empty fields; nothing of it looks different. */
    byte[] prepared(byte[] paper, PaperPlaces places) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            addFields(document, form(document), places);
            return saved(document);
        }
    }

    /** The paper with the empty field of one signature alone. */
    byte[] prepared(byte[] paper, Place place, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper)) {
            PDAcroForm form = form(document);
            var field = new PDSignatureField(form);
            field.setAlternateFieldName("Chữ ký số");
            add(document, field, name, place);
            return saved(document);
        }
    }

    private static PDAcroForm form(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        form.setDefaultResources(new PDResources());
        form.setDefaultAppearance(LOOK);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        document.getDocumentCatalog().setAcroForm(form);
        return form;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private static void addFields(PDDocument document, PDAcroForm form, PaperPlaces places)
            throws IOException {
        for (String name : PaperFields.WRITTEN) {
            Place place = places.written().get(name);
            if (place != null) {
                add(document, text(form, name), name, place);
            }
        }
        var personal = new PDSignatureField(form);
        personal.setAlternateFieldName("Chữ ký của người có thẩm quyền");
        add(document, personal, PaperFields.SIGNATURE, places.signature());
        var seal = new PDSignatureField(form);
        seal.setAlternateFieldName("Chữ ký số của cơ quan, tổ chức");
        seal.getCOSObject().setItem(COSName.getPDFName("Lock"), lock(places));
        add(document, seal, PaperFields.SEAL, places.sealPlace());
    }

    /** Once sealed, number and date are not to be written again (ISO 32000-2, 12.7.5.5). */
    private static COSDictionary lock(PaperPlaces places) {
        var fields = new COSArray();
        PaperFields.WRITTEN.stream()
                .filter(places.written()::containsKey)
                .forEach(name -> fields.add(new COSString(name)));
        var lock = new COSDictionary();
        lock.setItem(COSName.TYPE, COSName.getPDFName("SigFieldLock"));
        lock.setItem(COSName.getPDFName("Action"), COSName.getPDFName("Include"));
        lock.setItem(COSName.FIELDS, fields);
        return lock;
    }

    private static PDTextField text(PDAcroForm form, String name) {
        var field = new PDTextField(form);
        field.setAlternateFieldName(
                switch (name) {
                    case PaperFields.NUMBER -> "Số, ký hiệu";
                    case PaperFields.BARE_NUMBER -> "Số";
                    case PaperFields.DAY -> "Ngày ban hành";
                    case PaperFields.MONTH -> "Tháng ban hành";
                    case PaperFields.YEAR -> "Năm ban hành";
                    default -> "Thời gian ban hành";
                });
        field.setQ(
                switch (name) {
                    case PaperFields.BARE_NUMBER -> PDVariableText.QUADDING_RIGHT;
                    case PaperFields.DAY, PaperFields.MONTH -> PDVariableText.QUADDING_CENTERED;
                    default -> PDVariableText.QUADDING_LEFT;
                });
        field.setDefaultAppearance(LOOK);
        return field;
    }

    private static void add(PDDocument document, PDTerminalField field, String name, Place place)
            throws IOException {
        field.setPartialName(name);
        PDPage page = document.getPage(place.page() - 1);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(rectangle(page, place));
        widget.setPage(page);
        widget.setPrinted(true);
        if (field instanceof PDTextField) {
            widget.setAppearance(nothing(document, place));
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        List<PDField> fields = form.getFields();
        fields.add(field);
        form.setFields(fields);
        page.getAnnotations().add(widget);
    }

    private static PDRectangle rectangle(PDPage page, Place place) {
        PDRectangle box = page.getMediaBox();
        return new PDRectangle(
                box.getLowerLeftX() + place.x(),
                box.getUpperRightY() - place.y() - place.height(),
                place.width(),
                place.height());
    }

    private static PDAppearanceDictionary nothing(PDDocument document, Place place) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.width(), place.height()));
        stream.setResources(new PDResources());
        var look = new PDAppearanceDictionary();
        look.setNormalAppearance(stream);
        return look;
    }

    /**
     * The signed paper with number and date written into their fields, as a later revision of the
     * same file: what was signed stays byte by byte.
     */
    byte[] filled(byte[] signed, Numbering numbering) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDFont face = PDType0Font.load(document, new ByteArrayInputStream(font), true);
            boolean any = false;
            for (Map.Entry<String, String> words : numbering.words().entrySet()) {
                any |= fill(document, face, words.getKey(), words.getValue());
            }
            if (!any) {
                return signed.clone();
            }
            var file = new ByteArrayOutputStream();
            document.saveIncremental(file);
            return file.toByteArray();
        }
    }

    private static boolean fill(PDDocument document, PDFont face, String name, String text)
            throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null || !(form.getField(name) instanceof PDTextField field)) {
            return false;
        }
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        var stream = new PDAppearanceStream(document);
        stream.setBBox(widget.getNormalAppearanceStream().getBBox());
        stream.setResources(new PDResources());
        write(document, stream, new Words(face, text, field.getQ()));
        COSDictionary dictionary = field.getCOSObject();
        dictionary.setString(COSName.V, text);
        var look = new PDAppearanceDictionary();
        look.setNormalAppearance(stream);
        widget.setAppearance(look);
        dictionary.setNeedToBeUpdated(true);
        return true;
    }

    /**
     * What is written into a field.
     *
     * @param quadding where in the field: left, in its middle or right (ISO 32000-2, 12.7.4.3)
     */
    private record Words(PDFont face, String text, int quadding) {
        private float width() throws IOException {
            return face.getStringWidth(text) / 1000;
        }

        /** The size of the letters, smaller when the text would not fit its field. */
        private float size(float room) throws IOException {
            return Math.min(FONT_SIZE, room / width());
        }

        private float begin(float room) throws IOException {
            return (room - width() * size(room)) * quadding / PDVariableText.QUADDING_RIGHT;
        }
    }

    private static void write(PDDocument document, PDAppearanceStream stream, Words words)
            throws IOException {
        float room = stream.getBBox().getWidth();
        try (var content = new PDPageContentStream(document, stream)) {
            content.beginText();
            float size = words.size(room);
            content.setFont(words.face(), size);
            content.newLineAtOffset(words.begin(room), size * BASE_LINE);
            content.showText(words.text());
            content.endText();
        }
    }
}
