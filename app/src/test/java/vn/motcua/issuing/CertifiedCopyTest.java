// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Command;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.signing.check.Verdict;
import vn.motcua.testing.AProcedure;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.FiveSteps;
import vn.motcua.testing.PdfaCheck;
import vn.motcua.testing.SampleScans;

/**
 * An electronic copy: the pages of the original, behind them the certificate, signed and sealed.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertifiedCopyTest {
    private static final byte[] ORIGINAL =
            SampleScans.pdf("GIẤY KHAI SINH", "Trang hai của bản chính");

    private SmallIssuing office;
    private DossierCode code;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        office = new SmallIssuing(database, data);
        code =
                office.desk.received(
                        office.desk.publishes(AProcedure.whole(), FiveSteps.process()), null);
        office.desk.does(Role.SPECIALIST, code, new Command.TakeOver());
        office.desk.finishUntil(code, "assess");
    }

    @AfterAll
    void close() {
        office.close();
    }

    private DraftAsk ask(@Nullable FileAddress scan) {
        return new DraftAsk(
                code,
                "ban-sao-dien-tu",
                Map.of("original", "Giấy khai sinh", "originalIssuer", "UBND xã Ea Tam"),
                office.desk.account(Role.APPROVER),
                "CHỦ TỊCH",
                "BSĐT",
                "http://localhost/kiem-tra/",
                scan);
    }

    private FileAddress kept(byte[] scan, FileKind kind) {
        return office.store.keepOwn(scan, kind, 1).address();
    }

    private DraftAnswer keep(@Nullable FileAddress scan) {
        Staff specialist = office.desk.as(Role.SPECIALIST);
        ResultCase about = office.drafting.find(specialist, code).orElseThrow();
        return office.drafting.keep(specialist, about, ask(scan));
    }

    @Test
    void it_is_the_whole_original_with_its_certificate_signed_numbered_and_sealed()
            throws Exception {
        assertThat(keep(null)).isEqualTo(new DraftAnswer.Refused(DraftAnswer.Reason.NO_SCAN));
        byte[] broken = "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8);
        assertThat(keep(kept(broken, FileKind.PDF)))
                .isEqualTo(new DraftAnswer.Refused(DraftAnswer.Reason.BAD_SCAN));

        FileAddress scan = kept(ORIGINAL, FileKind.PDF);
        assertThat(keep(scan)).isInstanceOf(DraftAnswer.Kept.class);
        assertThat(office.drafting.scan(code, "ban-sao-dien-tu")).contains(scan);
        long paper = office.papers.open(code).orElseThrow().id();
        byte[] draft = bytes(office.papers.find(paper).orElseThrow().newest());
        assertThat(PdfaCheck.violations(draft, PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(office.papers.places(paper)).allMatch(place -> place.page() == 3);

        office.desk.finishUntil(code, "decide");
        done(office.signing.begin(as(Role.APPROVER), List.of(paper), SmallIssuing.PIN));
        done(
                office.sealing.begin(
                        as(Role.CLERK),
                        office.desk.unit().unit().code(),
                        List.of(paper),
                        SmallIssuing.PIN));

        IssuedPaper.Sealed sealed =
                Objects.requireNonNull(office.papers.find(paper).orElseThrow().sealed());
        assertThat(sealed.number()).isEqualTo("01/BSĐT");
        byte[] file = bytes(sealed.file());
        assertThat(office.checker.check(file, SmallIssuing.NOW)).isInstanceOf(Verdict.Sound.class);
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    private static void done(RoundStart round) {
        assertThat(SmallIssuing.results(round)).containsExactly(new RoundResult.Done());
    }

    private Staff as(Role role) {
        return office.desk.as(role);
    }

    private byte[] bytes(FileAddress address) {
        return office.store.open(address).map(FileStore.Content::bytes).orElseThrow();
    }
}
