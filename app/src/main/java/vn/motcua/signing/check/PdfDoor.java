// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.io.IOException;
import java.util.HashSet;
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

    private record Borne(Set<String> signed, long covered) {}

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

    private static Borne borne(PDDocument document) throws IOException {
        return new Borne(signed(document), covered(document));
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
}
