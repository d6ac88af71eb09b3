// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Makes a paper one that fields and signatures can be added to, or says why it is none. */
final class CleanPaper {
    private static final COSName PERMISSIONS = COSName.getPDFName("Perms");

    private CleanPaper() {}

    /** What was filled into a form becomes text; why it cannot be is returned. */
    static Optional<BroughtFault> make(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (!document.getSignatureDictionaries().isEmpty()
                || catalog.getCOSObject().containsKey(PERMISSIONS)) {
            return Optional.of(BroughtFault.SIGNED);
        }
        PDAcroForm form = catalog.getAcroForm(null);
        if (form != null) {
            if (form.xfaIsDynamic() || form.getNeedAppearances()) {
                return Optional.of(BroughtFault.LIVING_FORM);
            }
            form.flatten();
            catalog.setAcroForm(null);
        }
        return hasNotes(document) ? Optional.of(BroughtFault.NOTES) : Optional.empty();
    }

    private static boolean hasNotes(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            List<PDAnnotation> laidOver = page.getAnnotations();
            if (laidOver.stream().anyMatch(one -> !(one instanceof PDAnnotationLink))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes out what the file says of itself, such as that it is PDF/A or PDF/UA: nobody here can
     * tell whether it is, and the code that was added may have ended it (ADR 0064).
     */
    static void claimNothing(PDDocument document, String title) {
        document.getDocumentCatalog().setMetadata(null);
        document.getDocumentInformation().setTitle(title);
    }
}
