// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.motcua.catalogue.Authority;
import vn.motcua.catalogue.AuthorityLevel;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeUnit;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.Manner;
import vn.motcua.catalogue.Money;
import vn.motcua.catalogue.OnlineLevel;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureDescription;
import vn.motcua.catalogue.ProcedureHead;
import vn.motcua.catalogue.ProcedureStatus;
import vn.motcua.catalogue.ProcedureTerms;
import vn.motcua.catalogue.PublicationDecision;
import vn.motcua.catalogue.Subject;
import vn.motcua.catalogue.SupplementMode;
import vn.motcua.catalogue.Wording;
import vn.motcua.organisation.UnitLevel;

/** Reads rows of procedure versions whose parts are known. */
final class CatalogueRows implements RowMapper<CataloguedProcedure> {
    /** What a version from a file calls the one thing to be paid. */
    private static final Wording FEE = new Wording("Phí, lệ phí", "Fee");

    private final ProcedureParts parts;

    CatalogueRows(ProcedureParts parts) {
        this.parts = parts;
    }

    @Override
    public CataloguedProcedure mapRow(ResultSet row, int number) throws SQLException {
        @Nullable String decision = row.getString("decision_number");
        return new CataloguedProcedure(
                row.getLong("id"),
                description(row),
                Columns.constant(ProcedureStatus.class, row.getString("status")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                decision == null
                        ? null
                        : new PublicationDecision(
                                decision,
                                row.getObject("decided_on", LocalDate.class),
                                row.getString("decided_by")));
    }

    private ProcedureDescription description(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new ProcedureDescription(
                head(row),
                terms(row),
                parts.documentsOf(id),
                row.getBoolean("imported") ? importedLimit(row) : parts.limitsOf(id),
                row.getBoolean("imported") ? importedFee(row) : parts.feesOf(id));
    }

    private static List<LimitRule> importedLimit(ResultSet row) throws SQLException {
        return List.of(new LimitRule(null, Columns.limit(row, "limit_value", "limit_unit")));
    }

    private static List<FeeLine> importedFee(ResultSet row) throws SQLException {
        Money fee = new Money(row.getLong("fee_vnd"));
        return fee.equals(Money.ZERO)
                ? List.of()
                : List.of(FeeLine.of(FeeKind.FEE, FEE, FeeUnit.CASE, fee));
    }

    private static ProcedureHead head(ResultSet row) throws SQLException {
        @Nullable String code = row.getString("code");
        return new ProcedureHead(
                code == null ? null : new ProcedureCode(code),
                Columns.name(row),
                row.getString("field"),
                Columns.constants(UnitLevel.class, Columns.texts(row, "levels")),
                Columns.constant(OnlineLevel.class, row.getString("online_level")),
                row.getObject("essential25", Integer.class));
    }

    private static ProcedureTerms terms(ResultSet row) throws SQLException {
        return new ProcedureTerms(
                Columns.texts(row, "sequence"),
                set(Manner.class, row, "manners"),
                set(Subject.class, row, "subjects"),
                authority(row),
                row.getInt("sets"),
                Columns.wording(row, "result"),
                Columns.texts(row, "conditions"),
                Columns.texts(row, "legal_basis"),
                SupplementMode.ofCode(row.getString("supplement_mode")));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, ResultSet row, String column)
            throws SQLException {
        Set<E> set = EnumSet.noneOf(type);
        set.addAll(Columns.constants(type, new ArrayList<>(Columns.texts(row, column))));
        return set;
    }

    private static @Nullable Authority authority(ResultSet row) throws SQLException {
        @Nullable String level = row.getString("authority_level");
        @Nullable Wording name = Columns.wording(row, "authority");
        return level == null || name == null
                ? null
                : new Authority(Columns.constant(AuthorityLevel.class, level), name);
    }
}
