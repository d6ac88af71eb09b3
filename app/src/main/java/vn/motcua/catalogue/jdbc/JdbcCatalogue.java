// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.Constituent;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureDescription;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.catalogue.ProcedureStatus;
import vn.motcua.catalogue.Publication;
import vn.motcua.catalogue.PublicationDecision;

@Repository
class JdbcCatalogue implements Catalogue {
    private final JdbcClient sql;
    private final DraftWriter writer;

    JdbcCatalogue(JdbcClient sql) {
        this.sql = sql;
        this.writer = new DraftWriter(sql);
    }

    private static final String BY_ID =
            """
            select v.id, v.code, v.name, v.name_en, v.field, v.levels, v.online_level, v.essential25,
                   v.status, v.imported, v.valid_from, v.valid_to, v.limit_value, v.limit_unit,
                   v.fee_vnd, v.sequence, v.manners, v.subjects, v.authority_level, v.authority,
                   v.authority_en, v.sets, v.result, v.result_en, v.conditions, v.legal_basis,
                   v.supplement_mode,
                   v.decision_number, v.decided_on, v.decided_by
            from unnest(:ids) with ordinality as wanted (id, place)
            join procedure_version v on v.id = wanted.id
            order by wanted.place
            """;

    private List<CataloguedProcedure> read(List<Long> ids) {
        return sql.sql(BY_ID)
                .param("ids", ids.toArray(Long[]::new))
                .query(new CatalogueRows(ProcedureParts.read(sql, ids)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CataloguedProcedure> find(long id) {
        return read(List.of(id)).stream().findFirst();
    }

    private static final String IN_FORCE =
            """
            select id
            from procedure_version
            where code = :code
              and status <> 'draft'
              and valid_from <= :day
              and (valid_to is null or valid_to >= :day)
            order by valid_from desc
            limit 1
            """;

    @Override
    @Transactional(readOnly = true)
    public Optional<CataloguedProcedure> inForce(ProcedureCode code, LocalDate day) {
        return sql.sql(IN_FORCE)
                .param("code", code.value())
                .param("day", day)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    private static final String SEARCH =
            """
            with wanted as (
                select lower(f_unaccent(:text)) as phrase
            )
            select v.id
            from procedure_version v
            cross join wanted w
            where v.status <> 'draft'
              and v.valid_from <= :day
              and (v.valid_to is null or v.valid_to >= :day)
              and (:field = '' or lower(f_unaccent(v.field)) = lower(f_unaccent(:field)))
              and not exists (
                  select from unnest(string_to_array(w.phrase, ' ')) as word
                  where strpos(v.search, word) = 0)
            order by case
                         when v.code = :text then 0
                         when starts_with(v.code, :text) then 1
                         when strpos(v.search, w.phrase) > 0 then 2
                         else 3
                     end,
                     case when :text = '' then 0 else length(v.name) end,
                     v.field collate "vi-x-icu",
                     v.name collate "vi-x-icu",
                     v.code
            """;

    @Override
    @Transactional(readOnly = true)
    public List<CataloguedProcedure> search(ProcedureSearch search) {
        return read(
                sql.sql(SEARCH)
                        .param("text", search.text())
                        .param("field", search.field())
                        .param("day", search.day())
                        .query(JdbcCatalogue::id)
                        .list());
    }

    private static final String FIELDS =
            """
            select v.field
            from procedure_version v
            where v.status <> 'draft'
              and v.valid_from <= :day
              and (v.valid_to is null or v.valid_to >= :day)
            group by v.field
            order by v.field collate "vi-x-icu"
            """;

    @Override
    public List<String> fields(LocalDate day) {
        return sql.sql(FIELDS)
                .param("day", day)
                .query((row, number) -> row.getString("field"))
                .list();
    }

    private static final String DRAFTS =
            """
            select id
            from procedure_version
            where status = 'draft'
            order by name collate "vi-x-icu", id
            """;

    @Override
    @Transactional(readOnly = true)
    public List<CataloguedProcedure> drafts() {
        return read(sql.sql(DRAFTS).query(JdbcCatalogue::id).list());
    }

    @Override
    @Transactional
    public long draft(ProcedureDescription description, LocalDate validFrom) {
        return writer.write(description, validFrom);
    }

    private static final String LOCK =
            """
            select id
            from procedure_version
            where id = :id and status = 'draft'
            for update
            """;

    private static final String END_BEFORE =
            """
            update procedure_version old
            set valid_to = young.valid_from - 1
            from procedure_version young
            where young.id = :id
              and old.code = young.code
              and old.status <> 'draft'
              and old.valid_from < young.valid_from
              and (old.valid_to is null or old.valid_to >= young.valid_from)
            """;

    private static final String PUBLISH =
            """
            update procedure_version
            set status = 'published', decision_number = :number, decided_on = :date,
                decided_by = :signer
            where id = :id
            """;

    @Override
    @Transactional
    public Publication publish(long draft, PublicationDecision decision) {
        if (sql.sql(LOCK).param("id", draft).query(Long.class).optional().isEmpty()) {
            throw new IllegalArgumentException("no draft " + draft);
        }
        List<Constituent> missing = find(draft).orElseThrow().description().missing();
        if (!missing.isEmpty()) {
            return new Publication.Incomplete(missing);
        }
        sql.sql(END_BEFORE).param("id", draft).update();
        sql.sql(PUBLISH)
                .param("id", draft)
                .param("number", decision.number())
                .param("date", decision.date())
                .param("signer", decision.signedBy())
                .update();
        return new Publication.Published(find(draft).orElseThrow());
    }

    private static final String ABOLISH =
            """
            update procedure_version
            set status = :abolished, valid_to = :lastDay
            where code = :code
              and status = 'published'
              and valid_from <= :lastDay
              and (valid_to is null or valid_to > :lastDay)
            """;

    @Override
    @Transactional
    public void abolish(ProcedureCode code, LocalDate lastDay) {
        sql.sql(ABOLISH)
                .param("abolished", ProcedureStatus.ABOLISHED.code())
                .param("code", code.value())
                .param("lastDay", lastDay)
                .update();
    }

    private static long id(ResultSet row, int number) throws SQLException {
        return row.getLong("id");
    }
}
