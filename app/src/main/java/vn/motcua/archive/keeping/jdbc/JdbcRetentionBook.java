// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionClass;
import vn.motcua.archive.keeping.RetentionRule;
import vn.motcua.archive.keeping.RetentionRules;
import vn.motcua.archive.keeping.RetentionScope;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.AccountId;

/** The book of terms in PostgreSQL. */
@Repository
class JdbcRetentionBook implements RetentionBook {
    private final JdbcClient sql;

    JdbcRetentionBook(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String CLASSES =
            """
            select code, years, basis
            from retention_class_now
            order by years desc nulls first
            """;

    private static final String RULES =
            """
            select id, kind, procedure_code, field, class_code, basis, is_law, valid_from
            from retention_rule
            order by id
            """;

    @Override
    public RetentionRules rules() {
        return new RetentionRules(
                sql.sql(CLASSES)
                        .query((row, number) ->
                                new RetentionClass(
                                        row.getString("code"),
                                        row.getObject("years", Integer.class),
                                        row.getString("basis")))
                        .list(),
                sql.sql(RULES).query(JdbcRetentionBook::rule).list());
    }

    private static RetentionRule rule(ResultSet row, int number) throws SQLException {
        @Nullable String procedure = row.getString("procedure_code");
        return new RetentionRule(
                row.getLong("id"),
                HoldingSource.ofNumber(row.getInt("kind")),
                new RetentionScope(
                        procedure == null ? null : new ProcedureCode(procedure),
                        row.getString("field")),
                row.getString("class_code"),
                row.getString("basis"),
                row.getBoolean("is_law"),
                row.getObject("valid_from", LocalDate.class));
    }

    private static final String SET =
            """
            insert into retention_rule
                (kind, procedure_code, field, class_code, basis, is_law, valid_from, set_by, set_at)
            values (:kind, :procedure, :field, :class, :basis, false, :from, :by, :at)
            """;

    @Override
    public void set(NewRule rule, Holdings.By by) {
        @Nullable ProcedureCode procedure = rule.scope().procedure();
        by(sql.sql(SET), by)
                .param("kind", rule.kind().number())
                .param("procedure", procedure == null ? null : procedure.value(), Types.VARCHAR)
                .param("field", rule.scope().field(), Types.VARCHAR)
                .param("class", rule.classCode())
                .param("basis", rule.basis())
                .param("from", rule.from())
                .update();
    }

    private static final String CHOOSE =
            """
            insert into retention_choice (paper_code, class_code, basis, set_by, set_at)
            values (:paper, :class, :basis, :by, :at)
            """;

    @Override
    public void choose(HoldingCode paper, RetentionTerm term, Holdings.By by) {
        by(sql.sql(CHOOSE), by)
                .param("paper", paper.text())
                .param("class", term.term().code())
                .param("basis", term.basis())
                .update();
    }

    private static final String HOLD =
            """
            insert into retention_hold (paper_code, dossier_id, reason, held_by, held_at)
            select case when k.dossier_id is null then k.code end, k.dossier_id, :reason, :by, :at
            from kept_paper k
            where k.code = :paper
            """;

    @Override
    public void hold(HoldingCode paper, String reason, Holdings.By by) {
        by(sql.sql(HOLD), by).param("paper", paper.text()).param("reason", reason).update();
    }

    private static final String LIFT =
            """
            update retention_hold
            set lifted_by = :by, lifted_at = :at, lifted_reason = :reason
            where lifted_at is null
              and (paper_code = :paper
                   or dossier_id = (select k.dossier_id from kept_paper k where k.code = :paper))
            """;

    @Override
    public boolean lift(HoldingCode paper, String reason, Holdings.By by) {
        return by(sql.sql(LIFT), by).param("paper", paper.text()).param("reason", reason).update()
                > 0;
    }

    private static final String HOLDS =
            """
            select d.code, h.reason, h.held_by, h.held_at
            from retention_hold h
            left join dossier d on d.id = h.dossier_id
            where h.lifted_at is null
              and (h.paper_code = :paper
                   or h.dossier_id in (
                       select s.dossier_id
                       from kept_paper_service s
                       where s.paper_code = :paper))
            order by h.id desc
            """;

    @Override
    public List<Hold> holds(HoldingCode paper) {
        return sql.sql(HOLDS).param("paper", paper.text()).query((row, number) -> hold(row)).list();
    }

    private static Hold hold(ResultSet row) throws SQLException {
        @Nullable String dossier = row.getString("code");
        return new Hold(
                dossier == null ? null : DossierCode.parse(dossier).orElseThrow(),
                row.getString("reason"),
                new Holdings.By(
                        new AccountId(row.getLong("held_by")),
                        row.getObject("held_at", OffsetDateTime.class).toInstant()));
    }

    private static JdbcClient.StatementSpec by(JdbcClient.StatementSpec statement, Holdings.By by) {
        return statement
                .param("by", by.account().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC));
    }
}
