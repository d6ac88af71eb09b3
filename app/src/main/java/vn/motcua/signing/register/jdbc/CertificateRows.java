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
import vn.motcua.signing.register.RegisteredCertificate;
import vn.motcua.signing.register.RegisteredCertificate.Withdrawal;

/** Reads a row of the register. */
final class CertificateRows {
    private CertificateRows() {}

    static RegisteredCertificate read(ResultSet row) throws SQLException {
        var entry =
                new CertificateEntry(
                        owner(row),
                        certificate(row.getBytes("certificate")),
                        CertificateKind.valueOf(row.getString("kind")),
                        KeyHome.valueOf(row.getString("home")),
                        Optional.ofNullable(row.getBytes("key_file")),
                        Optional.ofNullable(row.getBytes("mark")),
                        row.getObject("granted_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("instructed_on", LocalDate.class)));
        return new RegisteredCertificate(row.getLong("id"), entry, withdrawal(row));
    }

    private static CertificateOwner owner(ResultSet row) throws SQLException {
        String unit = row.getString("unit_code");
        return unit == null
                ? new CertificateOwner.Person(new AccountId(row.getLong("account_id")))
                : new CertificateOwner.Agency(new UnitCode(unit));
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
