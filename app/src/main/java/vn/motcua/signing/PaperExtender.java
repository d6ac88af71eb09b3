// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Supplier;
import vn.motcua.signing.check.PdfTrust;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Trust;
import vn.motcua.signing.check.Unreadable;
import vn.motcua.signing.check.Verdict;

/**
 * Proves signed papers for the archive: time stamps, the states of all certificates, and a last
 * time stamp over everything (PAdES baseline LTA), so that in twenty years no service is needed.
 */
public final class PaperExtender {
    private final SignatureChecker checker;
    private final Supplier<Trust> trust;

    /** An extender that asks the services of {@code trust}. */
    public PaperExtender(SignatureChecker checker, Supplier<Trust> trust) {
        this.checker = checker;
        this.trust = trust;
    }

    /** Extends all signatures of the paper at once. */
    public Extension extend(byte[] paper, Instant now) {
        if (trust.get().timeStamps().isEmpty()) {
            return new Extension.Later();
        }
        Verdict before = checker.check(paper, now);
        return switch (before) {
            case Verdict.Sound sound -> extended(paper, now);
            case Verdict.Doubtful doubtful when doubtful.waitsForStates() -> new Extension.Later();
            default -> later(before);
        };
    }

    private Extension extended(byte[] paper, Instant now) {
        byte[] made;
        try {
            made = archived(paper, trust.get());
        } catch (DSSException | IOException noAnswer) {
            return new Extension.Later();
        }
        Verdict after = checker.check(made, now);
        return switch (after) {
            case Verdict.Sound sound -> new Extension.Done(made, after);
            case Verdict.Doubtful doubtful when doubtful.waitsForStates() -> new Extension.Later();
            default -> later(after);
        };
    }

    /** A machine that was busy is asked again; a paper that does not hold never will. */
    private static Extension later(Verdict verdict) {
        return verdict instanceof Verdict.NotRead(Unreadable why) && why == Unreadable.TOO_SLOW
                ? new Extension.Later()
                : new Extension.Never(verdict);
    }

    private byte[] archived(byte[] paper, Trust believed) throws IOException {
        var service = new PAdESService(PdfTrust.verifier(believed));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(new OnlineTSPSource(believed.timeStamps().orElseThrow().toString()));
        var settings = new PAdESSignatureParameters();
        settings.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        DSSDocument done = service.extendDocument(new InMemoryDocument(paper), settings);
        try (InputStream stream = done.openStream()) {
            return stream.readAllBytes();
        }
    }
}
