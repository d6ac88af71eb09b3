// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.keeping.KeptFacts;
import vn.motcua.archive.keeping.KeptPaperRecords;
import vn.motcua.archive.keeping.RetentionClass;
import vn.motcua.archive.keeping.RetentionSubject;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.catalogue.ProcedureCode;

/** Facts of kept papers in PostgreSQL. */
@Repository
class JdbcKeptPaperRecords implements KeptPaperRecords {
    private final JdbcClient sql;

    JdbcKeptPaperRecords(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String SERVED =
            """
            select s.paper_code, s.source, s.ended_on, v.code as procedure_code, v.field
            from kept_paper_service s
            left join procedure_version v on v.id = s.procedure_version_id
            where s.paper_code = any (:codes::text[])
            order by s.paper_code, s.place, s.dossier_id
            """;

    private static final String PAPERS =
            """
            select k.code, k.valid_until, k.state, o.class_code, o.basis, c.years,
                   c.basis as class_basis,
                   exists (
                       select from retention_hold h
                       where h.lifted_at is null
                         and (h.paper_code = k.code
                              or h.dossier_id in (
                                  select s.dossier_id
                                  from kept_paper_service s
                                  where s.paper_code = k.code))) as is_held
            from kept_paper k
            left join lateral (
                select n.class_code, n.basis
                from retention_choice n
                where n.paper_code = k.code
                order by n.id desc
                limit 1) o on true
            left join retention_class_now c on c.code = o.class_code
            where k.code = any (:codes::text[])
            """;

    @Override
    public List<KeptFacts> facts(Collection<HoldingCode> codes) {
        String[] keys = codes.stream().map(HoldingCode::text).toArray(String[]::new);
        Map<String, List<KeptFacts.Service>> served =
                sql.sql(SERVED).param("codes", keys).query(JdbcKeptPaperRecords::served);
        return sql.sql(PAPERS)
                .param("codes", keys)
                .query((row, number) ->
                        paper(row, served.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private static Map<String, List<KeptFacts.Service>> served(ResultSet rows) throws SQLException {
        Map<String, List<KeptFacts.Service>> served = new LinkedHashMap<>();
        while (rows.next()) {
            served.computeIfAbsent(rows.getString("paper_code"), code -> new ArrayList<>())
                    .add(service(rows));
        }
        return served;
    }

    private static KeptFacts.Service service(ResultSet row) throws SQLException {
        @Nullable String procedure = row.getString("procedure_code");
        return new KeptFacts.Service(
                new RetentionSubject(
                        HoldingSource.ofNumber(row.getInt("source")),
                        procedure == null ? null : new ProcedureCode(procedure),
                        row.getString("field")),
                row.getObject("ended_on", LocalDate.class));
    }

    private static KeptFacts paper(ResultSet row, List<KeptFacts.Service> served)
            throws SQLException {
        return new KeptFacts(
                HoldingCode.parse(row.getString("code")).orElseThrow(),
                served,
                row.getObject("valid_until", LocalDate.class),
                choice(row),
                row.getBoolean("is_held"),
                row.getInt("state") == HoldingState.DISPOSED.number());
    }

    private static @Nullable RetentionTerm choice(ResultSet row) throws SQLException {
        @Nullable String code = row.getString("class_code");
        return code == null
                ? null
                : new RetentionTerm(
                        new RetentionClass(
                                code,
                                row.getObject("years", Integer.class),
                                row.getString("class_basis")),
                        row.getString("basis"));
    }

    private static final String DUE =
            """
            select p.code
            from papers_past_their_term(:day, :units::bigint[]) p
            where not exists (
                select from disposal_line l
                where l.paper_code = p.code and l.state = 1)
            order by p.from_day, p.code
            offset :skip limit :most
            """;

    @Override
    public List<HoldingCode> due(Set<Long> units, LocalDate day, int skip, int most) {
        return sql.sql(DUE)
                .param("day", day)
                .param("units", units.toArray(new Long[0]))
                .param("skip", skip)
                .param("most", most)
                .query((row, number) -> HoldingCode.parse(row.getString("code")).orElseThrow())
                .list();
    }

    private static final String COUNT =
            """
            select count(*)
            from papers_past_their_term(:day, :units::bigint[]) p
            where not exists (
                select from disposal_line l
                where l.paper_code = p.code and l.state = 1)
            """;

    @Override
    public int countDue(Set<Long> units, LocalDate day) {
        return sql.sql(COUNT)
                .param("day", day)
                .param("units", units.toArray(new Long[0]))
                .query(Integer.class)
                .single();
    }
}
