// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.NewHolding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionSetting;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** Papers past their term are listed by one, approved by another, and destroyed for good. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisposalTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final DisposalList.Said SAID = new DisposalList.Said("Hết thời hạn", "Luật");

    private SmallDesk desk;
    private JdbcClient sql;
    private int number;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, NOW);
        desk.give(Role.CLERK, Role.APPROVER);
    }

    @BeforeEach
    void it_is_morning() {
        desk.itIs("2026-11-20T08:42:00");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    private FileAddress file(String words) {
        byte[] content = ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
        return bean(FileStore.class)
                .keepOwn(content, FileKind.PDF, desk.account(Role.CLERK).value())
                .address();
    }

    private HoldingCode due(FileAddress file) {
        number++;
        Holdings.By by = new Holdings.By(desk.account(Role.CLERK), NOW);
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy ủy quyền",
                        new PaperFacts.Owner("066194000777", "Người " + number),
                        "",
                        number + "/GUQ",
                        LocalDate.of(2016, 5, 5),
                        null);
        Holding.Origin origin = new Holding.Origin(HoldingSource.REGISTER, null, 0);
        HoldingCode code =
                bean(Holdings.class)
                        .keep(new NewHolding(facts, origin, desk.unit().id(), file), by)
                        .orElseThrow();
        RetentionTerm term =
                new RetentionTerm(
                        bean(RetentionBook.class).rules().find("n2").orElseThrow(), "biên bản");
        bean(RetentionSetting.class).choose(desk.as(Role.CLERK), code, term);
        return code;
    }

    private DisposalList list() {
        long id =
                bean(DisposalDesk.class).make(desk.as(Role.CLERK), desk.unit(), SAID).orElseThrow();
        return list(id);
    }

    private DisposalList list(long id) {
        return bean(DisposalRecords.class).find(id).orElseThrow();
    }

    private DisposalList putForward(DisposalList list) {
        assertThat(bean(DisposalDesk.class).putForward(desk.as(Role.CLERK), list)).isTrue();
        return list(list.id());
    }

    private DisposalList approved(DisposalList list) {
        DisposalList put = putForward(list);
        assertThat(approve(desk.as(Role.APPROVER), put)).isEqualTo(DisposalDecision.Answer.DONE);
        return list(list.id());
    }

    private DisposalDecision.Answer approve(Staff staff, DisposalList list) {
        return bean(DisposalDecision.class).approve(staff, list, "");
    }

    private LineState state(DisposalList list, HoldingCode paper) {
        return bean(DisposalRecords.class).lines(list.id()).stream()
                .filter(line -> line.paper().code().equals(paper))
                .map(DisposalLine::state)
                .findFirst()
                .orElseThrow();
    }

    private Holding holding(HoldingCode code) {
        return bean(Holdings.class).find(code).orElseThrow();
    }

    @Test
    void approved_papers_are_gone_and_their_lines_stay() {
        FileAddress file = file("gone");
        HoldingCode paper = due(file);
        DisposalList list = approved(list());

        assertThat(bean(Shredder.class).work(list.id())).isPresent();
        assertThat(bean(FileStore.class).open(file)).as("too fresh").isPresent();
        desk.itIs("2026-11-20T09:43:00");
        assertThat(bean(Shredder.class).work(list.id())).isEmpty();

        assertThat(bean(FileStore.class).open(file)).isEmpty();
        Holding record = holding(paper);
        assertThat(record.state()).isEqualTo(HoldingState.DISPOSED);
        assertThat(record.facts().number()).endsWith("/GUQ");
        assertThat(record.facts().owner().id()).isEmpty();
        assertThat(record.facts().owner().name()).isEqualTo("—");
        assertThat(Objects.requireNonNull(record.ended()).reason()).isEqualTo(list.number());
        assertThat(list(list.id()).state()).isEqualTo(DisposalState.DONE);
        assertThat(bean(DisposalRecords.class).lines(list.id()))
                .filteredOn(line -> line.paper().code().equals(paper))
                .allSatisfy(line -> assertThat(line.files()).containsExactly(file.hex()));
        assertThat(
                        sql.sql("select detail from account_event where type like 'disposal-%'")
                                .query(String.class)
                                .list())
                .contains(
                        "disposal-list "
                                + list.id()
                                + " sha256 "
                                + Objects.requireNonNull(list.decision()).digest(),
                        "disposal-list " + list.id());
        assertThat(bean(Shredder.class).work(list.id())).as("again").isEmpty();
    }

    @Test
    void nobody_approves_their_own_list_and_nothing_goes_before_it_is_approved() {
        FileAddress file = file("own");
        HoldingCode paper = due(file);
        DisposalList put = putForward(list());

        assertThat(approve(desk.as(Role.CLERK), put)).isEqualTo(DisposalDecision.Answer.CHANGED);
        assertThat(approve(desk.as(Role.SPECIALIST), put))
                .isEqualTo(DisposalDecision.Answer.CHANGED);
        desk.itIs("2026-11-21T09:43:00");
        bean(Shredder.class).work(put.id());
        assertThat(bean(FileStore.class).open(file)).isPresent();
        assertThat(holding(paper).state()).isEqualTo(HoldingState.KEPT);

        bean(DisposalDecision.class).sendBack(desk.as(Role.APPROVER), put, "Xem lại dòng 1");
        DisposalList back = list(put.id());
        assertThat(back.state()).isEqualTo(DisposalState.DRAFT);
        assertThat(Objects.requireNonNull(back.decision()).words()).isEqualTo("Xem lại dòng 1");
        assertThat(bean(DisposalDesk.class).drop(desk.as(Role.CLERK), back)).isTrue();
    }

    @Test
    void a_paper_taken_out_or_kept_back_meanwhile_is_kept() {
        HoldingCode out = due(file("out"));
        HoldingCode held = due(file("held"));
        HoldingCode goes = due(file("goes"));
        HoldingCode late = due(file("late"));
        DisposalList list = list();
        int position =
                bean(DisposalRecords.class).lines(list.id()).stream()
                        .filter(line -> line.paper().code().equals(out))
                        .map(DisposalLine::position)
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        bean(DisposalDesk.class)
                                .takeOut(desk.as(Role.CLERK), list, List.of(position), "Còn cần"))
                .isTrue();
        RetentionSetting setting = bean(RetentionSetting.class);
        setting.hold(desk.as(Role.CLERK), held, "Khiếu nại");
        DisposalList approved = approved(list(list.id()));
        setting.hold(desk.as(Role.CLERK), late, "Thanh tra");
        desk.itIs("2026-11-21T09:43:00");

        assertThat(bean(Shredder.class).work(approved.id())).isEmpty();

        assertThat(state(approved, out)).isEqualTo(LineState.TAKEN_OUT);
        assertThat(state(approved, held)).isEqualTo(LineState.TAKEN_OUT);
        assertThat(state(approved, late)).isEqualTo(LineState.TAKEN_OUT);
        assertThat(state(approved, goes)).isEqualTo(LineState.DESTROYED);
        for (HoldingCode kept : List.of(out, held, late)) {
            assertThat(holding(kept).state()).isEqualTo(HoldingState.KEPT);
            assertThat(bean(FileStore.class).open(holding(kept).newest())).isPresent();
        }
        setting.hold(desk.as(Role.CLERK), out, "Vẫn cần");
    }

    @Test
    void a_file_that_another_paper_has_too_stays() {
        FileAddress shared = file("shared");
        HoldingCode first = due(shared);
        HoldingCode other = due(shared);
        bean(RetentionSetting.class).hold(desk.as(Role.CLERK), other, "Vụ án");
        DisposalList list = approved(list());
        desk.itIs("2026-11-21T09:43:00");

        assertThat(bean(Shredder.class).work(list.id())).isEmpty();

        assertThat(holding(first).state()).isEqualTo(HoldingState.DISPOSED);
        assertThat(bean(FileStore.class).open(shared)).isPresent();
        assertThat(list(list.id()).state()).isEqualTo(DisposalState.DONE);
    }

    @Test
    void work_that_was_cut_off_goes_on_where_it_stopped() {
        HoldingCode one = due(file("cut one"));
        HoldingCode two = due(file("cut two"));
        DisposalList list = approved(list());
        bean(DisposalRecords.class).destroy(list, one, NOW);
        desk.itIs("2026-11-21T09:43:00");

        assertThat(bean(Shredder.class).work(list.id())).isEmpty();

        assertThat(holding(one).state()).isEqualTo(HoldingState.DISPOSED);
        assertThat(holding(two).state()).isEqualTo(HoldingState.DISPOSED);
        assertThat(list(list.id()).state()).isEqualTo(DisposalState.DONE);
    }

    @Test
    void a_paper_stands_on_one_list_and_lists_are_counted_by_year() {
        HoldingCode paper = due(file("once"));
        DisposalList list = list();

        assertThat(bean(DisposalDesk.class).make(desk.as(Role.CLERK), desk.unit(), SAID)).isEmpty();
        assertThat(list.number()).endsWith("/2026");
        assertThat(bean(DisposalDesk.class).drop(desk.as(Role.CLERK), list)).isTrue();
        DisposalList next = list();
        assertThat(
                        bean(DisposalRecords.class).lines(next.id()).stream()
                                .map(line -> line.paper().code())
                                .collect(Collectors.toSet()))
                .contains(paper);
        bean(RetentionSetting.class).hold(desk.as(Role.CLERK), paper, "Giữ");
        bean(DisposalDesk.class).drop(desk.as(Role.CLERK), next);
    }
}
