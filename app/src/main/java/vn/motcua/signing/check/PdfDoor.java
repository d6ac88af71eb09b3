// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Looks at a file before it is let in: how large, whether a PDF, what it would do. */
final class PdfDoor {
    /** The most pages. Product default, ADR 0041. */
    static final int MOST_PAGES = 300;

    /** The longest side of a page in points: that of A0. */
    private static final float LONGEST_SIDE = 3371;

    /** Begin and length of the two parts of a file around its signature. */
    private static final int RANGE_NUMBERS = 4;

    /** Where "%PDF-" stands at the latest; readers look no further. */
    private static final int HEADER_WITHIN = 1024;

    /** What is in a file: facts, or the reason why it stays outside. */
    sealed interface Entry {
        /** It may come in. */
        record In(PdfFacts facts) implements Entry {}

        /** It may not. */
        record Out(Unreadable why) implements Entry {}
    }

    private PdfDoor() {}

    static Entry look(byte[] file) {
        if (file.length == 0) {
            return new Entry.Out(Unreadable.EMPTY);
        }
        if (file.length > SignatureChecker.MOST_BYTES) {
            return new Entry.Out(Unreadable.TOO_LARGE);
        }
        if (!isPdf(file)) {
            return new Entry.Out(Unreadable.NOT_A_PDF);
        }
        return Swelling.of(file) ? new Entry.Out(Unreadable.SWELLING) : open(file);
    }

    private static boolean isPdf(byte[] file) {
        int length = Math.min(file.length, HEADER_WITHIN);
        return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static Entry open(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                return new Entry.Out(Unreadable.ENCRYPTED);
            }
            if (document.getNumberOfPages() > MOST_PAGES || hasLargePage(document)) {
                return new Entry.Out(Unreadable.TOO_MANY_PAGES);
            }
            return new Entry.In(
                    new PdfFacts(signed(document), covered(document), remarks(document)));
        } catch (InvalidPasswordException locked) {
            return new Entry.Out(Unreadable.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new Entry.Out(Unreadable.DAMAGED);
        }
    }

    private static boolean hasLargePage(PDDocument document) {
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getMediaBox();
            boolean large = box.getWidth() > LONGEST_SIDE || box.getHeight() > LONGEST_SIDE;
            if (large || page.getUserUnit() > 1) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> signed(PDDocument document) throws IOException {
        var names = new HashSet<String>();
        for (PDSignatureField field : document.getSignatureFields()) {
            PDSignature signature = field.getSignature();
            if (signature != null) {
                names.add(String.valueOf(field.getPartialName()));
            }
        }
        return names;
    }

    private static long covered(PDDocument document) throws IOException {
        long covered = 0;
        for (PDSignature signature : document.getSignatureDictionaries()) {
            int[] range = signature.getByteRange();
            if (range.length == RANGE_NUMBERS) {
                covered = Math.max(covered, (long) range[2] + range[RANGE_NUMBERS - 1]);
            }
        }
        return covered;
    }

    private static Set<Remark> remarks(PDDocument document) throws IOException {
        var remarks = EnumSet.noneOf(Remark.class);
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject()
                    instanceof COSDictionary dictionary) {
                remark(dictionary, remarks);
            }
        }
        return remarks;
    }

    private static void remark(COSDictionary dictionary, Set<Remark> remarks) {
        var walk = new ActionWalk(remarks);
        walk.look(dictionary);
        if (dictionary.containsKey(COSName.EF)) {
            remarks.add(Remark.HAS_ATTACHMENTS);
        }
    }
}
