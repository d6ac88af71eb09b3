// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What other programs put into PDFs. */
final class Papers {
    private Papers() {}

    /** Signed by somebody, no matter whom. */
    static byte[] signed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            document.addSignature(signature, _ -> new byte[] {1, 2, 3});
            var file = new ByteArrayOutputStream();
            document.saveIncremental(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void claim(PDDocument document, String part, String level) throws IOException {
        String words =
                """
                <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <pdfaid:part>%s</pdfaid:part><pdfaid:conformance>%s</pdfaid:conformance>
                <?xpacket end="w"?>
                """
                        .formatted(part, level);
        byte[] packet = words.getBytes(StandardCharsets.UTF_8);
        PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(packet));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    static void addNote(PDDocument document) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(300, 300, 20, 20));
        note.setContents("Xem lại");
        document.getPage(0).getAnnotations().add(note);
    }

    static void addLink(PDDocument document) throws IOException {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(new PDRectangle(100, 740, 200, 20));
        PDActionURI action = new PDActionURI();
        action.setURI("https://example.vn/");
        link.setAction(action);
        document.getPage(0).getAnnotations().add(link);
    }

    /** A form whose look is made by the program that shows it. */
    static void makeLiving(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        form.setNeedAppearances(true);
        document.getDocumentCatalog().setAcroForm(form);
    }

    /** A form in which somebody wrote. */
    static void addField(PDDocument document) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDResources resources = document.getPage(0).getResources();
        COSName name = resources.getFontNames().iterator().next();
        PDFont face = resources.getFont(name);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/" + name.getName() + " 12 Tf 0 g");
        PDTextField field = new PDTextField(form);
        field.setPartialName("land");
        field.setDefaultAppearance("/" + name.getName() + " 12 Tf 0 g");
        var widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(100, 500, 200, 20));
        widget.setPage(document.getPage(0));
        var look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(200, 20));
        look.setResources(new PDResources());
        try (var content = new PDPageContentStream(document, look)) {
            content.beginText();
            content.setFont(face, 12);
            content.newLineAtOffset(2, 5);
            content.showText("TAM 19");
            content.endText();
        }
        var looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        widget.setAppearance(looks);
        form.getFields().add(field);
        document.getPage(0).getAnnotations().add(widget);
    }
}
