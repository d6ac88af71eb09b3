// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** Papers are found by what was read on their pages, by those who may see them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanSearchTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private SmallDesk desk;
    private JdbcClient sql;
    private Holdings holdings;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, NOW);
        holdings = desk.office().bean(Holdings.class);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private FileAddress file(String words) {
        byte[] content = ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
        return desk.office()
                .bean(FileStore.class)
                .keepOwn(content, FileKind.PDF, desk.account(Role.CLERK).value())
                .address();
    }

    private HoldingCode keep(Holding.Origin origin, FileAddress file) {
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy ủy quyền",
                        new PaperFacts.Owner("", "Người Chủ"),
                        "",
                        file.hex().substring(0, 8),
                        null,
                        null);
        return holdings.keep(
                        new NewHolding(facts, origin, desk.unit().id(), file),
                        new Holdings.By(desk.account(Role.CLERK), NOW))
                .orElseThrow();
    }

    private void read(FileAddress file, int page, String letters) {
        sql.sql(
                        """
                        insert into scan_reading (file_address, page, turn, letters, words, read_at)
                        values (:file, :page, 0, :letters, '', now())
                        """)
                .param("file", file.hex())
                .param("page", page)
                .param("letters", letters)
                .update();
    }

    private List<HoldingCode> found(long unit, String letters) {
        return holdings
                .search(new StoreQuery(Set.of(unit), "", "", "", letters, null, null, 0, 50))
                .stream()
                .map(Holding::code)
                .toList();
    }

    @Test
    void an_old_result_is_found_by_words_over_the_end_of_a_line() {
        FileAddress file = file("old");
        HoldingCode code = keep(new Holding.Origin(HoldingSource.REGISTER, null, 0), file);
        read(file, 1, "nhận lương hưu\nthay cho 100% bà Bưởi");

        assertThat(found(desk.unit().id(), "luong huu thay")).containsExactly(code);
        assertThat(found(desk.unit().id(), "100%")).containsExactly(code);
        assertThat(found(desk.unit().id(), "1_0%")).isEmpty();
        assertThat(found(desk.otherUnit().id(), "luong huu thay")).isEmpty();
        assertThat(holdings.read(List.of(code), "luong huu")).containsOnlyKeys(code);
        assertThat(holdings.read(List.of(), "luong huu")).isEqualTo(Map.of());
    }

    @Test
    void a_paper_of_a_dossier_is_found_by_its_pages_that_are_bound() {
        var dossier = desk.received(1);
        FileAddress pages = file("pages");
        HoldingCode code =
                keep(new Holding.Origin(HoldingSource.DOSSIER, dossier, 1), file("bound"));
        read(pages, 0, "bìa để ngoài");
        read(pages, 1, "điều khoản bên trong");
        sql.sql(
                        """
                        insert into scan_set (dossier_id, position, version, changed_by, changed_at)
                        select id, 1, 1, :by, now() from dossier where code = :dossier
                        """)
                .param("by", desk.account(Role.CLERK).value())
                .param("dossier", dossier.value())
                .update();
        sql.sql(
                        """
                        insert into scan_page
                            (dossier_id, position, place, file_address, page, turn, left_out, warnings)
                        select id, 1, p.page + 1, :file, p.page, 0, p.page = 0, ''
                        from dossier, (values (0), (1)) p (page)
                        where code = :dossier
                        """)
                .param("file", pages.hex())
                .param("dossier", dossier.value())
                .update();

        assertThat(found(desk.unit().id(), "dieu khoan")).containsExactly(code);
        assertThat(found(desk.unit().id(), "bia de ngoai")).isEmpty();
    }
}
