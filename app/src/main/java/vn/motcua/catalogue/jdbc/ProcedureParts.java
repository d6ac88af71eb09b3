// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeTier;
import vn.motcua.catalogue.FeeUnit;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.RequiredDocument;

/**
 * The papers, limits and fees of some procedure versions, read together.
 *
 * @param documents by key of the version
 * @param limits by key of the version
 * @param fees by key of the version
 */
record ProcedureParts(
        Map<Long, List<RequiredDocument>> documents,
        Map<Long, List<LimitRule>> limits,
        Map<Long, List<FeeLine>> fees) {

    private record Of<T>(long version, T part) {}

    private static final String DOCUMENTS =
            """
            select procedure_version_id, position, name, name_en, originals, copies, mandatory, form
            from procedure_document
            where procedure_version_id = any(:ids)
            order by procedure_version_id, position
            """;

    private static final String LIMITS =
            """
            select procedure_version_id, condition, condition_en, value, unit
            from procedure_limit
            where procedure_version_id = any(:ids)
            order by procedure_version_id, position
            """;

    private static final String FEES =
            """
            select procedure_version_id, kind, name, name_en, unit, amount_vnd, online_vnd,
                   tier_from, tier_vnd, most_vnd
            from procedure_fee
            where procedure_version_id = any(:ids)
            order by procedure_version_id, position
            """;

    static ProcedureParts read(JdbcClient sql, Collection<Long> ids) {
        Long[] keys = ids.toArray(Long[]::new);
        return new ProcedureParts(
                byVersion(sql.sql(DOCUMENTS).param("ids", keys), ProcedureParts::document),
                byVersion(sql.sql(LIMITS).param("ids", keys), ProcedureParts::limit),
                byVersion(sql.sql(FEES).param("ids", keys), ProcedureParts::fee));
    }

    private static <T> Map<Long, List<T>> byVersion(
            JdbcClient.StatementSpec query, RowMapper<T> part) {
        return query
                .query((row, number) ->
                        new Of<>(
                                row.getLong("procedure_version_id"),
                                Objects.requireNonNull(part.mapRow(row, number))))
                .list()
                .stream()
                .collect(groupingBy(Of::version, mapping(Of::part, toList())));
    }

    private static RequiredDocument document(ResultSet row, int number) throws SQLException {
        return new RequiredDocument(
                row.getInt("position"),
                Columns.name(row),
                row.getInt("originals"),
                row.getInt("copies"),
                row.getBoolean("mandatory"),
                row.getString("form"));
    }

    private static LimitRule limit(ResultSet row, int number) throws SQLException {
        return new LimitRule(
                Columns.wording(row, "condition"), Columns.limit(row, "value", "unit"));
    }

    private static FeeLine fee(ResultSet row, int number) throws SQLException {
        @Nullable Money tier = Columns.money(row, "tier_vnd");
        return new FeeLine(
                Columns.constant(FeeKind.class, row.getString("kind")),
                Columns.name(row),
                Columns.constant(FeeUnit.class, row.getString("unit")),
                new Money(row.getLong("amount_vnd")),
                Columns.money(row, "online_vnd"),
                tier == null ? null : new FeeTier(row.getInt("tier_from"), tier),
                Columns.money(row, "most_vnd"));
    }

    List<RequiredDocument> documentsOf(long version) {
        return documents.getOrDefault(version, List.of());
    }

    List<LimitRule> limitsOf(long version) {
        return limits.getOrDefault(version, List.of());
    }

    List<FeeLine> feesOf(long version) {
        return fees.getOrDefault(version, List.of());
    }
}
