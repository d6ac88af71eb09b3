// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.digitise.LettersOf;
import vn.motcua.archive.reading.Backlog;
import vn.motcua.archive.reading.OldScans;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.scanning.Scans;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SmallDesk;
import vn.motcua.web.Language;
import vn.motcua.web.PageContext;
import vn.motcua.web.Readers;

/** How far scans are read, in words. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LettersToldTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private final PageContext vi = Readers.of(Language.VIETNAMESE);
    private SmallDesk desk;
    private JdbcClient sql;
    private HoldingCode paper;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, NOW);
        FileAddress file =
                bean(FileStore.class)
                        .keepOwn(SampleScans.pdf("Cũ"), FileKind.PDF, clerk().account().value())
                        .address();
        PaperFacts facts =
                new PaperFacts("", "Giấy", new PaperFacts.Owner("", "Ai"), "", "1", null, null);
        Holding.Origin origin = new Holding.Origin(HoldingSource.REGISTER, null, 0);
        paper =
                bean(Holdings.class)
                        .keep(new NewHolding(facts, origin, desk.unit().id(), file), clerk())
                        .orElseThrow();
    }

    @BeforeEach
    void nothing_is_read() {
        sql.sql("delete from scan_reading").update();
        sql.sql("delete from old_scan").update();
        sql.sql("update holding set state = 1, ended_at = null").update();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    private Holdings.By clerk() {
        return new Holdings.By(desk.account(Role.CLERK), NOW);
    }

    private Holding holding() {
        return bean(Holdings.class).find(paper).orElseThrow();
    }

    private LettersTold machine(boolean hasProgram) {
        OldScans scans = bean(OldScans.class);
        Backlog backlog = new Backlog(scans, InstantSource.fixed(NOW));
        return new LettersTold(scans, backlog, LettersOf.machine(bean(Scans.class), hasProgram));
    }

    private String told(boolean hasProgram) {
        return machine(hasProgram).of(vi, holding());
    }

    private void stands(int state, String obstacle, int pages) {
        sql.sql(
                        """
                        insert into old_scan (file_address, state, tries, obstacle, changed_at)
                        select file_address, :state, 1, nullif(:obstacle, ''), now()
                        from holding
                        """)
                .param("state", state)
                .param("obstacle", obstacle)
                .update();
        sql.sql(
                        """
                        insert into scan_reading (file_address, page, turn, letters, words, read_at)
                        select file_address, page, 0, '', '', now()
                        from holding, generate_series(1, :pages) page
                        """)
                .param("pages", pages)
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "1, '', 0, Đang chờ máy đọc",
        "1, '', 2, 'Máy đã đọc 2 trang, còn đọc tiếp'",
        "2, '', 0, Chưa đọc: máy chủ chưa có chương trình đọc chữ",
        "2, '', 1, Máy đã đọc 1 trang; các trang ảnh chờ chương trình đọc chữ",
        "3, '', 3, 'Máy đã đọc 3 trang, tìm được theo chữ'",
        "4, damaged, 0, Không đọc được: tệp hỏng",
        "4, page, 2, Chỉ đọc được 2 trang: có trang máy không đọc nổi",
        "4, cut-off, 0, Không đọc được: máy dừng giữa chừng nhiều lần"
    })
    void the_page_of_a_paper_tells_whether_words_find_it(
            int state, String obstacle, int pages, String told) {
        stands(state, obstacle, pages);

        assertThat(told(false)).isEqualTo(told);
    }

    @Test
    void a_paper_that_nobody_looked_at_waits_and_one_that_ended_tells_nothing() {
        assertThat(told(true)).isEqualTo("Đang chờ máy đọc");
        stands(2, "", 0);
        assertThat(told(true)).as("the program came").isEqualTo("Đang chờ máy đọc");

        assertThat(bean(Holdings.class).end(holding(), HoldingState.WITHDRAWN, "Nhầm", clerk()))
                .isTrue();

        assertThat(told(true)).isEmpty();
    }

    @Test
    void the_store_tells_how_many_wait_for_its_units_where_something_reads_them() {
        Set<Long> own = Set.of(desk.unit().id());
        PageContext en = Readers.of(Language.ENGLISH);

        assertThat(machine(true).waiting(vi, own)).startsWith("Còn 1 kết quả cũ");
        assertThat(machine(true).waiting(en, own)).startsWith("One old result waits to be read");
        assertThat(machine(false).waiting(vi, own)).isEmpty();
        assertThat(machine(true).waiting(vi, Set.of(desk.otherUnit().id()))).isEmpty();
        assertThat(machine(true).waiting(vi, Set.of())).isEmpty();

        stands(3, "", 1);
        assertThat(machine(true).waiting(vi, own)).isEmpty();
    }
}
