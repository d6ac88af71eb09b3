// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlDigestAlgoAndValue;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the reports of the library in the words of an office. */
final class SignatureReader {
    private final Reports reports;
    private final Instant now;

    SignatureReader(Reports reports, Instant now) {
        this.reports = reports;
        this.now = now;
    }

    /** All signatures, in the order in which they were made. */
    List<FoundSignature> read() {
        return reports.getDiagnosticData().getSignatures().stream()
                .sorted(Comparator.comparingLong(SignatureReader::covered))
                .map(this::read)
                .toList();
    }

    private static long covered(SignatureWrapper signature) {
        var range = signature.getSignatureByteRange();
        return range == null || range.isEmpty()
                ? 0
                : range.getLast().longValue() + range.get(range.size() - 2).longValue();
    }

    private FoundSignature read(SignatureWrapper signature) {
        return new FoundSignature(
                Objects.requireNonNullElse(signature.getFirstFieldName(), ""),
                signer(signature.getSigningCertificate()),
                moment(signature.getClaimedSigningTime()),
                proved(signature),
                integrity(signature),
                state(signature),
                level(signature));
    }

    private static SignerName signer(@Nullable CertificateWrapper certificate) {
        if (certificate == null) {
            return SignerName.NOBODY;
        }
        return new SignerName(
                Objects.requireNonNullElse(certificate.getCommonName(), ""),
                Objects.requireNonNullElse(certificate.getOrganizationName(), ""),
                issuer(certificate),
                new BigInteger(certificate.getSerialNumber()).toString(16),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                fingerprint(certificate));
    }

    private static Fingerprint fingerprint(CertificateWrapper certificate) {
        byte[] bytes = certificate.getBinaries();
        return bytes == null ? digest(certificate) : Fingerprint.of(bytes);
    }

    /** The report tells digests where it does not hold the certificates themselves. */
    private static Fingerprint digest(CertificateWrapper certificate) {
        XmlDigestAlgoAndValue digest = certificate.getDigestAlgoAndValue();
        return digest != null && digest.getDigestMethod() == DigestAlgorithm.SHA256
                ? new Fingerprint(HexFormat.of().formatHex(digest.getDigestValue()))
                : Fingerprint.NONE;
    }

    /**
     * The name of whoever vouches; the name of the name when the certificate of it is not known.
     */
    private static String issuer(CertificateWrapper certificate) {
        CertificateWrapper issuer = certificate.getSigningCertificate();
        String name = issuer == null ? null : issuer.getCommonName();
        return name == null ? certificate.getCertificateIssuerDN() : name;
    }

    private static Optional<Instant> moment(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Optional<Instant> proved(SignatureWrapper signature) {
        return signature.getTimestampList().stream()
                .filter(TimestampWrapper::isMessageImprintDataIntact)
                .filter(TimestampWrapper::isSignatureValid)
                .map(stamp -> stamp.getProductionTime().toInstant())
                .min(Comparator.naturalOrder());
    }

    private Integrity integrity(SignatureWrapper signature) {
        if (!signature.isSignatureIntact()) {
            return Integrity.ALTERED;
        }
        SubIndication why = simple().getSubIndication(signature.getId());
        if (simple().getIndication(signature.getId()) == Indication.TOTAL_FAILED) {
            if (why == SubIndication.HASH_FAILURE) {
                return Integrity.ALTERED;
            }
            if (why == SubIndication.FORMAT_FAILURE) {
                return Integrity.ADDED_TO;
            }
            return isOfTheCertificate(why) ? Integrity.INTACT : Integrity.MALFORMED;
        }
        return Integrity.INTACT;
    }

    private static boolean isOfTheCertificate(@Nullable SubIndication why) {
        return why == SubIndication.REVOKED
                || why == SubIndication.EXPIRED
                || why == SubIndication.NOT_YET_VALID;
    }

    private CertificateState state(SignatureWrapper signature) {
        if (!signature.isTrustedChain()) {
            return CertificateState.STRANGER;
        }
        SubIndication why = simple().getSubIndication(signature.getId());
        return why == null ? CertificateState.VALID : state(why, signature);
    }

    private CertificateState state(SubIndication why, SignatureWrapper signature) {
        return switch (why) {
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> CertificateState.REVOKED;
            case NOT_YET_VALID -> CertificateState.NOT_YET_VALID;
            case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> bounds(signature);
            case TRY_LATER, REVOCATION_OUT_OF_BOUNDS_NO_POE, CERTIFICATE_CHAIN_GENERAL_FAILURE ->
                    CertificateState.STATE_UNKNOWN;
            case NO_CERTIFICATE_CHAIN_FOUND,
                    NO_CERTIFICATE_CHAIN_FOUND_NO_POE,
                    NO_SIGNING_CERTIFICATE_FOUND ->
                    CertificateState.STRANGER;
            case HASH_FAILURE, SIG_CRYPTO_FAILURE, FORMAT_FAILURE -> CertificateState.VALID;
            default -> CertificateState.UNFIT;
        };
    }

    private CertificateState bounds(SignatureWrapper signature) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        boolean early = certificate.getNotBefore().toInstant().isAfter(now);
        return early ? CertificateState.NOT_YET_VALID : CertificateState.EXPIRED;
    }

    private PaperLevel level(SignatureWrapper signature) {
        return switch (simple().getSignatureFormat(signature.getId())) {
            case PAdES_BASELINE_B -> PaperLevel.B;
            case PAdES_BASELINE_T -> PaperLevel.T;
            case PAdES_BASELINE_LT -> PaperLevel.LT;
            case PAdES_BASELINE_LTA -> PaperLevel.LTA;
            default -> PaperLevel.NONE;
        };
    }

    private SimpleReport simple() {
        return reports.getSimpleReport();
    }
}
