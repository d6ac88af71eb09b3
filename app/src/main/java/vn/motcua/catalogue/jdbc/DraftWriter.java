// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Authority;
import vn.motcua.catalogue.FeeLine;
import vn.motcua.catalogue.FeeTier;
import vn.motcua.catalogue.LimitRule;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureDescription;
import vn.motcua.catalogue.ProcedureHead;
import vn.motcua.catalogue.ProcedureTerms;
import vn.motcua.catalogue.RequiredDocument;

/** Writes a new draft with its papers, limits and fees. */
final class DraftWriter {
    private final JdbcClient sql;

    DraftWriter(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String DRAFT =
            """
            insert into procedure_version
                (status, imported, valid_from, code, name, name_en, field, levels, online_level,
                 essential25, limit_value, limit_unit, fee_vnd, sequence, manners, subjects,
                 authority_level, authority, authority_en, sets, result, result_en, conditions,
                 legal_basis, supplement_mode)
            values
                ('draft', false, :validFrom, :code, :name, :nameEn, :field, :levels, :onlineLevel,
                 :essential25, :limitValue, :limitUnit, :fee, :sequence, :manners, :subjects,
                 :authorityLevel, :authority, :authorityEn, :sets, :result, :resultEn, :conditions,
                 :legalBasis, :supplementMode)
            returning id
            """;

    /** Writes all of it; answers the key. */
    long write(ProcedureDescription description, LocalDate validFrom) {
        Optional<ProcessingTime> limit =
                description.limits().stream().findFirst().map(LimitRule::limit);
        JdbcClient.StatementSpec insert =
                sql.sql(DRAFT)
                        .param("validFrom", validFrom)
                        .param("limitValue", limit.map(ProcessingTime::value).orElse(null))
                        .param("limitUnit", limit.map(time -> time.unit().code()).orElse(null))
                        .param("fee", description.usualFee().dong());
        long id =
                terms(head(insert, description.head()), description.terms())
                        .query(Long.class)
                        .single();
        description.documents().forEach(document -> document(id, document));
        limits(id, description.limits());
        fees(id, description.fees());
        return id;
    }

    private static JdbcClient.StatementSpec head(
            JdbcClient.StatementSpec insert, ProcedureHead head) {
        @Nullable ProcedureCode code = head.code();
        return insert.param("code", code == null ? null : code.value())
                .param("name", head.name().vi())
                .param("nameEn", head.name().en())
                .param("field", head.field())
                .param("levels", Columns.words(head.levels()))
                .param("onlineLevel", head.onlineLevel().code())
                .param("essential25", head.essential25());
    }

    private static JdbcClient.StatementSpec terms(
            JdbcClient.StatementSpec insert, ProcedureTerms terms) {
        @Nullable Authority authority = terms.authority();
        return insert.param("sequence", terms.sequence().toArray(String[]::new))
                .param("manners", Columns.words(terms.manners()))
                .param("subjects", Columns.words(terms.subjects()))
                .param("authorityLevel", authority == null ? null : authority.level().code())
                .param("authority", authority == null ? null : authority.name().vi())
                .param("authorityEn", authority == null ? null : authority.name().en())
                .param("sets", terms.sets() == 0 ? null : terms.sets())
                .param("result", Columns.vi(terms.result()))
                .param("resultEn", Columns.en(terms.result()))
                .param("conditions", terms.conditions().toArray(String[]::new))
                .param("legalBasis", terms.legalBasis().toArray(String[]::new))
                .param("supplementMode", terms.supplements().code());
    }

    private static final String DOCUMENT =
            """
            insert into procedure_document
                (procedure_version_id, position, name, name_en, originals, copies, mandatory, form)
            values (:id, :position, :name, :nameEn, :originals, :copies, :mandatory, :form)
            """;

    private void document(long id, RequiredDocument document) {
        sql.sql(DOCUMENT)
                .param("id", id)
                .param("position", document.position())
                .param("name", document.name().vi())
                .param("nameEn", document.name().en())
                .param("originals", document.originals())
                .param("copies", document.copies())
                .param("mandatory", document.mandatory())
                .param("form", document.form())
                .update();
    }

    private static final String LIMIT =
            """
            insert into procedure_limit
                (procedure_version_id, position, condition, condition_en, value, unit)
            values (:id, :position, :condition, :conditionEn, :value, :unit)
            """;

    private void limits(long id, List<LimitRule> limits) {
        for (int i = 0; i < limits.size(); i++) {
            LimitRule rule = limits.get(i);
            sql.sql(LIMIT)
                    .param("id", id)
                    .param("position", i + 1)
                    .param("condition", Columns.vi(rule.condition()))
                    .param("conditionEn", Columns.en(rule.condition()))
                    .param("value", rule.limit().value())
                    .param("unit", rule.limit().unit().code())
                    .update();
        }
    }

    private static final String FEE =
            """
            insert into procedure_fee
                (procedure_version_id, position, kind, name, name_en, unit, amount_vnd, online_vnd,
                 tier_from, tier_vnd, most_vnd)
            values (:id, :position, :kind, :name, :nameEn, :unit, :amount, :online, :tierFrom,
                    :tier, :most)
            """;

    private void fees(long id, List<FeeLine> fees) {
        for (int i = 0; i < fees.size(); i++) {
            FeeLine fee = fees.get(i);
            @Nullable FeeTier tier = fee.tier();
            sql.sql(FEE)
                    .param("id", id)
                    .param("position", i + 1)
                    .param("kind", fee.kind().code())
                    .param("name", fee.name().vi())
                    .param("nameEn", fee.name().en())
                    .param("unit", fee.unit().code())
                    .param("amount", fee.amount().dong())
                    .param("online", Columns.dong(fee.online()))
                    .param("tierFrom", tier == null ? null : tier.from())
                    .param("tier", tier == null ? null : tier.amount().dong())
                    .param("most", Columns.dong(fee.most()))
                    .update();
        }
    }
}
