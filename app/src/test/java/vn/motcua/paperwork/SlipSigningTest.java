// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperShelf;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.KeyRefusal;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.DemoKeys;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** Slips are signed by whoever did what they tell; a receipt may bear the seal by itself. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SlipSigningTest {
    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
    private static final KeySecrets PIN = DemoKeys.PIN;

    private SmallDesk desk;
    private SlipSigning signing;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        desk = SmallDesk.open(database, data, NOW);
        signing = desk.office().bean(SlipSigning.class);
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @Test
    void an_officer_signs_the_slip_that_they_gave_and_nobody_else_does() {
        DossierCode code = asked();
        Staff receptionist = desk.as(Role.RECEPTIONIST);
        SlipSigning.Asked slip = slip(code, OwedPaper.SUPPLEMENT);

        assertThat(signing.sign(receptionist, slip, PIN))
                .isEqualTo(new SlipAnswer.Withheld(KeyRefusal.NOT_REGISTERED));
        DemoKeys.register(desk.office(), new CertificateOwner.Person(receptionist.id()), NOW);
        assertThat(signing.sign(desk.as(Role.SPECIALIST), slip, PIN))
                .isInstanceOf(SlipAnswer.NotTheirs.class);
        assertThat(signing.sign(receptionist, slip, KeySecrets.pin("000000")))
                .isEqualTo(new SlipAnswer.NoKey(KeyTrouble.WRONG_PIN));
        assertThat(state(code, receptionist)).isEqualTo(PaperShelf.State.YOURS);
        SlipAnswer signed = signing.sign(receptionist, slip, PIN);

        assertThat(signed).isInstanceOf(SlipAnswer.Signed.class);
        assertThat(signing.sign(receptionist, slip, PIN)).as("once").isEqualTo(signed);
        assertThat(state(code, receptionist)).isEqualTo(PaperShelf.State.SIGNED);
    }

    @Test
    void a_receipt_bears_the_seal_where_the_program_may_use_it_alone() {
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        SlipSigning.Asked receipt = slip(code, OwedPaper.RECEIPT);

        assertThat(signing.sealed(receipt)).isEmpty();
        DemoKeys.register(
                desk.office(), new CertificateOwner.Agency(receipt.detail().unit().code()), NOW);
        Optional<SignedSlip> sealed = signing.sealed(receipt);

        assertThat(sealed).isPresent();
        assertThat(sealed.get().by()).isEmpty();
        assertThat(signing.sealed(receipt)).as("the same file again").isEqualTo(sealed);
        assertThat(signing.sealed(slip(code, OwedPaper.CONTROL))).isEmpty();
    }

    private PaperShelf.State state(DossierCode code, Staff reader) {
        return desk.office()
                .bean(PaperShelf.class)
                .of(slip(code, OwedPaper.SUPPLEMENT).detail(), reader)
                .getFirst()
                .state();
    }

    private SlipSigning.Asked slip(DossierCode code, OwedPaper paper) {
        var detail = desk.office().bean(Dossiers.class).find(code).orElseThrow();
        return new SlipSigning.Asked(detail, paper, "https://motcua.example.vn/tra-cuu");
    }

    private DossierCode asked() {
        Answer answer =
                desk.desk()
                        .submit(
                                desk.as(Role.RECEPTIONIST),
                                desk.brought(SmallOffice.WORKING_DAYS),
                                desk.key());
        DossierCode code = ((Answer.Done) answer).code();
        desk.does(
                Role.RECEPTIONIST,
                code,
                new Command.AskCompletion(
                        List.of("Giấy khai sinh"), LocalDate.parse("2026-11-27")));
        return code;
    }
}
