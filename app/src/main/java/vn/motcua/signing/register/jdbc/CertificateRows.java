// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register.jdbc;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateKind;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.KeyHome;
import vn.motcua.signing.register.KeyPlace;
import vn.motcua.signing.register.RegisteredCertificate;
import vn.motcua.signing.register.RegisteredCertificate.Withdrawal;
import vn.motcua.signing.register.SigningMandate;

/** Reads a row of the register. */
final class CertificateRows {
    private CertificateRows() {}

    static RegisteredCertificate read(ResultSet row, int number) throws SQLException {
        var entry =
                new CertificateEntry(
                        owner(row),
                        certificate(row.getBytes("certificate")),
                        CertificateKind.valueOf(row.getString("kind")),
                        place(row),
                        Optional.ofNullable(row.getBytes("mark")),
                        row.getObject("granted_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("instructed_on", LocalDate.class)),
                        mandate(row));
        return new RegisteredCertificate(row.getLong("id"), entry, withdrawal(row));
    }

    private static CertificateOwner owner(ResultSet row) throws SQLException {
        String unit = row.getString("unit_code");
        return unit == null
                ? new CertificateOwner.Person(new AccountId(row.getLong("account_id")))
                : new CertificateOwner.Agency(new UnitCode(unit));
    }

    private static KeyPlace place(ResultSet row) throws SQLException {
        return switch (KeyHome.valueOf(row.getString("home"))) {
            case FILE -> new KeyPlace.InFile(row.getBytes("key_file"));
            case TOKEN ->
                    new KeyPlace.InToken(row.getString("place_name"), row.getLong("token_slot"));
            case REMOTE ->
                    new KeyPlace.AtService(
                            row.getString("place_name"), row.getString("credential"));
        };
    }

    private static Optional<SigningMandate> mandate(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("mandate_from", LocalDate.class);
        return from == null
                ? Optional.empty()
                : Optional.of(
                        new SigningMandate(
                                from,
                                row.getObject("mandate_until", LocalDate.class),
                                row.getString("mandate_decision")));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("withdrawn_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(at.toInstant(), row.getString("withdrawn_reason")));
    }

    private static X509Certificate certificate(byte[] content) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(content));
        } catch (CertificateException broken) {
            throw new IllegalStateException("a certificate of the register is broken", broken);
        }
    }
}
