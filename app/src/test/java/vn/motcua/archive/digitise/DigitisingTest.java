// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.archive.Holding;
import vn.motcua.archive.PaperFacts;
import vn.motcua.dossier.DossierCode;
import vn.motcua.files.FileAddress;
import vn.motcua.files.FileStore;
import vn.motcua.files.Storing;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.printing.PrintingRoom;
import vn.motcua.scanning.Turn;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.KeyFile;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.Mark;
import vn.motcua.signing.PaperSigner;
import vn.motcua.signing.Signers;
import vn.motcua.signing.authority.Subject;
import vn.motcua.signing.check.SignerName;
import vn.motcua.signing.check.Verdict;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.KeyRefusal;
import vn.motcua.signing.register.OfficeKeys;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.PdfaCheck;
import vn.motcua.testing.SampleScans;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** A paper of a dossier becomes a scan that is confirmed, kept and signed. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigitisingTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:42:00Z");

    private SmallDesk desk;
    private Staff receptionist;

    @BeforeAll
    void open_the_desk(DataSource database, @TempDir Path folder) {
        desk = SmallDesk.open(database, folder, NOW);
        receptionist = desk.as(Role.RECEPTIONIST);
    }

    @AfterAll
    void close_the_desk() {
        desk.close();
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    private DigitisedDossier dossier(DossierCode code) {
        return bean(DigitisingDesk.class).find(code).orElseThrow();
    }

    private FileAddress brought(byte[] file) {
        Storing storing = bean(FileStore.class).keep(file, receptionist.id().value());
        return ((Storing.Kept) storing).file().address();
    }

    /** The pages of the first paper after two files were added. */
    private PageSet laidOut(DossierCode code) {
        PageDesk pages = bean(PageDesk.class);
        PaperPlace place = dossier(code).place(1);
        List<FileAddress> files =
                List.of(
                        brought(SampleScans.pdf("Giấy khai sinh", "Mặt sau")),
                        brought(SampleScans.picture("JPEG", "Ghi chú")));
        assertThat(pages.add(receptionist, place, PageSet.NONE, files))
                .isEqualTo(PageDesk.Added.ALL);
        return bean(PageSets.class).find(place);
    }

    @Test
    void pages_are_put_in_order_and_whoever_comes_second_changes_nothing() {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        PageSet seen = laidOut(code);
        PageDesk pages = bean(PageDesk.class);
        PaperPlace place = dossier(code).place(1);

        boolean first =
                pages.change(receptionist, place, seen, new PageDesk.Asked(PageChange.UP, 2));
        boolean second =
                pages.change(receptionist, place, seen, new PageDesk.Asked(PageChange.TURN, 0));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        PageSet now = bean(PageSets.class).find(place);
        assertThat(now.version()).isEqualTo(seen.version() + 1);
        assertThat(now.pages().get(1)).isEqualTo(seen.pages().get(2));
        assertThat(now.pages()).extracting(PageEntry::turn).containsOnly(Turn.NONE);
    }

    private Holding confirmed(DossierCode code) {
        PageSet set = laidOut(code);
        PaperFacts facts =
                new PaperFacts(
                        "",
                        "Giấy khai sinh",
                        new PaperFacts.Owner("066194003217", "H’Bliă Niê"),
                        "Xã Ea Tam",
                        "12/2009",
                        null,
                        null);
        ConfirmDesk.Answer answer =
                bean(ConfirmDesk.class)
                        .confirm(receptionist, new ConfirmDesk.Job(dossier(code), 1), set, facts);
        assertThat(answer).isInstanceOf(ConfirmDesk.Answer.Kept.class);
        return dossier(code).holding(1).orElseThrow();
    }

    private byte[] bytes(FileAddress file) {
        return bean(FileStore.class).open(file).orElseThrow().bytes();
    }

    @Test
    void a_confirmed_paper_is_kept_as_an_archive_file_under_its_place() throws Exception {
        Holding kept = confirmed(desk.received(SmallOffice.WORKING_DAYS));

        assertThat(kept.facts().number()).isEqualTo("12/2009");
        assertThat(kept.origin().position()).isEqualTo(1);
        assertThat(PdfaCheck.violations(bytes(kept.kept().file()), PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    @Test
    void one_pin_signs_what_is_confirmed_and_a_wrong_one_touches_nothing() throws Exception {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        confirmed(code);
        try (Signers office = new Signers()) {
            ScanSigning signing =
                    new ScanSigning(
                            new OneKey(office),
                            new PaperSigner(office.checker(), font()),
                            bean(FileStore.class),
                            bean(SignedScans.class),
                            Clock.fixed(NOW, ZoneOffset.UTC));

            assertThat(
                            signing.sign(
                                    receptionist,
                                    dossier(code).unsigned(),
                                    KeySecrets.pin("wrong")))
                    .isEqualTo(new ScanSigning.Answer.NoKey(KeyTrouble.WRONG_PIN));
            assertThat(dossier(code).unsigned()).hasSize(1);
            ScanSigning.Answer answer =
                    signing.sign(
                            receptionist,
                            dossier(code).unsigned(),
                            KeySecrets.pin(new String(Signers.PIN)));

            assertThat(((ScanSigning.Answer.Done) answer).lines())
                    .allMatch(ScanSigning.Line::signed);
            Holding signed = dossier(code).holding(1).orElseThrow();
            assertThat(dossier(code).unsigned()).isEmpty();
            byte[] file = bytes(signed.newest());
            assertThat(office.check(file)).isInstanceOf(Verdict.Sound.class);
            assertThat(PdfaCheck.violations(file, PDFAFlavour.PDFA_2_B)).isEmpty();
        }
    }

    private static byte[] font() throws IOException {
        try (InputStream font = PrintingRoom.class.getResourceAsStream("font/Tinos-Regular.ttf")) {
            return Objects.requireNonNull(font).readAllBytes();
        }
    }

    /** The receptionist has a key. */
    private record OneKey(Signers office) implements OfficeKeys {
        @Override
        public Optional<KeyRefusal> refusal(CertificateOwner owner) {
            return Optional.empty();
        }

        @Override
        public boolean isRemote(CertificateOwner owner) {
            return false;
        }

        @Override
        public KeyOpening open(CertificateOwner owner, KeySecrets secrets) {
            Subject subject =
                    new Subject(
                            "Người ký",
                            Signers.COMMITTEE,
                            NOW.minusSeconds(60),
                            NOW.plusSeconds(600));
            byte[] file = office.authority().issue(subject, Signers.PIN);
            return secrets.withPin(pin -> KeyFile.open(file, pin, HolderKind.PERSON));
        }

        @Override
        public Optional<KeySecrets> unattended(CertificateOwner owner) {
            return Optional.empty();
        }

        @Override
        public Mark mark(CertificateOwner owner, String name) {
            return new Mark.Words(List.of("Ký bởi: " + name));
        }

        @Override
        public boolean isOf(AccountId account, SignerName signer) {
            return true;
        }
    }
}
