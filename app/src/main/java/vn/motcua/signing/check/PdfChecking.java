// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.function.Supplier;

/** Checks the signatures of a PDF by the library, with the policy and the trust of the office. */
final class PdfChecking {
    private final StrictPolicy policy = new StrictPolicy();
    private final Supplier<Trust> trust;

    PdfChecking(Supplier<Trust> trust) {
        this.trust = trust;
    }

    /** The reports over all signatures, as things stand at {@code now}. */
    Reports check(byte[] pdf, Set<String> signed, Instant now) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(new PaperDifferences(signed));
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(PdfTrust.verifier(trust.get()));
        validator.setValidationTime(Date.from(now));
        return validator.validateDocument(policy.read());
    }
}
