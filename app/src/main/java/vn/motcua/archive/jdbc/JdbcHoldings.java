// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.jdbc;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.StoreQuery;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;

/** Kept papers in PostgreSQL: reading them; what changes them is handed on. */
@Repository
class JdbcHoldings implements Holdings {
    private final JdbcClient sql;
    private final HoldingChanges changes;
    private final StoreSearch search;

    JdbcHoldings(JdbcClient sql, HoldingChanges changes, StoreSearch search) {
        this.sql = sql;
        this.changes = changes;
        this.search = search;
    }

    private static final String FIND =
            """
            select k.*, u.code as unit_code, u.name as unit_name, d.code as dossier_code
            from kept_paper k
            join unit u on u.id = k.unit_id
            left join dossier d on d.id = k.dossier_id
            where k.origin = :origin and k.id = :id
            """;

    @Override
    public Optional<Holding> find(HoldingCode code) {
        return sql.sql(FIND)
                .param("origin", code.origin() == HoldingCode.Origin.SH ? 1 : 2)
                .param("id", code.id())
                .query(HoldingColumns::holding)
                .optional();
    }

    private static final String OF_DOSSIER =
            """
            select k.*, u.code as unit_code, u.name as unit_name, d.code as dossier_code
            from kept_paper k
            join unit u on u.id = k.unit_id
            join dossier d on d.id = k.dossier_id
            where d.code = :dossier and k.origin = 1 and k.state = 1
            order by k.position
            """;

    @Override
    public List<Holding> ofDossier(DossierCode dossier) {
        return sql.sql(OF_DOSSIER)
                .param("dossier", dossier.value())
                .query(HoldingColumns::holding)
                .list();
    }

    /**
     * A result of an organisation bears no number of its owner; its reception knows the tax code.
     */
    private static final String OF_OWNER =
            """
            select k.*, u.code as unit_code, u.name as unit_name, d.code as dossier_code
            from (
                select own.*
                from kept_paper own
                where own.owner_id = :owner
                  and own.owner_id <> ''
                union all
                select issued.*
                from dossier_reception r
                join kept_paper issued on issued.dossier_id = r.dossier_id
                where r.tax_code = :owner
                  and issued.origin = 2
                  and issued.owner_id = '') k
            join unit u on u.id = k.unit_id
            left join dossier d on d.id = k.dossier_id
            where k.state = 1
              and (k.valid_until is null or k.valid_until >= :day)
            order by coalesce(k.dated, k.kept_at::date) desc, k.origin desc, k.id desc
            limit 100
            """;

    @Override
    public List<Holding> ofOwner(String ownerId, LocalDate day) {
        return sql.sql(OF_OWNER)
                .param("owner", ownerId)
                .param("day", day)
                .query(HoldingColumns::holding)
                .list();
    }

    @Override
    public List<Holding> search(StoreQuery query) {
        return search.search(query);
    }

    @Override
    public Map<HoldingCode, String> read(Collection<HoldingCode> papers, String words) {
        return search.read(papers, words);
    }

    private static final String REUSES =
            """
            select d.code, r.agreed_by
            from paper_reuse r
            join dossier d on d.id = r.dossier_id
            where r.paper_code = :code
            order by r.dossier_id desc
            limit 100
            """;

    @Override
    public List<Reuse> reuses(HoldingCode code) {
        return sql.sql(REUSES)
                .param("code", code.text())
                .query((row, number) ->
                        new Reuse(
                                DossierCode.parse(row.getString("code")).orElseThrow(),
                                row.getString("agreed_by").equals("owner")))
                .list();
    }

    @Override
    public Optional<HoldingCode> keep(NewHolding paper, By by) {
        return changes.keep(paper, by);
    }

    private static final String TWIN =
            """
            select k.*, u.code as unit_code, u.name as unit_name, null as dossier_code
            from kept_paper k
            join unit u on u.id = k.unit_id
            where k.origin = 1
              and k.source = 2
              and k.state = 1
              and k.unit_id = :unit
              and lower(k.number) = lower(:number)
              and lower(k.title) = lower(:title)
              and k.dated is not distinct from :dated
              and lower(k.owner_name) = lower(:owner)
              and k.owner_id = :ownerId
            """;

    @Override
    public Optional<Holding> twin(NewHolding paper) {
        PaperFacts facts = paper.facts();
        return sql.sql(TWIN)
                .param("unit", paper.unit())
                .param("number", facts.number())
                .param("title", facts.title())
                .param("dated", facts.dated(), Types.DATE)
                .param("owner", facts.owner().name())
                .param("ownerId", facts.owner().id())
                .query(HoldingColumns::holding)
                .optional();
    }

    @Override
    public boolean correct(Holding paper, PaperFacts facts, By by) {
        return changes.correct(paper, facts, by);
    }

    @Override
    public boolean sign(Holding paper, FileAddress file, By by) {
        return changes.sign(paper, file, by);
    }

    @Override
    public boolean end(Holding paper, HoldingState state, String reason, By by) {
        return changes.end(paper, state, reason, by);
    }
}
