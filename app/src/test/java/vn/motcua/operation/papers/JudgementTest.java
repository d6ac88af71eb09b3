// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.archive.Holding;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.bulk.OldResults;
import vn.motcua.archive.digitise.ScanSigning;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.signing.check.SignatureChecker;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.proof.SignedPapers;
import vn.motcua.signing.proof.Standings;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoKeys;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SmallDesk;

/** A file in one word, as the public page has it. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");
    private static final Path FILE = Path.of("a.pdf");

    private SmallDesk desk;
    private byte[] signed = {};

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, NOW);
        signed = signed();
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    private byte[] signed() {
        Staff clerk = desk.as(Role.CLERK);
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy khai sinh",
                        new PaperFacts.Owner("", "Y Bham Niê"),
                        "UBND xã Ea Tam",
                        "78/2012",
                        null,
                        null);
        var target = new OldResults.Target(desk.unit().id(), new Holdings.By(clerk.id(), NOW));
        var taken =
                (OldResults.Outcome.Kept)
                        bean(OldResults.class)
                                .take(target, facts, "a.pdf", SampleScans.pdf("Bản gốc"));
        DemoKeys.register(desk.office(), new CertificateOwner.Person(clerk.id()), NOW);
        Holding paper = bean(Holdings.class).find(taken.code()).orElseThrow();
        bean(ScanSigning.class).sign(clerk, List.of(paper), DemoKeys.PIN);
        var file = bean(Holdings.class).find(paper.code()).orElseThrow().newest();
        return bean(FileStore.class).open(file).orElseThrow().bytes();
    }

    private CheckedFile checked(byte[] file, Standings standings) {
        Verdict verdict = bean(SignatureChecker.class).check(file, NOW);
        Judgement judgement = new Judgement(bean(SignedPapers.class), standings);
        return CheckedFile.of(FILE, verdict, judgement.word(file, verdict));
    }

    @Test
    void what_was_signed_here_is_known_and_holds() {
        CheckedFile own = checked(signed, file -> Optional.empty());

        assertThat(own.word()).isEqualTo("own");
        assertThat(own.holds()).isTrue();
        assertThat(own.line()).startsWith("a.pdf\town\t\t");
        JsonNode json = new JsonMapper().readTree(own.json());
        assertThat(json.get("reasons")).isEmpty();
        assertThat(json.get("signatures").get(0).get("integrity").asString()).isEqualTo("intact");
    }

    @Test
    void what_was_revoked_does_not_hold_though_its_signature_does() {
        CheckedFile revoked =
                checked(
                        signed,
                        file -> Optional.of(new Standings.Ended(Standings.How.REVOKED, NOW)));

        assertThat(revoked.word()).isEqualTo("ended.revoked");
        assertThat(revoked.holds()).isFalse();
    }

    @Test
    void one_changed_byte_no_signature_and_no_pdf_each_have_their_word() {
        byte[] changed = signed.clone();
        changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("stream") + 24] ^= 1;
        CheckedFile broken = checked(changed, file -> Optional.empty());

        assertThat(broken.word()).isEqualTo("broken");
        assertThat(broken.reasons()).isNotEmpty();
        assertThat(broken.holds()).isFalse();
        assertThat(checked(SampleScans.pdf("Bản quét"), file -> Optional.empty()).word())
                .isEqualTo("unsigned");
        CheckedFile unread =
                checked("Thư".getBytes(StandardCharsets.UTF_8), file -> Optional.empty());
        assertThat(unread.word()).isEqualTo("unread");
        assertThat(unread.reasons()).containsExactly("not-a-pdf");
    }
}
