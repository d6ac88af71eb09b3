// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import vn.motcua.testing.SampleScans;

/** What people bring, or send to see what happens. */
final class BadFiles {
    private static final byte[] SHEET = SampleScans.picture("JPEG", "Tờ khai");

    private BadFiles() {}

    private interface Change {
        void in(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Change change) {
        try (PDDocument document = Loader.loadPDF(SampleScans.pdf("Tờ khai"))) {
            change.in(document);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] locked(String password) {
        return pdf(document ->
                document.protect(
                        new StandardProtectionPolicy("o", password, new AccessPermission())));
    }

    static byte[] script() {
        return pdf(document ->
                document.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert('x')")));
    }

    static byte[] launch() {
        return pdf(document -> {
            PDActionLaunch action = new PDActionLaunch();
            action.setF("calc.exe");
            document.getDocumentCatalog().setOpenAction(action);
        });
    }

    static byte[] attachment() {
        return pdf(document -> {
            PDComplexFileSpecification file = new PDComplexFileSpecification();
            file.setFile("x.xml");
            PDEmbeddedFile content = new PDEmbeddedFile(document);
            file.setEmbeddedFile(content);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("x.xml", file));
            PDDocumentNameDictionary names =
                    new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** A page of some kilobytes that becomes two hundred megabytes. */
    static byte[] swelling() {
        return pdf(document -> {
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

    /** A table of ten million objects in some kilobytes. */
    static byte[] flood() {
        return pdf(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XREF);
            try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] entries = new byte[1 << 20];
                for (int megabyte = 0; megabyte < 30; megabyte++) {
                    content.write(entries);
                }
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.A, stream);
        });
    }

    static byte[] pages(int pages) {
        return pdf(document -> {
            while (document.getNumberOfPages() < pages) {
                document.addPage(new PDPage());
            }
        });
    }

    static byte[] cutOff(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** A small picture whose head says that it is 65,000 points wide and high. */
    static byte[] pictureBomb() {
        byte[] jpeg = SHEET.clone();
        for (int at = 2; at < jpeg.length - 8; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == 0xC0) {
                ByteBuffer.wrap(jpeg)
                        .putShort(at + 5, (short) 65_000)
                        .putShort(at + 7, (short) 65_000);
                return jpeg;
            }
        }
        throw new IllegalStateException("no head");
    }

    /** A TIFF whose list of pages runs in a circle. */
    static byte[] circle() {
        byte[] tiff = SampleScans.picture("TIFF", "Tờ khai");
        ByteBuffer bytes = ByteBuffer.wrap(tiff);
        bytes.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = bytes.getInt(4);
        bytes.putInt(first + 2 + 12 * bytes.getShort(first), first);
        return tiff;
    }

    static byte[] zip(String... names) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    /** An old document of Word, as far as its first bytes tell. */
    static byte[] oldWord() {
        return ByteBuffer.allocate(1024).putLong(0xD0CF11E0A1B11AE1L).array();
    }

    static byte[] heic() {
        return ("\0\0\0\u0018ftypheic" + "\0".repeat(40)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
