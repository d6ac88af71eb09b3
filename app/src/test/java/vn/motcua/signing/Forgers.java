// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;

/** What people do to papers that they should not. */
final class Forgers {
    private Forgers() {}

    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    /** One letter of the signed part is another. */
    static byte[] flipped(byte[] paper) {
        byte[] changed = paper.clone();
        changed[changed.length / 8] ^= 0x20;
        return changed;
    }

    /** Bytes behind the end. */
    static byte[] withJunk(byte[] paper) {
        return joined(paper, "\n% nothing to see here\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** A word written onto the signed page, as a later revision. */
    static byte[] overwritten(byte[] paper) {
        return later(
                paper,
                document -> {
                    PDPage page = document.getPage(0);
                    try (var content =
                            new PDPageContentStream(
                                    document,
                                    page,
                                    PDPageContentStream.AppendMode.APPEND,
                                    false,
                                    true)) {
                        content.beginText();
                        content.setFont(
                                new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 30);
                        content.newLineAtOffset(100, 600);
                        content.showText("FORGED");
                        content.endText();
                    }
                    page.getCOSObject().setNeedToBeUpdated(true);
                });
    }

    /** A white box over the signed text, as a note that any reader can add. */
    static byte[] covered(byte[] paper) {
        return later(
                paper,
                document -> {
                    PDPage page = document.getPage(0);
                    var box = new PDAnnotationSquare();
                    box.setRectangle(new PDRectangle(80, 640, 400, 40));
                    var white = new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE);
                    box.setInteriorColor(white);
                    box.setColor(white);
                    box.constructAppearances(document);
                    page.getAnnotations().add(box);
                    page.getCOSObject().setNeedToBeUpdated(true);
                });
    }

    /** A paper that runs a program when it is opened. */
    static byte[] withScript(byte[] paper) {
        return anew(
                paper,
                document ->
                        document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    /** A program put in as a later revision. */
    static byte[] withScriptLater(byte[] paper) {
        return later(
                paper,
                document -> {
                    var catalog = document.getDocumentCatalog();
                    catalog.setOpenAction(new PDActionJavaScript("app.alert('x')"));
                    catalog.getCOSObject().setNeedToBeUpdated(true);
                });
    }

    /** A paper on which a file hangs that says this. */
    static byte[] withAttachment(byte[] paper, String words) {
        return anew(paper, document -> attach(document, words));
    }

    /** Another file in the place of the one that hangs on it, as a later revision. */
    static byte[] swapped(byte[] paper, String words) {
        return later(
                paper,
                document -> {
                    attach(document, words);
                    var catalog = document.getDocumentCatalog().getCOSObject();
                    catalog.getCOSDictionary(COSName.NAMES).setNeedToBeUpdated(true);
                    catalog.setNeedToBeUpdated(true);
                });
    }

    /** Other words of the same length in the very place of those of the attached file. */
    static byte[] swappedInPlace(byte[] paper, String words, String others) {
        byte[] changed = paper.clone();
        byte[] old = words.getBytes(StandardCharsets.US_ASCII);
        int at = new String(paper, StandardCharsets.ISO_8859_1).indexOf(words);
        System.arraycopy(others.getBytes(StandardCharsets.US_ASCII), 0, changed, at, old.length);
        return changed;
    }

    private static void attach(PDDocument document, String words) throws IOException {
        var file =
                new PDEmbeddedFile(
                        document,
                        new ByteArrayInputStream(words.getBytes(StandardCharsets.US_ASCII)));
        var described = new PDComplexFileSpecification();
        described.setFile("phu-luc.txt");
        described.setEmbeddedFile(file);
        var files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("phu-luc.txt", described));
        var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    static byte[] encrypted(byte[] paper) {
        return anew(
                paper,
                document ->
                        document.protect(
                                new StandardProtectionPolicy("o", "u", new AccessPermission())));
    }

    /** A page of some kilobytes that becomes two hundred megabytes. */
    static byte[] swelling(byte[] paper) {
        return anew(
                paper,
                document -> {
                    COSStream stream = document.getDocument().createCOSStream();
                    try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                        byte[] blanks = new byte[1 << 20];
                        for (int megabyte = 0; megabyte < 200; megabyte++) {
                            content.write(blanks);
                        }
                    }
                    document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
                });
    }

    static byte[] withPages(int pages) {
        try (var document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] later(byte[] paper, Change change) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            change.in(document);
            var file = new ByteArrayOutputStream();
            document.saveIncremental(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] anew(byte[] paper, Change change) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            change.in(document);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var file = new ByteArrayOutputStream();
        file.writeBytes(one);
        file.writeBytes(other);
        return file.toByteArray();
    }
}
