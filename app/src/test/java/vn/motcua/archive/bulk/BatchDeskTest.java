// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.digitise.ScanSigning;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoKeys;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SmallDesk;

/** A list and its scans become signed papers of the store, in as many goes as it takes. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchDeskTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private SmallDesk desk;
    private Staff clerk;
    private int books;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, NOW);
        clerk = desk.as(Role.CLERK);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    /** A list with these lines: scan, number. */
    private BatchList.Reading.Read list(String... lines) {
        StringBuilder text =
                new StringBuilder(
                        "file,title,number,dated,issuer,owner_name,owner_id,valid_until\n");
        for (int at = 0; at < lines.length; at += 2) {
            text.append(lines[at])
                    .append(",Giấy khai sinh,")
                    .append(lines[at + 1])
                    .append(",,UBND xã Ea Tam,Y Bham Niê,,\n");
        }
        return (BatchList.Reading.Read)
                BatchList.read(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Batch begun(String... lines) {
        long id = bean(BatchDesk.class).begin(clerk, desk.unit().id(), "Sổ cũ", list(lines));
        return again(id);
    }

    private Batch again(long id) {
        return bean(Batches.class).find(id).orElseThrow();
    }

    private void bring(Batch batch, String name, byte[] scan) {
        bean(BatchDesk.class).bring(clerk, batch, name, scan);
    }

    private static void ended(SigningRun run) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (!run.isOver() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    /** A number that no other test has. */
    private String number(int which) {
        return which + "/" + (2000 + books);
    }

    @Test
    void scans_find_their_lines_by_name_whenever_they_come() {
        books++;
        Batch batch = begun("so1/Khai Sinh.pdf", number(1), "b.pdf", number(2));

        bring(batch, "khai sinh.PDF", SampleScans.pdf("Một " + books));
        bring(batch, "khac.pdf", SampleScans.pdf("Khác"));
        bring(batch, "b.pdf", "nothing".getBytes(StandardCharsets.UTF_8));

        assertThat(again(batch.id()).count()).isEqualTo(new Batch.Count(2, 1, 1, 0));
        assertThat(bean(Batches.class).strays(batch.id(), 9)).containsExactly("khac.pdf");
        assertThat(bean(Batches.class).lines(batch.id(), LineState.FAULTY, 0, 9))
                .singleElement()
                .satisfies(line -> assertThat(line.troubles()).hasSize(1));

        bring(batch, "b.pdf", SampleScans.picture("PNG", "Ảnh " + books));
        bring(batch, "b.pdf", SampleScans.pdf("Hai, khác"));

        assertThat(again(batch.id()).count()).isEqualTo(new Batch.Count(2, 0, 2, 0));
    }

    @Test
    void a_mended_list_keeps_what_is_in_the_store_wherever_its_line_stands_now() {
        books++;
        Batch batch = begun("a.pdf", number(1), "b.pdf", number(2), "c.pdf", "");
        bring(batch, "a.pdf", SampleScans.pdf("A " + books));
        bring(batch, "b.pdf", SampleScans.pdf("B " + books));
        bring(batch, "c.pdf", SampleScans.pdf("C " + books));
        assertThat(again(batch.id()).count()).isEqualTo(new Batch.Count(3, 1, 2, 0));

        bean(BatchDesk.class).mend(batch, list("c.pdf", number(3), "b.pdf", number(2)));

        assertThat(again(batch.id()).count()).isEqualTo(new Batch.Count(3, 0, 2, 0));
        assertThat(bean(Batches.class).lines(batch.id(), LineState.WAITING, 0, 9))
                .extracting(BatchLine::file)
                .containsExactly("c.pdf");
        assertThat(bean(Batches.class).lines(batch.id(), LineState.KEPT, 0, 9))
                .extracting(BatchLine::file)
                .containsExactly("b.pdf", "a.pdf");
        bring(batch, "c.pdf", SampleScans.pdf("C " + books));
        assertThat(again(batch.id()).count().kept()).isEqualTo(3);
    }

    @Test
    void the_same_scan_under_a_second_batch_is_the_paper_that_is_kept_already() {
        books++;
        Batch first = begun("a.pdf", number(1));
        Batch second = begun("a.pdf", number(1));
        byte[] scan = SampleScans.pdf("Một " + books);

        bring(first, "a.pdf", scan);
        bring(second, "a.pdf", scan);

        assertThat(bean(Batches.class).unsigned(second.id(), 9))
                .isEqualTo(bean(Batches.class).unsigned(first.id(), 9))
                .hasSize(1);
    }

    @Test
    void one_pin_signs_all_that_is_in_the_store_and_a_wrong_one_touches_nothing() {
        books++;
        Batch batch = begun("a.pdf", number(1), "b.pdf", number(2), "c.pdf", number(3));
        bring(batch, "a.pdf", SampleScans.pdf("A " + books));
        bring(batch, "b.pdf", SampleScans.pdf("B " + books));
        DemoKeys.register(desk.office(), new CertificateOwner.Person(clerk.id()), NOW);
        BatchSigning signing = bean(BatchSigning.class);

        assertThat(signing.begin(clerk, batch, KeySecrets.pin("000000")))
                .contains(KeyTrouble.WRONG_PIN);
        assertThat(again(batch.id()).count().signed()).isZero();
        assertThat(signing.begin(clerk, batch, DemoKeys.PIN)).isEmpty();
        ended(signing.run(batch).orElseThrow());

        assertThat(signing.run(batch).orElseThrow().left()).isEmpty();
        assertThat(again(batch.id()).count()).isEqualTo(new Batch.Count(3, 0, 2, 2));
        BatchLine line = bean(Batches.class).lines(batch.id(), LineState.SIGNED, 0, 9).getFirst();
        Holding paper =
                bean(Holdings.class).find(Objects.requireNonNull(line.kept())).orElseThrow();
        byte[] file = bean(FileStore.class).open(paper.newest()).orElseThrow().bytes();
        assertThat(bean(SignatureChecker.class).check(file, NOW)).isInstanceOf(Verdict.Sound.class);
    }

    private Holding paper(Batch batch, LineState state) {
        BatchLine line = bean(Batches.class).lines(batch.id(), state, 0, 9).getFirst();
        return bean(Holdings.class).find(Objects.requireNonNull(line.kept())).orElseThrow();
    }

    private List<@Nullable SigningRefusal> left(Batch batch, LineState state) {
        return bean(Batches.class).lines(batch.id(), state, 0, 9).stream()
                .<@Nullable SigningRefusal>map(BatchLine::left)
                .toList();
    }

    private void signs(Batch batch) {
        DemoKeys.register(desk.office(), new CertificateOwner.Person(clerk.id()), NOW);
        assertThat(bean(BatchSigning.class).begin(clerk, batch, DemoKeys.PIN)).isEmpty();
        ended(bean(BatchSigning.class).run(batch).orElseThrow());
    }

    @Test
    void why_a_paper_was_left_is_known_after_a_restart_until_the_paper_is_another_one() {
        books++;
        Batch first = begun("a.pdf", number(1));
        bring(first, "a.pdf", SampleScans.pdf("A " + books));
        Holding before = paper(first, LineState.KEPT);
        bean(Batches.class).leave(before, SigningRefusal.KEY_UNREACHABLE, NOW);
        bean(Batches.class).leave(before, SigningRefusal.NOT_SOUND, NOW);
        assertThat(left(first, LineState.KEPT)).containsExactly(SigningRefusal.NOT_SOUND);
        signs(first);
        assertThat(left(first, LineState.SIGNED)).as("signed").containsOnlyNulls();
        FileAddress signed = paper(first, LineState.SIGNED).newest();
        Batch second = begun("b.pdf", number(2), "c.pdf", number(3));
        bring(second, "b.pdf", bean(FileStore.class).open(signed).orElseThrow().bytes());
        bring(second, "c.pdf", SampleScans.pdf("C " + books));

        signs(second);

        BatchSigning restarted =
                new BatchSigning(
                        bean(Batches.class),
                        bean(Holdings.class),
                        bean(ScanSigning.class),
                        bean(InstantSource.class));
        assertThat(restarted.run(second)).isEmpty();
        assertThat(again(second.id()).count().signed()).isEqualTo(1);
        assertThat(left(second, LineState.KEPT)).containsExactly(SigningRefusal.ALREADY_SIGNED);
        assertThat(left(second, LineState.SIGNED)).containsOnlyNulls();
    }
}
