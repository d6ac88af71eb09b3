// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import eu.europa.esig.dss.pdf.PdfAnnotation;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.CommonPdfModification;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import eu.europa.esig.dss.pdf.visible.ImageUtils;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.motcua.scanning.PdfEntrance;

/**
 * What a reader sees differently since a signature, by the rules of an office: the seal lies over a
 * part of the personal signature, and number and date come after it (Nghị định 30/2020/NĐ-CP, Phụ
 * lục I). Everything else that shows is a difference.
 */
final class PaperDifferences extends DefaultPdfDifferencesFinder {
    private final Set<String> signed;

    /**
     * @param signed names of the fields that bear a signature
     */
    PaperDifferences(Set<String> signed) {
        this.signed = Set.copyOf(signed);
        setMaximalPagesAmountForVisualComparison(PdfEntrance.MOST_PAGES);
    }

    /** Signatures may lie over signatures, and over nothing else. */
    @Override
    public List<PdfModification> getAnnotationOverlaps(PdfDocumentReader reader) {
        var overlaps = new ArrayList<PdfModification>();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            if (overlaps(annotations(reader, page))) {
                overlaps.add(new CommonPdfModification(page));
            }
        }
        return overlaps;
    }

    private boolean overlaps(List<PdfAnnotation> annotations) {
        for (int at = 0; at < annotations.size(); at++) {
            PdfAnnotation one = annotations.get(at);
            List<PdfAnnotation> others =
                    annotations.subList(at + 1, annotations.size()).stream()
                            .filter(other -> !(isSignature(one) && isSignature(other)))
                            .toList();
            if (isAnnotationBoxOverlapping(one.getAnnotationBox(), others)) {
                return true;
            }
        }
        return false;
    }

    /** Fields that stood there when it was signed may be filled in, in their place. */
    @Override
    public List<PdfModification> getVisualDifferences(
            PdfDocumentReader before, PdfDocumentReader after) {
        var differences = new ArrayList<PdfModification>();
        int pages = Math.min(before.getNumberOfPages(), after.getNumberOfPages());
        for (int page = 1; page <= pages; page++) {
            if (differs(before, after, page)) {
                differences.add(new CommonPdfModification(page));
            }
        }
        return differences;
    }

    private boolean differs(PdfDocumentReader before, PdfDocumentReader after, int page) {
        List<PdfAnnotation> signedThen = annotations(before, page);
        List<PdfAnnotation> fields =
                signedThen.stream().filter(PaperDifferences::isToBeFilled).toList();
        List<PdfAnnotation> later =
                annotations(after, page).stream().filter(one -> isLawful(one, signedThen)).toList();
        try {
            BufferedImage then = before.generateImageScreenshotWithoutAnnotations(page, fields);
            BufferedImage now = after.generateImageScreenshotWithoutAnnotations(page, later);
            return !ImageUtils.imagesEqual(then, now);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A later signature, or a field that stood there to be filled in; notes and stamps are not. */
    private boolean isLawful(PdfAnnotation now, List<PdfAnnotation> signedThen) {
        return signedThen.stream().anyMatch(then -> isSame(then, now))
                ? isToBeFilled(now)
                : isSigned(now);
    }

    private static boolean isSame(PdfAnnotation then, PdfAnnotation now) {
        return then.getAnnotationBox().equals(now.getAnnotationBox())
                && Objects.equals(then.getName(), now.getName());
    }

    private boolean isSigned(PdfAnnotation annotation) {
        return signed.contains(String.valueOf(annotation.getName()));
    }

    /**
     * The seal counts before it is there: its field is made together with that of the signature.
     */
    private boolean isSignature(PdfAnnotation annotation) {
        return isSigned(annotation) || PaperFields.SEAL.equals(annotation.getName());
    }

    private static boolean isToBeFilled(PdfAnnotation annotation) {
        return PaperFields.TO_BE_FILLED.contains(String.valueOf(annotation.getName()));
    }

    private static List<PdfAnnotation> annotations(PdfDocumentReader reader, int page) {
        try {
            return List.copyOf(reader.getPdfAnnotations(page));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
