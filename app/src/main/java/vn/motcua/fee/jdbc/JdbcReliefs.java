// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.fee.Cut;
import vn.motcua.fee.FeeChannel;
import vn.motcua.fee.ReliefClass;
import vn.motcua.fee.ReliefRule;
import vn.motcua.fee.ReliefScope;
import vn.motcua.fee.Reliefs;
import vn.motcua.identity.AccountId;

/** The register of reliefs in PostgreSQL. */
@Repository
class JdbcReliefs implements Reliefs {
    private final JdbcClient sql;

    JdbcReliefs(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String IN_FORCE =
            """
            select id, class, procedures, fields, kind, channel, percent, amount_vnd, combines,
                   valid_from, valid_to, source
            from fee_relief
            where valid_from <= :day
              and (valid_to is null or valid_to >= :day)
            order by id
            """;

    @Override
    public List<ReliefRule> inForce(LocalDate day) {
        return sql.sql(IN_FORCE).param("day", day).query(JdbcReliefs::rule).list();
    }

    private static final String ALL =
            """
            select id, class, procedures, fields, kind, channel, percent, amount_vnd, combines,
                   valid_from, valid_to, source
            from fee_relief
            order by valid_from desc, id
            """;

    @Override
    public List<ReliefRule> all() {
        return sql.sql(ALL).query(JdbcReliefs::rule).list();
    }

    private static final String FIND =
            """
            select id, class, procedures, fields, kind, channel, percent, amount_vnd, combines,
                   valid_from, valid_to, source
            from fee_relief
            where id = :id
            """;

    @Override
    public Optional<ReliefRule> find(long id) {
        return sql.sql(FIND).param("id", id).query(JdbcReliefs::rule).optional();
    }

    private static final String ADD =
            """
            insert into fee_relief
                (class, procedures, fields, kind, channel, percent, amount_vnd, combines,
                 valid_from, valid_to, source, made_by, made_at)
            values (:class, :procedures, :fields, :kind, :channel, :percent, :amount, :combines,
                    :from, :until, :source, :by, :at)
            returning id
            """;

    @Override
    public long add(ReliefRule rule, AccountId by, Instant at) {
        ReliefScope scope = rule.scope();
        FeeKind kind = scope.kind();
        FeeChannel channel = scope.channel();
        return sql.sql(ADD)
                .param("class", rule.forWhom().code())
                .param("procedures", texts(scope.procedures()))
                .param("fields", texts(scope.fields()))
                .param("kind", kind == null ? null : kind.code(), Types.VARCHAR)
                .param("channel", channel == null ? null : channel.code(), Types.VARCHAR)
                .param("percent", percent(rule.cut()), Types.INTEGER)
                .param("amount", amount(rule.cut()), Types.BIGINT)
                .param("combines", rule.combines())
                .param("from", rule.from())
                .param("until", rule.until(), Types.DATE)
                .param("source", rule.source())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static String[] texts(Set<?> set) {
        return set.stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    private static @Nullable Integer percent(Cut cut) {
        return cut instanceof Cut.Percent percent ? percent.percent() : null;
    }

    private static @Nullable Long amount(Cut cut) {
        return cut instanceof Cut.Amount amount ? amount.money().dong() : null;
    }

    private static final String END =
            """
            update fee_relief
            set valid_to = greatest(:last, valid_from - 1),
                ended_by = :by,
                ended_at = :at
            where id = :id
              and (valid_to is null or valid_to > :last)
            """;

    @Override
    public void end(Ending ending) {
        sql.sql(END)
                .param("id", ending.rule())
                .param("last", ending.lastDay())
                .param("by", ending.by().value())
                .param("at", ending.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ReliefRule rule(ResultSet row, int number) throws SQLException {
        return new ReliefRule(
                row.getLong("id"),
                ReliefClass.ofCode(row.getString("class")).orElseThrow(),
                scope(row),
                cut(row),
                row.getBoolean("combines"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"));
    }

    private static ReliefScope scope(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString("kind");
        @Nullable String channel = row.getString("channel");
        return new ReliefScope(
                texts(row.getArray("procedures")).stream()
                        .map(ProcedureCode::new)
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(texts(row.getArray("fields"))),
                kind == null ? null : FeeKind.valueOf(kind.toUpperCase(Locale.ROOT)),
                channel == null ? null : FeeChannel.ofCode(channel).orElseThrow());
    }

    private static List<String> texts(@Nullable Array array) throws SQLException {
        return Arrays.asList((String[]) Objects.requireNonNull(array).getArray());
    }

    private static Cut cut(ResultSet row) throws SQLException {
        int percent = row.getInt("percent");
        return row.wasNull()
                ? new Cut.Amount(new Money(row.getLong("amount_vnd")))
                : new Cut.Percent(percent);
    }
}
