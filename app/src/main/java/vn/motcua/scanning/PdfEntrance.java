// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * The only door through which PDFs of strangers are opened: it looks how large they become and what
 * they would do before anybody reads them.
 */
public final class PdfEntrance {
    /** The most pages. Product default, ADR 0041. */
    public static final int MOST_PAGES = 300;

    /** The most objects; 300 tagged pages have some ten thousands. Product default, ADR 0051. */
    static final int MOST_OBJECTS = 500_000;

    /** The longest side of a page in points: that of A0. */
    private static final float LONGEST_SIDE = 3371;

    /** Where "%PDF-" stands at the latest; readers look no further. */
    private static final int HEADER_WITHIN = 1024;

    /**
     * What became of a file at the door.
     *
     * @param <T> what was read of it
     */
    public sealed interface Entry<T> {
        /**
         * It was opened.
         *
         * @param found what was read of it
         * @param deeds what it would do besides showing its pages
         */
        record In<T>(T found, Set<PdfDeed> deeds) implements Entry<T> {
            public In {
                deeds = Set.copyOf(deeds);
            }
        }

        /** It was not. */
        record Out<T>(PdfFlaw why) implements Entry<T> {}
    }

    /**
     * Reads something of an open document.
     *
     * @param <T> what is read
     */
    public interface Reading<T> {
        /** What is read; the document is closed afterwards. */
        T read(PDDocument document) throws IOException;
    }

    private PdfEntrance() {}

    /** Opens a file, reads it and closes it, or says why it stays outside. */
    public static <T> Entry<T> open(byte[] file, Reading<T> reading) {
        if (file.length == 0) {
            return new Entry.Out<>(PdfFlaw.EMPTY);
        }
        if (!isPdf(file)) {
            return new Entry.Out<>(PdfFlaw.NOT_A_PDF);
        }
        return Swelling.of(file) ? new Entry.Out<>(PdfFlaw.SWELLING) : opened(file, reading);
    }

    private static boolean isPdf(byte[] file) {
        int length = Math.min(file.length, HEADER_WITHIN);
        return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static <T> Entry<T> opened(byte[] file, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                return new Entry.Out<>(PdfFlaw.ENCRYPTED);
            }
            if (document.getDocument().getXrefTable().size() > MOST_OBJECTS) {
                return new Entry.Out<>(PdfFlaw.SWELLING);
            }
            if (hasTooManyPages(document)) {
                return new Entry.Out<>(PdfFlaw.TOO_MANY_PAGES);
            }
            return new Entry.In<>(reading.read(document), deeds(document));
        } catch (InvalidPasswordException locked) {
            return new Entry.Out<>(PdfFlaw.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Entry.Out<>(PdfFlaw.DAMAGED);
        }
    }

    /** Counts the pages themselves: what the file says of their number may be a lie. */
    private static boolean hasTooManyPages(PDDocument document) {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            pages++;
            PDRectangle box = page.getMediaBox();
            boolean large = box.getWidth() > LONGEST_SIDE || box.getHeight() > LONGEST_SIDE;
            if (large || page.getUserUnit() > 1 || pages > MOST_PAGES) {
                return true;
            }
        }
        if (pages == 0) {
            throw new IllegalArgumentException("a PDF without pages");
        }
        return false;
    }

    private static Set<PdfDeed> deeds(PDDocument document) throws IOException {
        var deeds = EnumSet.noneOf(PdfDeed.class);
        ActionWalk walk = new ActionWalk(deeds);
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject()
                    instanceof COSDictionary dictionary) {
                walk.look(dictionary);
            }
        }
        return deeds;
    }
}
