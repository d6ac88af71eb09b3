// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.StoreQuery;
import vn.motcua.archive.bulk.OldResults;
import vn.motcua.archive.digitise.LettersOf;
import vn.motcua.archive.digitise.PageLetters;
import vn.motcua.archive.digitise.Readings;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.scanning.LetterReader;
import vn.motcua.scanning.Scans;
import vn.motcua.testing.SettableClock;
import vn.motcua.testing.SmallDesk;

/** An old book of a commune, whose papers are taken in and read. */
final class OldBook implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    final SmallDesk desk;
    final JdbcClient sql;
    final SettableClock clock = new SettableClock(NOW);
    private int papers;

    OldBook(DataSource database, Path data) {
        desk = SmallDesk.open(database, data, NOW);
        sql = JdbcClient.create(database);
    }

    <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    /** Nothing waits any more. */
    void allIsRead() {
        clock.set(NOW);
        sql.sql(
                        """
                        insert into old_scan (file_address, state, tries, changed_at)
                        select distinct file_address, 3, 1, now()
                        from holding
                        on conflict (file_address) do update set state = 3, obstacle = null
                        """)
                .update();
    }

    /** A paper of the book with this scan. */
    HoldingCode taken(byte[] scan) {
        papers++;
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy khai sinh",
                        new PaperFacts.Owner("", "Người " + papers),
                        "",
                        papers + "/2009",
                        null,
                        null);
        OldResults.Target target =
                new OldResults.Target(
                        desk.unit().id(), new Holdings.By(desk.account(Role.CLERK), NOW));
        return switch (bean(OldResults.class).take(target, facts, papers + ".pdf", scan)) {
            case OldResults.Outcome.Kept kept -> kept.code();
            case OldResults.Outcome other -> throw new AssertionError(other);
        };
    }

    /** A desk of its own machine with that program. */
    OldScanDesk deskWith(LetterReader program) {
        PageLetters letters = LettersOf.program(program, bean(Scans.class));
        PaperReader reader =
                new PaperReader(letters, bean(Scans.class), bean(Readings.class), clock);
        return new OldScanDesk(bean(OldScans.class), reader, letters, bean(FileStore.class), clock);
    }

    OldScanDesk.Done read(LetterReader program) {
        return deskWith(program).work(Long.MAX_VALUE, () -> false);
    }

    Holding holding(HoldingCode code) {
        return bean(Holdings.class).find(code).orElseThrow();
    }

    FileAddress file(HoldingCode code) {
        return holding(code).kept().file();
    }

    OldScans.Progress progress(HoldingCode code) {
        return bean(OldScans.class).progress(code);
    }

    long waiting() {
        return bean(OldScans.class).waiting(Set.of(desk.unit().id()));
    }

    /** The papers of the unit that words find. */
    List<HoldingCode> found(long unit, String words) {
        return bean(Holdings.class)
                .search(new StoreQuery(Set.of(unit), "", "", "", words, null, null, 0, 50))
                .stream()
                .map(Holding::code)
                .toList();
    }

    List<HoldingCode> found(String words) {
        return found(desk.unit().id(), words);
    }

    int rows(String table, FileAddress file) {
        assertThat(table).isIn("scan_reading", "old_scan");
        return sql.sql("select count(*) from " + table + " where file_address = :file")
                .param("file", file.hex())
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        desk.close();
    }
}
