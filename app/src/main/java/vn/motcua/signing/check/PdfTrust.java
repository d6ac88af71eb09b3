// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;

/** The trust of an installation in the terms of the library. */
public final class PdfTrust {
    /** How long a service may take to answer, in milliseconds. */
    private static final int PATIENCE = 5000;

    private PdfTrust() {}

    /**
     * What believes whom {@code trust} believes. Only authorities that are believed are asked
     * anything: addresses named in certificates of strangers are never opened.
     */
    public static CommonCertificateVerifier verifier(Trust trust) {
        var verifier = new CommonCertificateVerifier();
        var believed = new CommonTrustedCertificateSource();
        trust.authorities().forEach(one -> believed.addCertificate(new CertificateToken(one)));
        verifier.setTrustedCertSources(believed);
        verifier.setAIASource(null);
        verifier.setCheckRevocationForUntrustedChains(false);
        if (trust.asksStates()) {
            verifier.setOcspSource(new OnlineOCSPSource(patient(new OCSPDataLoader())));
            verifier.setCrlSource(new OnlineCRLSource(patient(new CommonsDataLoader())));
        }
        return verifier;
    }

    private static CommonsDataLoader patient(CommonsDataLoader loader) {
        loader.setTimeoutConnection(PATIENCE);
        loader.setTimeoutResponse(PATIENCE);
        loader.setTimeoutSocket(PATIENCE);
        return loader;
    }
}
