// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.digitise.PageEntry;
import vn.motcua.archive.digitise.PageSet;
import vn.motcua.archive.digitise.PageSets;
import vn.motcua.archive.digitise.PaperPlace;
import vn.motcua.files.FileAddress;
import vn.motcua.scanning.PageWarning;
import vn.motcua.scanning.Turn;

/** The pages of papers in PostgreSQL. */
@Repository
class JdbcPageSets implements PageSets {
    private final JdbcClient sql;

    JdbcPageSets(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String VERSION =
            """
            select s.version
            from scan_set s
            join dossier d on d.id = s.dossier_id
            where d.code = :dossier
              and s.position = :position
            """;

    private static final String PAGES =
            """
            select p.file_address, p.page, p.turn, p.left_out, p.warnings
            from scan_page p
            join dossier d on d.id = p.dossier_id
            where d.code = :dossier
              and p.position = :position
            order by p.place
            """;

    @Override
    @Transactional(readOnly = true)
    public PageSet find(PaperPlace paper) {
        Optional<Integer> version = of(VERSION, paper).query(Integer.class).optional();
        return version.isEmpty()
                ? PageSet.NONE
                : new PageSet(version.get(), of(PAGES, paper).query(JdbcPageSets::page).list());
    }

    private JdbcClient.StatementSpec of(String statement, PaperPlace paper) {
        return sql.sql(statement)
                .param("dossier", paper.dossier().value())
                .param("position", paper.position());
    }

    private static PageEntry page(ResultSet row, int number) throws SQLException {
        return new PageEntry(
                new FileAddress(row.getString("file_address")),
                row.getInt("page"),
                Turn.of(row.getInt("turn")).orElseThrow(),
                row.getBoolean("left_out"),
                warnings(row.getString("warnings")));
    }

    private static Set<PageWarning> warnings(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> PageWarning.valueOf(word.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static final String BEGIN =
            """
            insert into scan_set (dossier_id, position, version, changed_by, changed_at)
            select id, :position, 1, :by, :at
            from dossier
            where code = :dossier
            on conflict do nothing
            """;

    private static final String CHANGE =
            """
            update scan_set
            set version = version + 1, changed_by = :by, changed_at = :at
            where dossier_id = (select id from dossier where code = :dossier)
              and position = :position
              and version = :version
            """;

    private static final String CLEAR =
            """
            delete from scan_page
            where dossier_id = (select id from dossier where code = :dossier)
              and position = :position
            """;

    @Override
    @Transactional
    public boolean save(PaperPlace paper, PageSet seen, List<PageEntry> pages, Holdings.By by) {
        JdbcClient.StatementSpec change =
                of(seen.version() == 0 ? BEGIN : CHANGE, paper)
                        .param("by", by.account().value())
                        .param("at", by.at().atOffset(ZoneOffset.UTC));
        if (seen.version() > 0) {
            change.param("version", seen.version());
        }
        if (change.update() == 0) {
            return false;
        }
        of(CLEAR, paper).update();
        for (int place = 1; place <= pages.size(); place++) {
            add(paper, place, pages.get(place - 1));
        }
        return true;
    }

    private static final String ADD =
            """
            insert into scan_page
                (dossier_id, position, place, file_address, page, turn, left_out, warnings)
            select id, :position, :place, :file, :page, :turn, :leftOut, :warnings
            from dossier
            where code = :dossier
            """;

    private void add(PaperPlace paper, int place, PageEntry page) {
        of(ADD, paper)
                .param("place", place)
                .param("file", page.file().hex())
                .param("page", page.page())
                .param("turn", page.turn().degrees())
                .param("leftOut", page.leftOut())
                .param(
                        "warnings",
                        page.warnings().stream()
                                .map(PageWarning::code)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .update();
    }
}
