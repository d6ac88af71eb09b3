// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.StoreQuery;

/** Looks for papers by what stands in their lines and by what was read on their pages. */
@Repository
class StoreSearch {
    private final JdbcClient sql;

    StoreSearch(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String SEARCH =
            """
            select k.*, u.code as unit_code, u.name as unit_name, d.code as dossier_code
            from kept_paper k
            join unit u on u.id = k.unit_id
            left join dossier d on d.id = k.dossier_id
            where k.unit_id = any(:units::bigint[])
              and (:letters = ''
                   or k.code = any (array(
                       select r.paper_code
                       from paper_reading r
                       where r.spelt like '%' || public.f_spelt(:letters) || '%')))
              and (:owner = '' or k.owner_id = :owner
                   or public.f_spelt(k.owner_name) like '%' || public.f_spelt(:owner) || '%')
              and (:title = ''
                   or lower(public.f_unaccent(k.title))
                      like '%' || lower(public.f_unaccent(:title)) || '%')
              and (:number = '' or lower(k.number) like lower(:number) || '%')
              and (:from::date is null or k.dated >= :from)
              and (:to::date is null or k.dated <= :to)
            order by k.kept_at desc, k.origin desc, k.id desc
            offset :skip limit :most
            """;

    List<Holding> search(StoreQuery query) {
        return sql.sql(SEARCH)
                .param("units", query.units().toArray(new Long[0]))
                .param("letters", escaped(query.letters()))
                .param("owner", escaped(query.owner()))
                .param("title", escaped(query.title()))
                .param("number", escaped(query.number()))
                .param("from", query.from())
                .param("to", query.to())
                .param("skip", query.skip())
                .param("most", query.most())
                .query(HoldingColumns::holding)
                .list();
    }

    private static final String READ =
            """
            select distinct on (r.paper_code) r.paper_code, r.letters
            from paper_reading r
            where r.paper_code = any (:papers::text[])
              and r.spelt like '%' || public.f_spelt(:letters) || '%'
            order by r.paper_code, r.place
            """;

    Map<HoldingCode, String> read(Collection<HoldingCode> papers, String words) {
        return papers.isEmpty()
                ? Map.of()
                : sql.sql(READ)
                        .param(
                                "papers",
                                papers.stream().map(HoldingCode::text).toArray(String[]::new))
                        .param("letters", escaped(words))
                        .query(StoreSearch::letters);
    }

    private static Map<HoldingCode, String> letters(ResultSet rows) throws SQLException {
        Map<HoldingCode, String> letters = new HashMap<>();
        while (rows.next()) {
            letters.put(
                    HoldingCode.parse(rows.getString("paper_code")).orElseThrow(),
                    rows.getString("letters"));
        }
        return letters;
    }

    /** Signs that {@code like} gives a meaning are only themselves. */
    private static String escaped(String typed) {
        return typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
