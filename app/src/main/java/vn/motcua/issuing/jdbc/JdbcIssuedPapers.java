// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.jdbc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.identity.AccountId;
import vn.motcua.issuing.IssuedPaper;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.IssuedState;
import vn.motcua.issuing.NewPaper;
import vn.motcua.issuing.PaperNumber;
import vn.motcua.issuing.PaperToken;
import vn.motcua.issuing.RegisterQuery;
import vn.motcua.organisation.UnitCode;
import vn.motcua.printing.PaperPlace;

/** Issued papers in PostgreSQL: reading them; what changes them is handed on. */
@Repository
class JdbcIssuedPapers implements IssuedPapers {
    private final JdbcClient sql;
    private final PaperChanges changes;
    private final NumberGiver numbers;
    private final JsonMapper json = JsonMapper.builder().build();

    JdbcIssuedPapers(JdbcClient sql, PaperChanges changes, NumberGiver numbers) {
        this.sql = sql;
        this.changes = changes;
        this.numbers = numbers;
    }

    @Override
    public Optional<IssuedPaper> find(long id) {
        return sql.sql("select * from issued_paper_told where id = :id")
                .param("id", id)
                .query(PaperColumns::paper)
                .optional();
    }

    @Override
    public Optional<IssuedPaper> find(PaperToken token) {
        return sql.sql("select * from issued_paper_told where token = :token")
                .param("token", token.text())
                .query(PaperColumns::paper)
                .optional();
    }

    @Override
    public Optional<IssuedPaper> issuedAs(FileAddress file) {
        return sql.sql("select * from issued_paper_told where sealed_address = :file")
                .param("file", file.hex())
                .query(PaperColumns::paper)
                .optional();
    }

    private static final String NUMBERED =
            """
            select *
            from issued_paper_told
            where lower(number) = lower(:number)
              and unit_code = :unit
            order by id desc
            """;

    @Override
    public List<IssuedPaper> numbered(UnitCode unit, String number) {
        return sql.sql(NUMBERED)
                .param("number", number)
                .param("unit", unit.value())
                .query(PaperColumns::paper)
                .list();
    }

    private static final String OF_DOSSIER =
            """
            select *
            from issued_paper_told
            where dossier_id = (select id from dossier where code = :code)
              and state <> 4
            order by id desc
            """;

    @Override
    public List<IssuedPaper> of(DossierCode dossier) {
        return sql.sql(OF_DOSSIER).param("code", dossier.value()).query(PaperColumns::paper).list();
    }

    @Override
    public Optional<IssuedPaper> open(DossierCode dossier) {
        return of(dossier).stream().filter(paper -> paper.state().isOpen()).findFirst();
    }

    @Override
    public Map<String, String> filled(long id) {
        return json.readValue(column("filled", id), new TypeReference<Map<String, String>>() {});
    }

    @Override
    public String template(long id) {
        return column("template", id);
    }

    @Override
    public List<PaperPlace> places(long id) {
        return List.of(json.readValue(column("places", id), PaperPlace[].class));
    }

    private static final String COLUMN =
            """
            select case :column
                       when 'filled' then filled::text
                       when 'places' then places::text
                       else template
                   end
            from issued_paper
            where id = :id
            """;

    private String column(String column, long id) {
        return sql.sql(COLUMN).param("column", column).param("id", id).query(String.class).single();
    }

    @Override
    public Optional<Long> draft(NewPaper paper, By by) {
        return changes.draft(paper, json.writeValueAsString(paper.filled()), places(paper), by);
    }

    private String places(NewPaper paper) {
        return json.writeValueAsString(paper.places());
    }

    @Override
    public boolean sign(IssuedPaper paper, FileAddress file, By by) {
        return changes.sign(paper, file, by);
    }

    @Override
    public boolean seal(IssuedPaper paper, FileAddress file, PaperNumber number, By by) {
        return changes.seal(paper, file, number, by);
    }

    @Override
    public boolean end(IssuedPaper paper, IssuedState state, Ending ending, By by) {
        return changes.end(paper, state, ending, by);
    }

    @Override
    public PaperNumber number(IssuedPaper paper, Series series, By by) {
        return numbers.give(paper.id(), series, by);
    }

    private static final String TO_SIGN =
            """
            select p.*
            from issued_paper_told p
            join dossier d on d.id = p.dossier_id
            join dossier_case c on c.dossier_id = p.dossier_id
            where p.signer = :signer
              and p.state in (1, 2)
              and d.state = 4
              and c.decision is null
              and exists (
                  select from work_item w
                  where w.dossier_id = p.dossier_id
                    and w.closed_at is null
                    and w.kind = 2
                    and w.role = 'approver'
                    and (w.holder is null or w.holder = :signer))
            order by d.due_at, p.id
            limit :most
            """;

    @Override
    public List<IssuedPaper> toSign(AccountId signer, int most) {
        return sql.sql(TO_SIGN)
                .param("signer", signer.value())
                .param("most", most)
                .query(PaperColumns::paper)
                .list();
    }

    private static final String TO_SEAL =
            """
            select p.*
            from issued_paper_told p
            join dossier d on d.id = p.dossier_id
            join dossier_case c on c.dossier_id = p.dossier_id
            where p.unit_id = any(:units::bigint[])
              and p.state = 2
              and d.state = 4
              and c.decision = case when p.kind = 2 then 2 else 1 end
              and c.decided_by = p.signed_by
              and c.decided_at <= p.signed_at + interval '1 minute'
              and c.decided_at >= p.signed_at - interval '1 minute'
            order by d.due_at, p.id
            limit :most
            """;

    @Override
    public List<IssuedPaper> toSeal(Set<Long> units, int most) {
        return sql.sql(TO_SEAL)
                .param("units", units.toArray(new Long[0]))
                .param("most", most)
                .query(PaperColumns::paper)
                .list();
    }

    private static final String REGISTER =
            """
            select *
            from issued_paper_told
            where unit_id = any(:units::bigint[])
              and state in (3, 5, 6)
              and (:number = '' or lower(number) like lower(:number) || '%')
              and (:owner = '' or owner_id = :owner
                   or public.f_spelt(owner_name) like '%' || public.f_spelt(:owner) || '%')
              and (:title = ''
                   or lower(public.f_unaccent(title))
                      like '%' || lower(public.f_unaccent(:title)) || '%')
              and (:from::date is null or dated >= :from)
              and (:to::date is null or dated <= :to)
              and (:before::bigint is null or (dated, id) < (
                   select dated, id from issued_paper where id = :before))
            order by dated desc, id desc
            limit :most
            """;

    @Override
    public List<IssuedPaper> register(RegisterQuery query) {
        return sql.sql(REGISTER)
                .param("units", query.units().toArray(new Long[0]))
                .param("number", escaped(query.number()))
                .param("owner", escaped(query.owner()))
                .param("title", escaped(query.title()))
                .param("from", query.from())
                .param("to", query.to())
                .param("before", query.before())
                .param("most", query.most())
                .query(PaperColumns::paper)
                .list();
    }

    /** Signs that {@code like} gives a meaning are only themselves. */
    private static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
