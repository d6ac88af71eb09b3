// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
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
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileKind;
import vn.motcua.files.FileStore;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.issuing.brought.BroughtFault;
import vn.motcua.issuing.brought.WordLike;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.Tool;
import vn.motcua.signing.check.Verdict;
import vn.motcua.testing.DatabaseTest;

/** A PDF that was made elsewhere is drafted, signed, numbered and sealed like any other result. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BroughtPaperTest {
    private SmallIssuing office;
    private @TempDir Path folder;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        office = new SmallIssuing(database, data);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private Staff as(Role role) {
        return office.desk.as(role);
    }

    private @Nullable FileAddress kept(byte @Nullable [] pdf) {
        return pdf == null ? null : office.store.keepOwn(pdf, FileKind.PDF, 1).address();
    }

    private DraftAsk ask(DossierCode code, byte @Nullable [] pdf, Map<String, String> typed) {
        return new DraftAsk(
                code,
                Drafting.BROUGHT,
                typed,
                office.desk.account(Role.APPROVER),
                "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH",
                "",
                "http://localhost/kiem-tra/",
                kept(pdf));
    }

    private DraftAnswer keep(DossierCode code, byte @Nullable [] pdf, Map<String, String> typed) {
        ResultCase about = office.drafting.find(as(Role.SPECIALIST), code).orElseThrow();
        return office.drafting.keep(as(Role.SPECIALIST), about, ask(code, pdf, typed));
    }

    private IssuedPaper.Sealed sealed(DossierCode code, long id) {
        office.desk.finishUntil(code, "decide");
        assertThat(
                        SmallIssuing.results(
                                office.signing.begin(
                                        as(Role.APPROVER), List.of(id), SmallIssuing.PIN)))
                .containsExactly(new RoundResult.Done());
        assertThat(
                        SmallIssuing.results(
                                office.sealing.begin(
                                        as(Role.CLERK),
                                        office.desk.unit().unit().code(),
                                        List.of(id),
                                        SmallIssuing.PIN)))
                .containsExactly(new RoundResult.Done());
        return Objects.requireNonNull(office.papers.find(id).orElseThrow().sealed());
    }

    private byte[] bytes(FileAddress file) {
        return office.store.open(file).map(FileStore.Content::bytes).orElseThrow();
    }

    @Test
    void it_goes_from_the_upload_to_the_register_and_other_programs_find_it_sound()
            throws IOException {
        DossierCode code = office.desk.at("assess");
        Map<String, String> typed = Map.of("title", " Giấy phép xây dựng  nhà ở ");
        DraftAnswer kept = keep(code, WordLike.permit().pdf(), typed);
        assertThat(kept).isInstanceOf(DraftAnswer.Kept.class);
        long id = ((DraftAnswer.Kept) kept).paper();
        IssuedPaper draft = office.papers.find(id).orElseThrow();
        assertThat(draft.about().title()).isEqualTo("Giấy phép xây dựng nhà ở");
        assertThat(draft.draft().symbol()).isEqualTo("GPXD");
        assertThat(office.papers.places(id))
                .extracting(PaperPlace::name)
                .containsExactly("bareNumber", "day", "month", "year", "signature", "seal");
        assertThat(office.drafting.scan(code, Drafting.BROUGHT)).isPresent();
        assertThat(office.drafting.scan(code, "ban-sao-dien-tu")).isEmpty();

        IssuedPaper.Sealed sealed = sealed(code, id);

        assertThat(sealed.number()).isEqualTo("01/GPXD");
        byte[] file = bytes(sealed.file());
        assertThat(office.checker.check(file, SmallIssuing.NOW)).isInstanceOf(Verdict.Sound.class);
        assertThat(office.papers.issuedAs(FileStore.address(file)))
                .map(IssuedPaper::id)
                .contains(id);
        assertThat(office.desk.situation(code).state()).isEqualTo(DossierState.RESULT_READY);
        assertThat(filled(file))
                .containsEntry("bareNumber", "01")
                .containsEntry("day", "20")
                .containsEntry("month", "11")
                .containsEntry("year", "2026");
        assumeThat(Tool.has("pdfsig")).as("pdfsig is installed").isTrue();
        Path paper = Files.write(folder.resolve("paper.pdf"), file);
        assertThat(Tool.run("pdfsig", paper.toString()).split("Signature is Valid", -1)).hasSize(3);
    }

    private static Map<String, String> filled(byte[] file) throws IOException {
        Map<String, String> filled = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            document.getDocumentCatalog()
                    .getAcroForm()
                    .getFields()
                    .forEach(field -> filled.put(field.getPartialName(), field.getValueAsString()));
        }
        return filled;
    }

    @Test
    void a_refusal_that_was_written_elsewhere_is_drafted_as_one() {
        DossierCode code = office.desk.at("assess");
        Map<String, String> typed = Map.of("title", "Thông báo từ chối", "kind", "refusal");

        DraftAnswer kept = keep(code, WordLike.permit().pdf(), typed);

        assertThat(
                        office.papers
                                .find(((DraftAnswer.Kept) kept).paper())
                                .orElseThrow()
                                .about()
                                .kind())
                .isEqualTo(IssuedKind.REFUSAL);
    }

    @Test
    void all_that_is_missing_is_said_at_once_and_nothing_is_written() {
        DossierCode code = office.desk.at("assess");
        byte[] numbered = WordLike.permit().instead("Số:            /GPXD", "Số: 12/GPXD").pdf();

        assertThat(keep(code, null, Map.of()))
                .isEqualTo(
                        new DraftAnswer.Unready(
                                List.of(BroughtFault.NO_TITLE, BroughtFault.NO_FILE)));
        assertThat(keep(code, numbered, Map.of("title", "x".repeat(301))))
                .isEqualTo(
                        new DraftAnswer.Unready(
                                List.of(BroughtFault.NO_TITLE, BroughtFault.NUMBER_TYPED)));
        assertThat(office.papers.open(code)).isEmpty();
    }

    @Test
    void whoever_may_not_work_on_the_dossier_drafts_nothing() {
        DossierCode code = office.desk.at("assess");
        ResultCase about = office.drafting.find(as(Role.SPECIALIST), code).orElseThrow();
        DraftAsk ask = ask(code, WordLike.permit().pdf(), Map.of("title", "Giấy phép"));

        assertThat(office.drafting.keep(as(Role.CASHIER), about, ask))
                .isEqualTo(new DraftAnswer.Refused(DraftAnswer.Reason.NOT_NOW));
    }
}
