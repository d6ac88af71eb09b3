// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.motcua.scanning.PdfDeed;
import vn.motcua.scanning.PdfEntrance;
import vn.motcua.scanning.PdfFlaw;

/** Looks at a file before its signatures are checked: whether a PDF, and what it bears. */
final class PdfDoor {
    /** Begin and length of the two parts of a file around its signature. */
    private static final int RANGE_NUMBERS = 4;

    /** What is in a file: facts, or the reason why it stays outside. */
    sealed interface Entry {
        /** It may come in. */
        record In(PdfFacts facts) implements Entry {}

        /** It may not. */
        record Out(Unreadable why) implements Entry {}
    }

    private record Borne(
            Set<String> signed, long first, long covered, Set<String> files, boolean roomFilled) {}

    private PdfDoor() {}

    static Entry look(byte[] file) {
        if (file.length > SignatureChecker.MOST_BYTES) {
            return new Entry.Out(Unreadable.TOO_LARGE);
        }
        return switch (PdfEntrance.open(file, PdfDoor::borne)) {
            case PdfEntrance.Entry.Out<Borne> out -> new Entry.Out(why(out.why()));
            case PdfEntrance.Entry.In<Borne> in ->
                    new Entry.In(
                            new PdfFacts(
                                    in.found().signed(),
                                    in.found().covered(),
                                    isLoadChanged(file, in),
                                    in.found().roomFilled(),
                                    in.deeds().stream()
                                            .map(PdfDoor::remark)
                                            .collect(Collectors.toSet())));
        };
    }

    private static Unreadable why(PdfFlaw flaw) {
        return switch (flaw) {
            case EMPTY -> Unreadable.EMPTY;
            case NOT_A_PDF -> Unreadable.NOT_A_PDF;
            case ENCRYPTED -> Unreadable.ENCRYPTED;
            case DAMAGED -> Unreadable.DAMAGED;
            case TOO_MANY_PAGES -> Unreadable.TOO_MANY_PAGES;
            case SWELLING -> Unreadable.SWELLING;
        };
    }

    private static Remark remark(PdfDeed deed) {
        return switch (deed) {
            case SCRIPT -> Remark.HAS_SCRIPT;
            case LAUNCH -> Remark.HAS_LAUNCH;
            case CARRY_FILES -> Remark.HAS_ATTACHMENTS;
        };
    }

    /** Compares what the paper carries now with what it carried at its first signature. */
    private static boolean isLoadChanged(byte[] file, PdfEntrance.Entry.In<Borne> now) {
        long first = now.found().first();
        if (first <= 0 || first >= file.length) {
            return false;
        }
        byte[] signedThen = Arrays.copyOf(file, (int) first);
        return switch (PdfEntrance.open(signedThen, PaperLoad::files)) {
            case PdfEntrance.Entry.In<Set<String>> then ->
                    !new PaperLoad(then.found(), then.deeds())
                            .equals(new PaperLoad(now.found().files(), now.deeds()));
            case PdfEntrance.Entry.Out<Set<String>> _ -> true;
        };
    }

    private static Borne borne(PDDocument document) throws IOException {
        LongSummaryStatistics ends = ends(document);
        return new Borne(
                signed(document),
                ends.getCount() == 0 ? 0 : ends.getMin(),
                ends.getCount() == 0 ? 0 : Math.max(0, ends.getMax()),
                PaperLoad.files(document),
                SignatureRoom.isFilled(document));
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

    /** Where signatures and time stamps end, in bytes from the beginning. */
    private static LongSummaryStatistics ends(PDDocument document) throws IOException {
        return document.getSignatureDictionaries().stream()
                .map(PDSignature::getByteRange)
                .filter(range -> range.length == RANGE_NUMBERS)
                .mapToLong(range -> (long) range[2] + range[RANGE_NUMBERS - 1])
                .summaryStatistics();
    }
}
