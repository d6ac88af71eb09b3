// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CataloguedProcedure;
import vn.motcua.catalogue.Constituent;
import vn.motcua.catalogue.ProcedureCode;
import vn.motcua.catalogue.ProcedureSearch;
import vn.motcua.operation.imports.Importer;
import vn.motcua.organisation.Succession;
import vn.motcua.organisation.Successions;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.Units;
import vn.motcua.process.Processes;
import vn.motcua.process.StoredProcess;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

/** The communes that the district became, with their procedures and processes. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoOfTodayTest {
    private static final Path DEMO = Path.of("..", "demo");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private AnnotationConfigApplicationContext modules;
    private Catalogue catalogue;
    private Processes processes;

    @BeforeAll
    void load(DataSource database, @TempDir Path data) throws IOException {
        modules = Modules.over(database, data, Clock.systemUTC());
        catalogue = modules.getBean(Catalogue.class);
        processes = modules.getBean(Processes.class);
        Path registers = Files.createDirectory(data.resolve("registers"));
        for (String file : List.of("units.csv", "procedures.csv")) {
            Files.copy(DEMO.resolve("krong-nang-2023").resolve(file), registers.resolve(file));
        }
        loadAll(registers, data);
        loadAll(registers, data);
    }

    /** As at the start of the program, and again as after a start that was cut off. */
    private void loadAll(Path registers, Path data) {
        Path today = DEMO.resolve("krong-nang-2025");
        Importer importer = modules.getBean(Importer.class);
        for (Path folder : List.of(registers, today)) {
            assertThat(importer.run(folder, data, false, (done, of) -> {}).json())
                    .endsWith("\"rejects\":null}");
        }
        modules.getBean(Successions.class).add(DemoSuccessions.read(today));
        new DemoCatalogue(catalogue, processes).load(today);
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void the_46_procedures_are_published_or_say_what_they_lack() {
        assertThat(inForce(FIRST_DAY)).hasSize(39).allMatch(one -> one.decision() != null);
        assertThat(catalogue.drafts())
                .hasSize(7)
                .allSatisfy(draft -> assertThat(draft.description().missing()).isNotEmpty());
    }

    @Test
    void the_transfer_of_land_waits_for_its_code_and_its_manner() {
        assertThat(catalogue.drafts())
                .filteredOn(draft -> draft.code().isEmpty())
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.description().missing())
                                .containsExactly(Constituent.CODE, Constituent.MANNER));
    }

    @Test
    void until_june_those_of_the_district_were_in_force() {
        assertThat(inForce(FIRST_DAY.minusDays(1)))
                .hasSize(21)
                .allMatch(old -> FIRST_DAY.minusDays(1).equals(old.validTo()));
    }

    @Test
    void every_published_procedure_has_a_process_and_land_asks_others() {
        assertThat(inForce(FIRST_DAY))
                .allMatch(one -> processes.inForce(one.id(), FIRST_DAY).isPresent());
        assertThat(process("1.013978").definition().first().consultations()).hasSize(2);
        assertThat(process("1.001776").definition().first().consultations()).isNotEmpty();
        assertThat(process("2.000815").definition().steps()).hasSize(3);
    }

    @Test
    void four_communes_stand_where_the_district_and_its_twelve_communes_stood() {
        assertThat(standing(FIRST_DAY.minusDays(1))).hasSize(14);
        assertThat(standing(FIRST_DAY))
                .containsExactly("H15", "H15.25.01", "H15.25.02", "H15.25.03", "H15.25.04");
        Successions successions = modules.getBean(Successions.class);
        assertThat(successions.all()).hasSize(16);
        assertThat(successions.after(new UnitCode("000.04.25.H15")))
                .containsExactly(
                        new Succession(
                                new UnitCode("000.04.25.H15"),
                                new UnitCode("H15.25.03"),
                                FIRST_DAY));
        assertThat(successions.after(new UnitCode("000.00.25.H15"))).hasSize(4);
    }

    private Stream<String> standing(LocalDate day) {
        return modules.getBean(Units.class).tree().all().stream()
                .filter(stored -> stored.unit().standsOn(day))
                .map(stored -> stored.unit().code().value())
                .sorted();
    }

    private List<CataloguedProcedure> inForce(LocalDate day) {
        return catalogue.search(ProcedureSearch.all(day));
    }

    private StoredProcess process(String code) {
        CataloguedProcedure procedure =
                catalogue.inForce(new ProcedureCode(code), FIRST_DAY).orElseThrow();
        return processes.inForce(procedure.id(), FIRST_DAY).orElseThrow();
    }
}
