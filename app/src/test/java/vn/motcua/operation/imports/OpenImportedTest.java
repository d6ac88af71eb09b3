// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.identity.Role;
import vn.motcua.testing.DatabaseTest;

/** What is taken over open is worked on here: at the first step, or waiting for what stopped it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenImportedTest {
    private final ImportOffice office;

    OpenImportedTest(DataSource database, @TempDir Path folder) {
        office = new ImportOffice(database, folder);
    }

    @BeforeAll
    void take_over() {
        office.take(
                office.folder()
                        .withRegisters()
                        .withDossiers(
                                DossierLine.open(1),
                                DossierLine.granted(2),
                                DossierLine.open(3).with("pauses", "2026-03-04//supplement"),
                                DossierLine.open(4).with("pauses", "2026-03-04//finance"),
                                DossierLine.open(5).with("received_at", "")));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void an_open_one_waits_at_the_first_step_for_anybody_of_its_role() {
        Situation open = situation(1);

        assertThat(open.step())
                .hasValueSatisfying(step -> assertThat(step.key().value()).isEqualTo("assess"));
        assertThat(open.work())
                .singleElement()
                .satisfies(work -> {
                    assertThat(work.role()).isEqualTo(Role.SPECIALIST);
                    assertThat(work.holder()).isNull();
                });
    }

    @Test
    void one_that_is_finished_has_no_work() {
        assertThat(situation(2).work()).isEmpty();
    }

    @Test
    void what_stands_waits_at_the_counter_as_well() {
        assertThat(kinds(3)).containsExactly("step", "supplement");
        assertThat(kinds(4)).containsExactly("step", "payment");
    }

    @Test
    void what_was_never_received_waits_for_reception() {
        assertThat(kinds(5)).containsExactly("reception");
    }

    @Test
    void taking_over_again_opens_nothing_twice() {
        long before = office.count("work_item");

        office.take(office.folder().withRegisters().withDossiers(DossierLine.open(1)));

        assertThat(office.count("work_item")).isEqualTo(before);
        assertThat(office.count("process_version")).isEqualTo(4);
    }

    private List<String> kinds(int number) {
        return situation(number).work().stream().map(work -> work.kind().code()).toList();
    }

    private Situation situation(int number) {
        return office.bean(DossierDesk.class)
                .situation(new DossierCode("000.01.25.H15-260302-%04d".formatted(number)))
                .orElseThrow();
    }
}
