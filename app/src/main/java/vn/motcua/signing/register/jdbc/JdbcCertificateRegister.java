// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register.jdbc;

import java.security.cert.CertificateEncodingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.RegisteredCertificate;

/** The register of certificates in PostgreSQL. */
@Repository
class JdbcCertificateRegister implements CertificateRegister {
    private final JdbcClient sql;

    JdbcCertificateRegister(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ENTER =
            """
            insert into signing_certificate
                (account_id, unit_code, certificate, serial, valid_until, kind, home, key_file,
                 mark, granted_on, instructed_on)
            values (:account, :unit, :certificate, :serial, :until, :kind, :home, :keyFile,
                    :mark, :grantedOn, :instructedOn)
            returning id
            """;

    @Override
    public long enter(CertificateEntry entry) {
        try {
            return sql.sql(ENTER)
                    .param("account", OwnerColumns.account(entry.owner()))
                    .param("unit", OwnerColumns.unit(entry.owner()))
                    .param("certificate", entry.certificate().getEncoded())
                    .param("serial", entry.certificate().getSerialNumber().toString(16))
                    .param("until", until(entry).atOffset(ZoneOffset.UTC))
                    .param("kind", entry.kind().name())
                    .param("home", entry.home().name())
                    .param("keyFile", entry.keyFile().orElse(null))
                    .param("mark", entry.mark().orElse(null))
                    .param("grantedOn", entry.grantedOn())
                    .param("instructedOn", entry.instructedOn().orElse(null))
                    .query(Long.class)
                    .single();
        } catch (CertificateEncodingException broken) {
            throw new IllegalArgumentException("no certificate", broken);
        }
    }

    private static Instant until(CertificateEntry entry) {
        return entry.certificate().getNotAfter().toInstant();
    }

    private static final String OF =
            """
            select id, account_id, unit_code, certificate, kind, home, key_file, mark,
                   granted_on, instructed_on, withdrawn_at, withdrawn_reason
            from signing_certificate
            where account_id is not distinct from cast(:account as bigint)
              and unit_code is not distinct from cast(:unit as text)
            order by id desc
            """;

    @Override
    public List<RegisteredCertificate> of(CertificateOwner owner) {
        return sql.sql(OF)
                .param("account", OwnerColumns.account(owner))
                .param("unit", OwnerColumns.unit(owner))
                .query(JdbcCertificateRegister::row)
                .list();
    }

    private static final String ALL =
            """
            select c.id, c.account_id, c.unit_code, c.certificate, c.kind, c.home, c.key_file,
                   c.mark, c.granted_on, c.instructed_on, c.withdrawn_at, c.withdrawn_reason
            from signing_certificate c
            left join account a on a.id = c.account_id
            order by c.unit_code nulls last, a.name, c.id desc
            """;

    @Override
    public List<RegisteredCertificate> all() {
        return sql.sql(ALL).query(JdbcCertificateRegister::row).list();
    }

    private static final String WITHDRAW =
            """
            update signing_certificate
            set withdrawn_at = :at, withdrawn_reason = :reason
            where id = :id and withdrawn_at is null
            """;

    @Override
    public void withdraw(long id, Instant at, String reason) {
        sql.sql(WITHDRAW)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reason", reason)
                .update();
    }

    private static RegisteredCertificate row(ResultSet row, int number) throws SQLException {
        return CertificateRows.read(row);
    }
}
