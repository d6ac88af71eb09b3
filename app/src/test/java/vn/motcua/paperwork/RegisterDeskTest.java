// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Command;
import vn.motcua.identity.Role;
import vn.motcua.printing.Paper;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** The book of dossiers, read back from its PDF. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterDeskTest {
    private SmallDesk desk;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void entries_are_numbered_from_new_year_and_tell_what_became_of_them() {
        desk.itIs("2025-12-31T09:00");
        DossierCode lastYear = desk.received(SmallOffice.WORKING_DAYS);
        desk.itIs("2026-10-30T09:00");
        DossierCode october = desk.received(SmallOffice.WORKING_DAYS);
        desk.itIs("2026-11-02T09:00");
        DossierCode first = desk.received(SmallOffice.WORKING_DAYS);
        DossierCode annulled = desk.received(SmallOffice.WORKING_DAYS);
        desk.does(Role.ONE_STOP_HEAD, annulled, new Command.Annul("Biên bản số 1"));

        assertThat(words("2026-11-01", "2026-11-30"))
                .contains("SỔ THEO DÕI HỒ SƠ NĂM 2026", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG")
                .containsPattern("2 " + first.value())
                .containsPattern("3 " + annulled.value())
                .contains("H’Len Byă", "09:00 02/11/2026", "17:00 05/11/2026", "Trực tiếp")
                .contains("Hủy giấy tiếp nhận")
                .doesNotContain(october.value(), lastYear.value());
        assertThat(words("2025-12-01", "2025-12-31")).containsPattern("1 " + lastYear.value());
    }

    private String words(String from, String to) {
        var days = new RegisterDesk.Days(LocalDate.parse(from), LocalDate.parse(to));
        Paper paper =
                (Paper)
                        desk.office()
                                .bean(RegisterDesk.class)
                                .print(desk.unit(), days)
                                .orElseThrow();
        try (var document = Loader.loadPDF(paper.pdf())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
