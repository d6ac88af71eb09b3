// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSearch;
import vn.motcua.dossier.FoundDossier;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Submission;
import vn.motcua.identity.Reach;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** People are found however their name is spelt, by who received and by who decides. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchByNameTest {
    private SmallDesk desk;
    private DossierSearch search;
    private DossierCode code;

    @BeforeAll
    void receive_what_another_unit_decides(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, Instant.parse("2026-11-20T01:42:00Z"));
        search = desk.office().bean(DossierSearch.class);
        Submission usual = desk.brought(SmallOffice.WORKING_DAYS);
        Submission elsewhere =
                new Submission(
                        usual.counter(),
                        desk.otherUnit(),
                        usual.procedure(),
                        usual.channel(),
                        usual.applicant(),
                        usual.papers(),
                        usual.fees(),
                        null);
        Answer answer = desk.desk().receive(desk.as(Role.RECEPTIONIST), elsewhere, desk.key());
        code = ((Answer.Done) answer).code();
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H’Len Byă",
                "H'Len Byă",
                "h len bya",
                "HLEN BYA",
                "H’Len Bya\u0306",
                "len",
                "  h’len   byă  "
            })
    void a_name_is_found_in_any_spelling(String typed) {
        assertThat(search.byName(typed, of(desk.unit())))
                .extracting(FoundDossier::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "_", "’", "Nguyễn"})
    void what_is_no_name_of_it_finds_nothing(String typed) {
        assertThat(search.byName(typed, of(desk.unit()))).isEmpty();
    }

    @Test
    void the_unit_that_decides_finds_it_and_no_other() {
        StoredUnit third = desk.office().units().get(1);

        assertThat(search.byName("len", of(desk.otherUnit()))).hasSize(1);
        assertThat(search.byName("len", of(third))).isEmpty();
        assertThat(search.byName("len", Reach.NOWHERE)).isEmpty();
        assertThat(search.byName("len", Reach.EVERYWHERE)).hasSize(1);
    }

    private static Reach of(StoredUnit unit) {
        return new Reach(false, List.of(unit.unit().code()), List.of(unit));
    }
}
