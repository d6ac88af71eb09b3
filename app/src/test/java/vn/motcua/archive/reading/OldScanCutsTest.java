// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.digitise.PageKey;
import vn.motcua.archive.digitise.Reading;
import vn.motcua.archive.digitise.ReadingJobs;
import vn.motcua.archive.digitise.Readings;
import vn.motcua.archive.disposal.DisposalDecision;
import vn.motcua.archive.disposal.DisposalDesk;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalRecords;
import vn.motcua.archive.disposal.Shredder;
import vn.motcua.archive.keeping.RetentionBook;
import vn.motcua.archive.keeping.RetentionSetting;
import vn.motcua.archive.keeping.RetentionTerm;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.scanning.ScanWord;
import vn.motcua.scanning.Turn;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SampleScans;

/** Reading goes on where it was cut off, is done once, makes way, and ends with its paper. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldScanCutsTest {
    private OldBook book;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        book = new OldBook(database, data);
        book.desk.give(Role.CLERK, Role.APPROVER);
    }

    @BeforeEach
    void nothing_waits() {
        book.allIsRead();
        book.desk.itIs("2026-11-20T08:42:00");
    }

    @AfterAll
    void close() {
        book.close();
    }

    private static PretendedReader dyingAtPage(int page) {
        PretendedReader program = new PretendedReader();
        return program.does(() -> {
            if (program.pages.get() == page) {
                throw new IllegalStateException("the machine stops");
            }
            return Optional.of("trang trước khi tắt máy");
        });
    }

    @Test
    void a_machine_that_stopped_leaves_its_pages_and_another_goes_on_with_the_rest() {
        HoldingCode code = book.taken(SampleScans.pdf("Một", "Hai", "Ba"));
        PretendedReader dying = dyingAtPage(2);
        assertThatThrownBy(() -> book.read(dying)).isInstanceOf(IllegalStateException.class);
        assertThat(book.found("truoc khi tat may")).containsExactly(code);

        PretendedReader next = new PretendedReader().reads("trang còn lại");
        book.clock.advance(OldScans.CUT_OFF_AFTER);
        assertThat(book.read(next).read()).as("it may be at it still").isZero();
        book.clock.advance(Duration.ofSeconds(1));

        assertThat(book.read(next).read()).isEqualTo(1);
        assertThat(next.pages).hasValue(2);
        assertThat(book.progress(code))
                .isEqualTo(new OldScans.Progress(3, OldScanState.READ, null));
    }

    @Test
    void a_scan_at_which_the_machine_stopped_three_times_is_left_alone() {
        HoldingCode code = book.taken(SampleScans.pdf("Nặng"));
        PretendedReader dying = new PretendedReader();
        dying.does(() -> {
            throw new IllegalStateException("the machine stops");
        });
        for (int times = 0; times < 3; times++) {
            assertThatThrownBy(() -> book.read(dying)).isInstanceOf(IllegalStateException.class);
            book.clock.advance(OldScans.CUT_OFF_AFTER.plusSeconds(1));
        }

        OldScanDesk.Done done = book.read(dying);

        assertThat(done.unread()).containsExactly(new OldScanDesk.Failure(code, Obstacle.CUT_OFF));
        assertThat(dying.pages).hasValue(3);
    }

    @Test
    void a_go_that_is_told_to_stop_leaves_the_paper_at_its_page_for_the_next() {
        HoldingCode code = book.taken(SampleScans.pdf("Một", "Hai", "Ba"));
        AtomicBoolean stop = new AtomicBoolean();
        PretendedReader program = new PretendedReader();
        program.does(() -> {
            stop.set(true);
            return Optional.of("trang đầu tiên");
        });

        for (int times = 0; times < 5; times++) {
            stop.set(times > 0);
            assertThat(book.deskWith(program).work(9, stop::get).read()).isZero();
        }
        assertThat(program.pages).hasValue(1);

        assertThat(book.read(program.reads("trang sau nữa")).read())
                .as("at once, and no try was counted")
                .isEqualTo(1);
        assertThat(program.pages).hasValue(3);
        assertThat(book.progress(code).pages()).isEqualTo(3);
    }

    @Test
    void two_machines_at_once_read_nothing_twice() throws Exception {
        IntStream.range(0, 12).forEach(at -> book.taken(SampleScans.pdf("Tờ số " + at)));
        PretendedReader program = new PretendedReader().reads("hai máy cùng đọc");
        Callable<Long> machine = () -> book.read(program).read();
        long read = 0;

        try (ExecutorService machines = Executors.newFixedThreadPool(3)) {
            for (Future<Long> one : machines.invokeAll(List.of(machine, machine, machine))) {
                read += one.get();
            }
        }

        read += book.read(program).read();
        assertThat(read).isEqualTo(12);
        assertThat(program.pages).hasValue(12);
        assertThat(book.found("hai may cung doc")).hasSize(12);
    }

    @Test
    void what_waits_is_counted_for_a_page_once_a_minute() {
        Set<Long> units = Set.of(book.desk.unit().id());
        Backlog backlog = new Backlog(book.bean(OldScans.class), book.clock);
        assertThat(backlog.waiting(units)).isZero();
        book.taken(SampleScans.pdf("Mới đến"));

        book.clock.advance(Duration.ofSeconds(59));
        assertThat(backlog.waiting(units)).isZero();
        assertThat(backlog.waiting(Set.of(book.desk.otherUnit().id()))).isZero();
        book.clock.advance(Duration.ofSeconds(1));
        assertThat(backlog.waiting(units)).isEqualTo(1);
        assertThat(backlog.waiting(Set.of(book.desk.otherUnit().id()))).isZero();
    }

    @Test
    void pages_of_dossiers_go_first_and_a_go_ends() {
        ReadingJobs jobs = book.bean(ReadingJobs.class);
        BooleanSupplier stop = OldScanJob.stop(jobs, book.clock, () -> false);
        assertThat(stop.getAsBoolean()).isFalse();

        FileAddress file = book.file(book.taken(SampleScans.pdf("Hôm nay")));
        PageKey page = new PageKey(file, 0, Turn.NONE);
        jobs.read(page, OldBook.NOW.plusSeconds(5));
        assertThat(stop.getAsBoolean()).as("not due yet").isFalse();
        book.clock.advance(Duration.ofSeconds(5));
        assertThat(stop.getAsBoolean()).isTrue();
        book.sql.sql("update scheduled_tasks set consecutive_failures = 2").update();
        assertThat(stop.getAsBoolean()).as("one that fails holds up nobody").isFalse();

        book.clock.advance(Duration.ofMinutes(10));
        assertThat(stop.getAsBoolean()).as("a go took long").isTrue();
        assertThat(OldScanJob.stop(jobs, book.clock, () -> true).getAsBoolean()).isTrue();
    }

    @Test
    void words_go_with_the_paper_and_whoever_reads_it_meanwhile_keeps_nothing() {
        HoldingCode code = book.taken(SampleScans.pdf("Hết thời hạn"));
        FileAddress file = book.file(code);
        book.read(new PretendedReader().reads("sẽ bị hủy"));
        assertThat(book.rows("scan_reading", file)).isEqualTo(1);

        destroy(code);

        assertThat(book.bean(FileStore.class).open(file)).isEmpty();
        assertThat(book.found("se bi huy")).isEmpty();
        assertThat(book.rows("scan_reading", file)).isZero();
        assertThat(book.rows("old_scan", file)).isZero();
        book.bean(Readings.class)
                .keep(
                        new PageKey(file, 0, Turn.NONE),
                        new Reading(List.of(new ScanWord("hủy", 1, 0, 0, 0, 0, 90))),
                        OldBook.NOW);
        assertThat(book.bean(OldScans.class).begin(file, OldBook.NOW)).isEmpty();
        assertThat(book.rows("scan_reading", file)).isZero();
    }

    private void destroy(HoldingCode code) {
        RetentionTerm term =
                new RetentionTerm(
                        book.bean(RetentionBook.class).rules().find("n2").orElseThrow(),
                        "biên bản");
        book.bean(RetentionSetting.class).choose(book.desk.as(Role.CLERK), code, term);
        book.sql
                .sql("update holding set dated = :day where 'SH' || id = :code")
                .param("day", LocalDate.of(2016, 5, 5))
                .param("code", code.text())
                .update();
        DisposalDesk lists = book.bean(DisposalDesk.class);
        DisposalRecords records = book.bean(DisposalRecords.class);
        long id =
                lists.make(
                                book.desk.as(Role.CLERK),
                                book.desk.unit(),
                                new DisposalList.Said("Hết thời hạn", "Luật"))
                        .orElseThrow();
        lists.putForward(book.desk.as(Role.CLERK), records.find(id).orElseThrow());
        assertThat(
                        book.bean(DisposalDecision.class)
                                .approve(
                                        book.desk.as(Role.APPROVER),
                                        records.find(id).orElseThrow(),
                                        ""))
                .isEqualTo(DisposalDecision.Answer.DONE);
        book.desk.itIs("2026-11-20T10:43:00");
        assertThat(book.bean(Shredder.class).work(id)).isEmpty();
    }
}
