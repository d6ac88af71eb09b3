// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.fee.bank.PaymentReference;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Payment;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.ReceiptNumber;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;

/** Reads receipts. */
@Repository
class ReceiptReader {
    private final JdbcClient sql;
    private final Units units;

    ReceiptReader(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    private static final String FIND =
            """
            select r.id, r.unit_id, r.letters, r.year, r.number, r.box_id, r.account_id, r.taken_at,
                   r.payer, r.method, r.given_vnd, r.reference, a.name as officer
            from fee_receipt r
            join account a on a.id = r.account_id
            where r.id = :id
            """;

    Optional<Receipt> find(long id) {
        return sql.sql(FIND)
                .param("id", id)
                .query((row, number) -> receipt(row, lines(id)))
                .optional();
    }

    private Receipt receipt(ResultSet row, List<PaymentLine> lines) throws SQLException {
        return new Receipt(
                row.getLong("id"),
                new ReceiptNumber(
                        row.getString("letters"), row.getInt("year"), row.getInt("number")),
                new Payment(
                        unit(row.getLong("unit_id")), row.getString("payer"), lines, paying(row)),
                new Receipt.Taking(
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        new AccountId(row.getLong("account_id")),
                        row.getString("officer"),
                        row.getLong("box_id")));
    }

    private StoredUnit unit(long id) {
        return units.tree().all().stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static Paying paying(ResultSet row) throws SQLException {
        @Nullable String reference = row.getString("reference");
        return reference == null
                ? new Paying.Cash(new Money(row.getLong("given_vnd")))
                : new Paying.Transfer(new PaymentReference(reference));
    }

    private static final String LINES =
            """
            select kind, name, gross_vnd, relief_vnd, reason, procedure_code, dossier_code
            from fee_receipt_line
            where receipt_id = :receipt
            order by position
            """;

    private List<PaymentLine> lines(long receipt) {
        return sql.sql(LINES).param("receipt", receipt).query(ReceiptReader::line).list();
    }

    private static PaymentLine line(ResultSet row, int number) throws SQLException {
        @Nullable String procedure = row.getString("procedure_code");
        return new PaymentLine(
                FeeKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                new Money(row.getLong("gross_vnd")),
                new Money(row.getLong("relief_vnd")),
                row.getString("reason"),
                procedure == null ? null : new ProcedureCode(procedure),
                row.getString("dossier_code"));
    }
}
