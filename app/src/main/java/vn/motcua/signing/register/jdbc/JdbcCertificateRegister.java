// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.register.jdbc;

import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.motcua.signing.check.Fingerprint;
import vn.motcua.signing.register.CertificateEntry;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.CertificateRegister;
import vn.motcua.signing.register.RegisteredCertificate;
import vn.motcua.signing.register.SigningMandate;

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
                (account_id, unit_code, certificate, fingerprint, serial, valid_until, kind, home,
                 key_file, place_name, token_slot, credential, mark, granted_on, instructed_on,
                 mandate_from, mandate_until, mandate_decision)
            values (:account, :unit, :certificate, :fingerprint, :serial, :until, :kind, :home,
                    :keyFile, :place, :slot, :credential, :mark, :grantedOn, :instructedOn,
                    :mandateFrom, :mandateUntil, :mandateDecision)
            returning id
            """;

    @Override
    public long enter(CertificateEntry entry) {
        StatementSpec statement = PlaceColumns.put(sql.sql(ENTER), entry.place());
        try {
            return PlaceColumns.put(statement, entry.mandate())
                    .param("account", OwnerColumns.account(entry.owner()))
                    .param("unit", OwnerColumns.unit(entry.owner()))
                    .param("certificate", entry.certificate().getEncoded())
                    .param("fingerprint", entry.fingerprint().hex())
                    .param("serial", entry.certificate().getSerialNumber().toString(16))
                    .param("until", until(entry).atOffset(ZoneOffset.UTC))
                    .param("kind", entry.kind().name())
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

    @Override
    public Optional<RegisteredCertificate> find(long id) {
        return sql.sql("select * from signing_certificate where id = :id")
                .param("id", id)
                .query(CertificateRows::read)
                .optional();
    }

    private static final String HAS =
            """
            select exists (
                select from signing_certificate
                where fingerprint = :fingerprint and withdrawn_at is null)
            """;

    @Override
    public boolean has(Fingerprint certificate) {
        return sql.sql(HAS).param("fingerprint", certificate.hex()).query(Boolean.class).single();
    }

    private static final String OF =
            """
            select *
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
                .query(CertificateRows::read)
                .list();
    }

    private static final String ALL =
            """
            select c.*
            from signing_certificate c
            left join account a on a.id = c.account_id
            order by c.unit_code nulls last, a.name, c.id desc
            """;

    @Override
    public List<RegisteredCertificate> all() {
        return sql.sql(ALL).query(CertificateRows::read).list();
    }

    @Override
    public void mark(long id, byte[] png) {
        sql.sql("update signing_certificate set mark = :mark where id = :id")
                .param("id", id)
                .param("mark", png)
                .update();
    }

    @Override
    public void instructed(long id, LocalDate on) {
        sql.sql("update signing_certificate set instructed_on = :day where id = :id")
                .param("id", id)
                .param("day", on)
                .update();
    }

    private static final String MANDATE =
            """
            update signing_certificate
            set mandate_from = :mandateFrom, mandate_until = :mandateUntil,
                mandate_decision = :mandateDecision
            where id = :id and account_id is not null
            """;

    @Override
    public void mandate(long id, Optional<SigningMandate> mandate) {
        PlaceColumns.put(sql.sql(MANDATE), mandate).param("id", id).update();
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
}
