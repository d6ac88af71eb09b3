// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.bulk.OldResults;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.scanning.Turn;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoKeys;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** A file that is brought with a digital signature is an original, or is told not to be one. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileSignaturesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final PaperFacts FACTS =
            new PaperFacts(
                    "",
                    "Giấy khai sinh",
                    new PaperFacts.Owner("", "Y Bham Niê"),
                    "UBND xã Ea Tam",
                    "77/2012",
                    null,
                    null);

    private SmallDesk desk;
    private Staff clerk;
    private byte[] signed = {};

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, NOW);
        clerk = desk.as(Role.CLERK);
        signed = signed();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    private static PageSet pages(FileAddress... files) {
        return new PageSet(
                1,
                Stream.of(files)
                        .map(file -> new PageEntry(file, 0, Turn.NONE, false, Set.of()))
                        .toList());
    }

    private FileAddress kept(byte[] file) {
        return bean(FileStore.class).keepOwn(file, FileKind.PDF, clerk.id().value()).address();
    }

    private byte[] signed() {
        var target = new OldResults.Target(desk.unit().id(), new Holdings.By(clerk.id(), NOW));
        var taken =
                (OldResults.Outcome.Kept)
                        bean(OldResults.class)
                                .take(target, FACTS, "a.pdf", SampleScans.pdf("Bản gốc"));
        DemoKeys.register(desk.office(), new CertificateOwner.Person(clerk.id()), NOW);
        Holding paper = bean(Holdings.class).find(taken.code()).orElseThrow();
        bean(ScanSigning.class).sign(clerk, List.of(paper), DemoKeys.PIN);
        FileAddress file = bean(Holdings.class).find(paper.code()).orElseThrow().newest();
        return bean(FileStore.class).open(file).orElseThrow().bytes();
    }

    /** A byte changed in the empty room behind the signature: it reads as before. */
    private byte[] filled() {
        byte[] filled = signed.clone();
        String text = new String(filled, StandardCharsets.ISO_8859_1);
        filled[text.indexOf("0".repeat(200)) + 100] = '1';
        return filled;
    }

    @Test
    void an_original_holds_a_changed_one_does_not_and_a_scan_says_nothing() {
        byte[] original = signed;
        byte[] changed = original.clone();
        String text = new String(changed, StandardCharsets.ISO_8859_1);
        changed[text.indexOf("stream") + 24] ^= 1;

        List<Verdict> found =
                bean(FileSignatures.class)
                        .of(
                                pages(
                                        kept(original),
                                        kept(SampleScans.pdf("Chỉ là bản quét")),
                                        kept(filled()),
                                        kept(changed),
                                        kept(original)));

        assertThat(found).hasSize(3);
        assertThat(found.getFirst()).isInstanceOf(Verdict.Sound.class);
        assertThat(found.get(1)).isInstanceOf(Verdict.Broken.class);
        assertThat(found.getLast()).isInstanceOf(Verdict.Broken.class);
    }

    private Holding confirmed(PageSet set) {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        DigitisedDossier dossier = bean(DigitisingDesk.class).find(code).orElseThrow();
        ConfirmDesk.Answer answer =
                bean(ConfirmDesk.class).confirm(clerk, new ConfirmDesk.Job(dossier, 1), set, FACTS);
        assertThat(answer).isInstanceOf(ConfirmDesk.Answer.Kept.class);
        return bean(DigitisingDesk.class).find(code).orElseThrow().holding(1).orElseThrow();
    }

    @Test
    void an_original_is_kept_as_it_was_brought_and_needs_no_other_signature() {
        FileAddress original = kept(signed);

        Holding holding = confirmed(pages(original));

        assertThat(holding.newest()).isEqualTo(original);
        assertThat(holding.isOriginal()).isTrue();
    }

    @Test
    void a_turned_page_a_page_more_and_a_broken_signature_are_bound_and_wait_for_an_officer() {
        FileAddress original = kept(signed);
        FileAddress broken = kept(filled());
        PageEntry turned = new PageEntry(original, 0, Turn.NONE, false, Set.of()).turned();

        Stream.of(
                        new PageSet(1, List.of(turned)),
                        pages(original, original),
                        pages(kept(SampleScans.pdf("Bản quét"))),
                        pages(broken))
                .map(this::confirmed)
                .forEach(holding -> {
                    assertThat(holding.signed()).isNull();
                    assertThat(holding.kept().file()).isNotIn(original, broken);
                });
    }
}
