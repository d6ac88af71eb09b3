// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.identity.Role;
import vn.motcua.printing.Occasion;
import vn.motcua.printing.PaperKind;
import vn.motcua.printing.PaperTemplate;
import vn.motcua.printing.Papers;
import vn.motcua.printing.Publication;
import vn.motcua.printing.TemplateHead;
import vn.motcua.printing.TemplateRegister;
import vn.motcua.printing.TemplateScope;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** Versions of templates as offices publish them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateRegisterTest {
    private static final Instant NOW = Instant.parse("2026-11-02T01:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);

    private SmallDesk desk;
    private JdbcClient sql;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, NOW);
        sql = JdbcClient.create(database);
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    @Test
    void a_published_version_is_used_from_its_day_and_never_for_older_dossiers() {
        assertThat(register().add(next(PaperKind.REFUSAL, new TemplateScope.Everything(), FROM)))
                .isTrue();

        assertThat(used(PaperKind.REFUSAL, FROM, "1.000001").head().version()).isEqualTo(2);
        assertThat(used(PaperKind.REFUSAL, FROM.minusDays(1), "1.000001").head().version())
                .isEqualTo(1);
    }

    @Test
    void a_version_for_one_procedure_or_one_field_leaves_the_others_as_they_are() {
        var one = new TemplateScope.Procedures(Set.of("1.000002"));
        var field = new TemplateScope.Field("Hộ tịch");
        register().add(next(PaperKind.STOP, one, FROM));
        register().add(next(PaperKind.CONTROL, field, FROM));

        assertThat(used(PaperKind.STOP, FROM, "1.000002").head().scope()).isEqualTo(one);
        assertThat(used(PaperKind.STOP, FROM, "1.000001").head().version()).isEqualTo(1);
        assertThat(used(PaperKind.CONTROL, FROM, "1.000001").head().scope()).isEqualTo(field);
    }

    @Test
    void of_two_who_publish_the_same_version_one_is_told() {
        Publication next = next(PaperKind.APOLOGY, new TemplateScope.Everything(), FROM);

        assertThat(register().add(next)).isTrue();
        assertThat(register().add(next)).isFalse();
    }

    @Test
    void what_is_published_cannot_be_edited_or_removed() {
        register().add(next(PaperKind.SUPPLEMENT, new TemplateScope.Everything(), FROM));

        assertThatThrownBy(() -> sql.sql("update printing_template set note = 'a'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.sql("delete from printing_template").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void what_somebody_is_writing_is_kept_for_them_alone() {
        long writer = desk.account(Role.ADMINISTRATOR).value();
        register().keepDraft(new TemplateRegister.Draft(writer, "mau", "<a>", NOW));
        register().keepDraft(new TemplateRegister.Draft(writer, "mau", "<b>", NOW));

        assertThat(register().draft(writer, "mau")).hasValue("<b>");
        assertThat(register().draft(desk.account(Role.AUDITOR).value(), "mau")).isEmpty();
        register().dropDraft(writer, "mau");
        assertThat(register().draft(writer, "mau")).isEmpty();
    }

    private Publication next(PaperKind kind, TemplateScope scope, LocalDate from) {
        PaperTemplate now = used(kind, LocalDate.of(2026, 11, 2), "1.000001");
        TemplateHead head = now.head();
        var next =
                new TemplateHead(
                        head.key(),
                        head.version() + 1,
                        kind,
                        head.number(),
                        scope,
                        from,
                        head.sheet(),
                        head.title(),
                        "Quyết định 12/QĐ-UBND");
        long by = desk.account(Role.ADMINISTRATOR).value();
        return new Publication(next, now.source(), "Thêm đường dây nóng", by, NOW);
    }

    private PaperTemplate used(PaperKind kind, LocalDate day, String procedure) {
        return desk.office()
                .bean(Papers.class)
                .template(kind, new Occasion(day, "Hộ tịch", procedure))
                .orElseThrow();
    }

    private TemplateRegister register() {
        return desk.office().bean(TemplateRegister.class);
    }
}
