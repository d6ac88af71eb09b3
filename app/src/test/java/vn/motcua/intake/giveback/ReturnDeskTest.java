// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.Handover;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Taken;
import vn.motcua.identity.Role;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.LookupToken;
import vn.motcua.intake.Promises;
import vn.motcua.intake.ReceptionNotes;
import vn.motcua.intake.ReceptionRecords;
import vn.motcua.person.TaxCode;
import vn.motcua.process.ProcessStep;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;

/** Results in the hands of the right person. */
class ReturnDeskTest {
    private static final Handover BY_CARD =
            new Handover("H’Len Byă", true, "", Handover.Proof.CARD_AND_SIGNATURE, "");

    @DatabaseTest
    static class Together extends Case {
        @Test
        void all_of_one_person_go_together_once_their_originals_are_accounted_for() {
            DossierCode one = small.ready();
            DossierCode two = small.ready();
            ReadyResult found = desk.find(Scan.of("066190001234"), units()).orElseThrow();

            assertThat(desk.together(found, units()))
                    .extracting(ReadyResult::code)
                    .containsExactly(one, two);
            FormKey key = FormKey.next();
            List<ReturnDesk.Handed> open = desk.handOver(officer(), taking(Set.of(), one), key);
            assertThat(open).singleElement().matches(ReturnDesk.Handed::originalsOpen);
            assertThat(small.situation(one).state()).isEqualTo(DossierState.RESULT_READY);

            HandOver both = taking(Set.of(one), one, two);
            List<ReturnDesk.Handed> handed = desk.handOver(officer(), kept(both, two), key);
            desk.handOver(officer(), kept(both, two), key);

            assertThat(handed).allMatch(one1 -> one1.answer() instanceof Answer.Done);
            assertThat(small.situation(two).state()).isEqualTo(DossierState.RETURNED);
            assertThat(pile.all(units())).isEmpty();
            assertThat(rows("select originals from giveback_handover order by dossier_id"))
                    .containsExactly(1, 0);
        }

        private static HandOver kept(HandOver over, DossierCode code) {
            return new HandOver(
                    over.codes(),
                    over.handover(),
                    over.originalsGiven(),
                    Map.of(code, "lưu theo thủ tục"),
                    "");
        }
    }

    @DatabaseTest
    static class Unpaid extends Case {
        @Test
        void what_is_not_paid_stays_and_says_so() {
            DossierCode code = small.receivedFor(20_000);
            small.does(Role.SPECIALIST, code, new Command.TakeOver());
            while (small.situation(code).state() != DossierState.RESULT_READY) {
                step(code);
            }

            assertThat(result(code).unpaid()).isEqualTo(new Money(20_000));
            assertThat(desk.handOver(officer(), taking(Set.of(code), code), FormKey.next()))
                    .singleElement()
                    .extracting(ReturnDesk.Handed::answer)
                    .isInstanceOf(Answer.Denied.class);
            assertThat(desk.send(officer(), result(code), "VN123")).isFalse();
        }
    }

    @DatabaseTest
    static class Rest extends Case {
        @Test
        void the_rest_is_paid_once_with_one_receipt_and_then_it_goes() {
            DossierCode code = small.receivedFor(20_000);
            small.does(Role.SPECIALIST, code, new Command.TakeOver());
            while (small.situation(code).state() != DossierState.RESULT_READY) {
                step(code);
            }
            RestMoney money = small.office().bean(RestMoney.class);
            RestMoney.Rest rest = money.of(List.of(result(code)));
            FormKey key = FormKey.next();
            Paying exactly = new Paying.Cash(rest.total());

            Taken refused = money.pay(officer(), rest, exactly, key);
            Taken paid = money.pay(small.as(Role.CASHIER), rest, exactly, key);

            assertThat(rest.total()).isEqualTo(new Money(20_000));
            assertThat(refused).isEqualTo(new Taken.Refused(Taken.Reason.NOT_ALLOWED));
            assertThat(paid).isInstanceOf(Taken.Done.class);
            assertThat(result(code).unpaid().isZero()).isTrue();
            assertThat(desk.handOver(officer(), taking(Set.of(code), code), FormKey.next()))
                    .singleElement()
                    .extracting(ReturnDesk.Handed::answer)
                    .isInstanceOf(Answer.Done.class);
        }
    }

    @DatabaseTest
    static class OfAnOrganisation extends Case {
        @Test
        void all_of_an_organisation_are_found_by_its_tax_code() {
            TaxCode tax = new TaxCode("0100233488");
            DossierCode one = small.ready();
            DossierCode other = small.ready();
            ReceptionRecords records = small.office().bean(ReceptionRecords.class);
            for (DossierCode code : List.of(one, other)) {
                records.write(
                        code,
                        new ReceptionNotes("", null, "", "", null, tax, List.of(), Promises.NONE),
                        LookupToken.next());
            }

            ReadyResult found = desk.find(Scan.of("0100233488"), units()).orElseThrow();

            assertThat(desk.together(found, units()))
                    .extracting(ReadyResult::code)
                    .containsExactly(one, other);
            assertThat(desk.find(Scan.of("0314409058"), units())).isEmpty();
        }
    }

