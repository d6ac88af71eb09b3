// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.catalogue.Publication.Incomplete;
import vn.motcua.catalogue.Publication.Published;
import vn.motcua.organisation.UnitLevel;
import vn.motcua.testing.AProcedure;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.Modules;

/** Drafts are written, published whole, and stand from then on. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private AnnotationConfigApplicationContext modules;
    private Catalogue catalogue;
    private Procedures procedures;
    private JdbcClient sql;

    @BeforeAll
    void open(DataSource database, JdbcClient client, @TempDir Path data) {
        modules = Modules.over(database, data, Clock.systemUTC());
        catalogue = modules.getBean(Catalogue.class);
        procedures = modules.getBean(Procedures.class);
        sql = client;
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void a_draft_comes_back_as_it_was_written_and_nobody_can_ask_for_it() {
        ProcedureDescription description =
                AProcedure.described(AProcedure.head("1.000101", "Bản nháp", "Nháp"));

        long id = catalogue.draft(description, JULY);

        CataloguedProcedure draft = catalogue.find(id).orElseThrow();
        assertThat(draft.description()).isEqualTo(description);
        assertThat(draft.status()).isEqualTo(ProcedureStatus.DRAFT);
        assertThat(catalogue.drafts()).contains(draft);
        assertThat(catalogue.inForce(new ProcedureCode("1.000101"), JULY)).isEmpty();
        assertThat(procedures.all().versions()).noneMatch(stored -> stored.id() == id);
    }

    @Test
    void what_lacks_everything_is_told_everything_and_stays_a_draft() {
        long id = catalogue.draft(AProcedure.bare(AProcedure.head(null, "Trống", "Nháp")), JULY);

        Publication answer = catalogue.publish(id, AProcedure.DECISION);

        assertThat(answer).isEqualTo(new Incomplete(List.copyOf(EnumSet.allOf(Constituent.class))));
        assertThat(catalogue.find(id).orElseThrow().status()).isEqualTo(ProcedureStatus.DRAFT);
    }

    @Test
    void a_published_version_ends_the_imported_one_the_day_before() {
        procedures.add(List.of(imported("1.000201", "Nhập từ tệp")));
        ProcedureCode code = new ProcedureCode("1.000201");

        CataloguedProcedure young = publish("1.000201", "Công bố mới", "Hộ tịch");

        assertThat(young.decision()).isEqualTo(AProcedure.DECISION);
        assertThat(catalogue.inForce(code, JULY)).contains(young);
        assertThat(catalogue.inForce(code, JULY.minusDays(1)).orElseThrow())
                .satisfies(old -> {
                    assertThat(old.validTo()).isEqualTo(JULY.minusDays(1));
                    assertThat(old.usualLimit()).contains(threeDays());
                    assertThat(old.description().missing()).isNotEmpty();
                });
        assertThat(procedures.all().find(code, JULY).orElseThrow().version().fee())
                .isEqualTo(new Money(2000));
    }

    @Test
    void an_abolished_procedure_is_found_on_its_last_day_and_not_after() {
        CataloguedProcedure procedure = publish("1.000301", "Sắp bãi bỏ", "Hộ tịch");
        ProcedureCode code = procedure.code().orElseThrow();

        catalogue.abolish(code, JULY.plusDays(9));

        assertThat(catalogue.inForce(code, JULY.plusDays(9)).orElseThrow().status())
                .isEqualTo(ProcedureStatus.ABOLISHED);
        assertThat(catalogue.inForce(code, JULY.plusDays(10))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update procedure_version set name = 'x' where status = 'published'",
                "update procedure_version set status = 'draft' where status = 'published'",
                "delete from procedure_version where status = 'published'",
                "update procedure_document set copies = 9",
                "delete from procedure_limit",
                "insert into procedure_fee (procedure_version_id, position, kind, name, unit,"
                        + " amount_vnd) select id, 9, 'fee', 'x', 'case', 1 from procedure_version"
                        + " where status = 'published'"
            })
    void nobody_changes_what_is_published(String change) {
        if (catalogue.inForce(new ProcedureCode("1.000401"), JULY).isEmpty()) {
            publish("1.000401", "Không đổi", "Hộ tịch");
        }

        assertThatThrownBy(() -> sql.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not change");
    }

    private CataloguedProcedure publish(String code, String name, String field) {
        long id = catalogue.draft(AProcedure.described(AProcedure.head(code, name, field)), JULY);
        return ((Published) catalogue.publish(id, AProcedure.DECISION)).procedure();
    }

    private static ProcedureVersion imported(String code, String name) {
        return new ProcedureVersion(
                new ProcedureCode(code),
                name,
                "Hộ tịch",
                List.of(UnitLevel.COMMUNE),
                threeDays(),
                new Money(3000),
                OnlineLevel.FULL,
                OPENED,
                null);
    }

    private static ProcessingTime threeDays() {
        return new ProcessingTime(3, LimitUnit.WORKING_DAYS);
    }
}
