// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.fee.bank.BankAccount;
import vn.motcua.fee.bank.BankAccounts;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.StoredUnit;

/** The bank accounts of units in PostgreSQL. */
@Repository
class JdbcBankAccounts implements BankAccounts {
    private final JdbcClient sql;

    JdbcBankAccounts(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String OF =
            """
            select bin, number, bank, holder
            from fee_bank_account
            where unit_id = :unit
            order by id desc
            limit 1
            """;

    @Override
    public Optional<BankAccount> of(StoredUnit unit) {
        return sql.sql(OF)
                .param("unit", unit.id())
                .query((row, number) ->
                        new BankAccount(
                                row.getString("bin"),
                                row.getString("number"),
                                row.getString("bank"),
                                row.getString("holder")))
                .optional();
    }

    private static final String SET =
            """
            insert into fee_bank_account (unit_id, bin, number, bank, holder, set_by, set_at)
            values (:unit, :bin, :number, :bank, :holder, :by, :at)
            """;

    @Override
    public void set(StoredUnit unit, BankAccount account, AccountId by, Instant at) {
        sql.sql(SET)
                .param("unit", unit.id())
                .param("bin", account.bin())
                .param("number", account.number())
                .param("bank", account.bank())
                .param("holder", account.holder())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
