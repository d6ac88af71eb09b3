// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Puts one signature into a PDF: PAdES baseline B (ETSI EN 319 142-1). */
final class PdfSigning {
    /** Room for the signature and later attributes, in bytes. */
    private static final int ROOM = 16384;

    private final PAdESService service;

    PdfSigning() {
        service = new PAdESService(new CommonCertificateVerifier());
        var factory = new PdfBoxNativeObjectFactory();
        var places = new PdfSignatureFieldPositionChecker();
        places.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        factory.setPdfSignatureFieldPositionChecker(places);
        service.setPdfObjFactory(factory);
    }

    /** The settings of a signature by {@code key}, made at {@code moment}. */
    static PAdESSignatureParameters by(
            SigningKey key, SignatureImageParameters mark, Instant moment) {
        var settings = new PAdESSignatureParameters();
        settings.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        settings.setDigestAlgorithm(DigestAlgorithm.SHA256);
        List<CertificateToken> chain = key.chain().stream().map(CertificateToken::new).toList();
        settings.setSigningCertificate(chain.getFirst());
        settings.setCertificateChain(chain);
        settings.setContentSize(ROOM);
        settings.setImageParameters(mark);
        settings.bLevel().setSigningDate(Date.from(moment));
        return settings;
    }

    /**
     * What may follow a first signature: fields filled in, and signatures (ISO 32000-2, 12.8.2).
     */
    static PAdESSignatureParameters first(PAdESSignatureParameters settings) {
        settings.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        return settings;
    }

    /** The paper with the signature, or the trouble that the key told. */
    Outcome sign(byte[] paper, PAdESSignatureParameters settings, SigningKey key)
            throws IOException {
        DSSDocument document = new InMemoryDocument(paper);
        ToBeSigned content = service.getDataToSign(document, settings);
        return switch (key.sign(content.getBytes())) {
            case KeyAnswer.Refused refused -> new Outcome.Refused(refused.why());
            case KeyAnswer.Signed signed -> {
                var value = new SignatureValue(algorithm(key), signed.value());
                DSSDocument done = service.signDocument(document, settings, value);
                try (InputStream stream = done.openStream()) {
                    yield new Outcome.Made(stream.readAllBytes());
                }
            }
        };
    }

    private static SignatureAlgorithm algorithm(SigningKey key) {
        return SignatureAlgorithm.getAlgorithm(
                EncryptionAlgorithm.forKey(key.certificate().getPublicKey()),
                DigestAlgorithm.SHA256);
    }

    /** A file, or none. */
    sealed interface Outcome {
        /** The signed file. */
        @SuppressWarnings("ArrayRecordComponent") // made once, checked, handed on
        record Made(byte[] paper) implements Outcome {}

        /** The key did not sign. */
        record Refused(KeyTrouble why) implements Outcome {}
    }
}