    @DatabaseTest
    static class ByCode extends Case {
        @Test
        void a_code_is_good_for_five_minutes_and_five_tries() {
            ReadyResult result = result(small.ready());
            HandoverCodes codes = small.office().bean(HandoverCodes.class);
            small.itIs("2026-11-02T10:00");

            assertThat(codes.prove(result, "123456")).isEqualTo(HandoverCodes.Answer.OVER);
            String code = codes.make(officer(), result).digits();
            assertThat(codes.prove(result, other(code))).isEqualTo(HandoverCodes.Answer.WRONG);
            assertThat(codes.prove(result, code.substring(0, 3) + " " + code.substring(3)))
                    .isEqualTo(HandoverCodes.Answer.RIGHT);
            small.itIs("2026-11-02T10:05");
            assertThat(codes.prove(result, code)).isEqualTo(HandoverCodes.Answer.OVER);

            String next = codes.make(officer(), result).digits();
            for (int time = 1; time < HandoverCodes.TRIES; time++) {
                assertThat(codes.prove(result, "mã")).isEqualTo(HandoverCodes.Answer.WRONG);
            }
            assertThat(codes.prove(result, other(next))).isEqualTo(HandoverCodes.Answer.OVER);
            assertThat(codes.prove(result, next)).isEqualTo(HandoverCodes.Answer.OVER);
        }

        private static String other(String code) {
            return code.equals("000000") ? "000001" : "000000";
        }
    }

    @DatabaseTest
    static class ByPost extends Case {
        @Test
        void a_parcel_is_returned_when_it_is_delivered_and_not_before() {
            DossierCode code = small.ready();

            assertThat(desk.send(officer(), result(code), "VN123")).isTrue();
            assertThat(desk.send(officer(), result(code), "VN124")).isFalse();
            desk.post(officer(), result(code), ParcelState.IN_TRANSIT, FormKey.next());
            assertThat(small.situation(code).state()).isEqualTo(DossierState.RESULT_READY);
            desk.post(officer(), result(code), ParcelState.CAME_BACK, FormKey.next());
            assertThat(result(code).isFree()).isTrue();

            desk.send(officer(), result(code), "VN125");
            Answer delivered =
                    desk.post(officer(), result(code), ParcelState.DELIVERED, FormKey.next());

            assertThat(delivered).isInstanceOf(Answer.Done.class);
            assertThat(small.situation(code).state()).isEqualTo(DossierState.RETURNED);
            assertThat(rows("select state from giveback_parcel_event order by changed_at, state"))
                    .hasSize(5);
        }
    }

    @DatabaseTest
    static class NotCollected extends Case {
        @Test
        void a_place_on_the_shelf_and_reminders_are_noted_and_others_see_nothing() {
            DossierCode code = small.ready();
            desk.shelve(officer(), result(code), "B12");
            desk.remind(officer(), result(code), ReminderWay.CALL, "hẹn thứ Hai");

            assertThat(result(code))
                    .returns("B12", ReadyResult::shelf)
                    .returns(1, ReadyResult::reminders);
            desk.shelve(officer(), result(code), "");
            assertThat(result(code).shelf()).isEmpty();
            assertThat(desk.find(new Scan.Code(code), Set.of(small.otherUnit().id()))).isEmpty();
            assertThat(
                            desk.handOver(
                                    small.as(Role.SPECIALIST),
                                    taking(Set.of(code), code),
                                    FormKey.next()))
                    .singleElement()
                    .matches(one -> one.answer() instanceof Answer.Denied);
        }
    }

    private static HandOver taking(Set<DossierCode> originals, DossierCode... codes) {
        return new HandOver(Set.of(codes), BY_CARD, originals, Map.of(), "");
    }

    /** A desk for each case. */
    @SuppressWarnings("NullAway.Init")
    abstract static class Case {
        SmallDesk small;
        ReturnDesk desk;
        ReadyPile pile;
        private JdbcClient sql;

        @BeforeEach
        void open(DataSource database, JdbcClient client, @TempDir Path data) {
            sql = client;
            small = SmallDesk.open(database, data, Instant.parse("2026-11-02T01:00:00Z"));
            desk = small.office().bean(ReturnDesk.class);
            pile = small.office().bean(ReadyPile.class);
        }

        @AfterEach
        void close() {
            small.close();
        }

        Set<Long> units() {
            return Set.of(small.unit().id());
        }

        Staff officer() {
            return small.as(Role.RETURN_OFFICER);
        }

        ReadyResult result(DossierCode code) {
            return pile.find(code).orElseThrow();
        }

        void step(DossierCode code) {
            ProcessStep here = small.situation(code).step().orElseThrow();
            String outcome = here.outcomes().getFirst().key();
            small.does(
                    here.performer().role(),
                    code,
                    here.key().value().equals("number")
                            ? small.issue()
                            : new Command.FinishStep(outcome, "", null));
        }

        List<Integer> rows(String question) {
            return sql.sql(question).query((row, number) -> row.getInt(1)).list();
        }
    }
}
