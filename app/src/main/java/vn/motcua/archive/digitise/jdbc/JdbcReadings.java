// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.jdbc;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.archive.digitise.PageKey;
import vn.motcua.archive.digitise.Reading;
import vn.motcua.archive.digitise.Readings;
import vn.motcua.scanning.ScanWord;

/** What was read on pages, in PostgreSQL. */
@Repository
class JdbcReadings implements Readings {
    private static final double PARTS = 1_000_000;
    private static final int COLUMNS = 7;

    private final JdbcClient sql;

    JdbcReadings(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String FIND =
            """
            select words
            from scan_reading
            where file_address = :file
              and page = :page
              and turn = :turn
            """;

    @Override
    public Optional<Reading> find(PageKey page) {
        return of(FIND, page)
                .query(String.class)
                .optional()
                .map(words -> new Reading(words.lines().map(JdbcReadings::word).toList()));
    }

    private JdbcClient.StatementSpec of(String statement, PageKey page) {
        return sql.sql(statement)
                .param("file", page.file().hex())
                .param("page", page.page())
                .param("turn", page.turn().degrees());
    }

    /** Nothing of a file that was removed meanwhile: its words went with it. */
    private static final String KEEP =
            """
            insert into scan_reading (file_address, page, turn, letters, words, read_at)
            select f.address, :page, :turn, :letters, :words, :at
            from stored_file f
            where f.address = :file
              and f.removed_at is null
            for share
            on conflict do nothing
            """;

    @Override
    public void keep(PageKey page, Reading reading, Instant at) {
        of(KEEP, page)
                .param("letters", String.join("\n", reading.lines()))
                .param(
                        "words",
                        reading.words().stream()
                                .map(JdbcReadings::written)
                                .collect(Collectors.joining("\n")))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String written(ScanWord word) {
        return word.line()
                + " "
                + parts(word.x())
                + " "
                + parts(word.y())
                + " "
                + parts(word.width())
                + " "
                + parts(word.height())
                + " "
                + word.sure()
                + " "
                + word.text().replaceAll("\\s+", "");
    }

    private static long parts(double part) {
        return Math.round(part * PARTS);
    }

    private static ScanWord word(String line) {
        String[] cells = line.split(" ", COLUMNS);
        return new ScanWord(
                cells[6],
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]) / PARTS,
                Integer.parseInt(cells[2]) / PARTS,
                Integer.parseInt(cells[3]) / PARTS,
                Integer.parseInt(cells[4]) / PARTS,
                Integer.parseInt(cells[5]));
    }
}
