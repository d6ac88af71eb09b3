// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import vn.motcua.signing.KeyAnswer;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.check.PdfTrust;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Trust;

/** The floor of signing and checking: the same by the library alone, with the same policy. */
final class RawSigning {
    private final Trust trust;
    private final PAdESService service;

    RawSigning(Trust trust) {
        this.trust = trust;
        service = new PAdESService(PdfTrust.verifier(trust));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(new OnlineTSPSource(trust.timeStamps().orElseThrow().toString()));
    }

    /** The paper with a signature nobody sees, of level B or T. */
    byte[] sign(byte[] paper, SigningKey key, SignatureLevel level) throws IOException {
        var settings = new PAdESSignatureParameters();
        settings.setSignatureLevel(level);
        settings.setDigestAlgorithm(DigestAlgorithm.SHA256);
        settings.setSigningCertificate(new CertificateToken(key.certificate()));
        settings.setCertificateChain(key.chain().stream().map(CertificateToken::new).toList());
        DSSDocument document = new InMemoryDocument(paper);
        byte[] content = service.getDataToSign(document, settings).getBytes();
        if (!(key.sign(content) instanceof KeyAnswer.Signed signed)) {
            throw new IllegalStateException("the key did not sign");
        }
        var value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, signed.value());
        try (InputStream done = service.signDocument(document, settings, value).openStream()) {
            return done.readAllBytes();
        }
    }

    /** The paper with the states of its certificates and a last time stamp, level LTA. */
    byte[] extend(byte[] paper) throws IOException {
        var settings = new PAdESSignatureParameters();
        settings.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        DSSDocument done = service.extendDocument(new InMemoryDocument(paper), settings);
        try (InputStream stream = done.openStream()) {
            return stream.readAllBytes();
        }
    }

    /** How many signatures were found, so that nothing is left out. */
    int check(byte[] paper, Instant now) throws IOException {
        var validator = new PDFDocumentValidator(new InMemoryDocument(paper));
        validator.setCertificateVerifier(PdfTrust.verifier(trust));
        validator.setValidationTime(Date.from(now));
        try (InputStream policy =
                SignatureChecker.class.getResourceAsStream(
                        "/vn/motcua/signing/strict-policy.xml")) {
            var strict =
                    ValidationPolicyLoader.fromValidationPolicy(Objects.requireNonNull(policy))
                            .create();
            return validator.validateDocument(strict).getSimpleReport().getSignaturesCount();
        }
    }
}
