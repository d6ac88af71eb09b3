// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingSource;
import vn.motcua.catalogue.ProcedureCode;

/** How long papers are kept: never shorter than the law says. */
class RetentionRulerTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final RetentionClass FOR_EVER = new RetentionClass("vv", null, "Luật");
    private static final RetentionClass TWENTY = new RetentionClass("n20", 20, "Luật");
    private static final RetentionClass TWO = new RetentionClass("n2", 2, "Luật");
    private static final ProcedureCode SIGNATURE = new ProcedureCode("2.000884");
    private static final RetentionSubject SIGNED =
            new RetentionSubject(HoldingSource.DOSSIER, SIGNATURE, "Chứng thực");
    private static final RetentionSubject CONTRACT =
            new RetentionSubject(
                    HoldingSource.DOSSIER, new ProcedureCode("2.001035"), "Chứng thực");
    private static final RetentionSubject OLD = RetentionSubject.of(HoldingSource.REGISTER);

    private static RetentionRule rule(long id, RetentionScope scope, String code, boolean isLaw) {
        return new RetentionRule(
                id, HoldingSource.DOSSIER, scope, code, "văn bản " + id, isLaw, LONG_AGO);
    }

    private static RetentionRules rules(RetentionRule... more) {
        List<RetentionRule> all = new ArrayList<>();
        all.add(rule(1, RetentionScope.ALL, "n20", false));
        all.add(rule(2, new RetentionScope(SIGNATURE, null), "n2", true));
        all.add(
                new RetentionRule(
                        3,
                        HoldingSource.REGISTER,
                        RetentionScope.ALL,
                        "vv",
                        "văn bản 3",
                        false,
                        LONG_AGO));
        all.addAll(List.of(more));
        return new RetentionRules(List.of(FOR_EVER, TWENTY, TWO), all);
    }

    private static Standing on(String day, KeptFacts facts) {
        return new RetentionRuler(rules(), LocalDate.parse(day)).standing(facts);
    }

    private static KeptFacts paper(KeptFacts.Service... served) {
        return new KeptFacts(HoldingCode.digitised(1), List.of(served), null, null, false, false);
    }

    private static KeptFacts.Service ended(RetentionSubject subject, @Nullable String day) {
        return new KeptFacts.Service(subject, day == null ? null : LocalDate.parse(day));
    }

    @ParameterizedTest(name = "Nghị định 23/2015/NĐ-CP, Điều 14 khoản 2: {0} → {1}")
    @CsvSource({
        "2023-01-01, 2026-01-01",
        "2023-12-31, 2026-01-01",
        "2024-02-29, 2027-01-01",
        "2022-07-15, 2025-01-01"
    })
    void years_are_counted_from_the_end_of_the_year_in_which_the_work_ended(
            String ended, LocalDate from) {
        KeptFacts facts = paper(ended(SIGNED, ended));

        assertThat(on(from.toString(), facts)).isInstanceOf(Standing.Due.class);
        assertThat(on(from.minusDays(1).toString(), facts))
                .isEqualTo(new Standing.Waiting(new RetentionTerm(TWO, "văn bản 2"), from));
    }

    @Nested
    class NeverDue {
        private static final String FAR = "2999-12-31";

        @Test
        void is_a_paper_that_is_kept_for_ever() {
            assertThat(on(FAR, paper(ended(OLD, "1950-01-01"))))
                    .isInstanceOf(Standing.Permanent.class);
        }

        @Test
        void is_a_paper_of_a_dossier_that_is_open() {
            assertThat(on(FAR, paper(ended(SIGNED, null)))).isInstanceOf(Standing.InHand.class);
        }

        @Test
        void is_a_paper_that_a_dossier_in_hand_uses_again() {
            assertThat(on(FAR, paper(ended(SIGNED, "2001-01-01"), ended(CONTRACT, null))))
                    .isInstanceOf(Standing.InHand.class);
        }

        @Test
        void is_a_paper_that_is_kept_back_for_a_complaint() {
            KeptFacts held =
                    new KeptFacts(
                            HoldingCode.digitised(1),
                            List.of(ended(SIGNED, "2001-01-01")),
                            null,
                            null,
                            true,
                            false);

            assertThat(on(FAR, held)).isInstanceOf(Standing.Held.class);
        }

        @Test
        void is_what_is_disposed_of_already() {
            KeptFacts gone =
                    new KeptFacts(
                            HoldingCode.digitised(1),
                            List.of(ended(SIGNED, "2001-01-01")),
                            null,
                            null,
                            false,
                            true);

            assertThat(on(FAR, gone)).isInstanceOf(Standing.Disposed.class);
        }
    }

    @Test
    void a_paper_used_again_is_kept_as_long_as_the_longest_of_its_dossiers() {
        KeptFacts facts = paper(ended(SIGNED, "2020-05-05"), ended(CONTRACT, "2021-05-05"));

        assertThat(on("2026-01-01", facts))
                .isEqualTo(
                        new Standing.Waiting(
                                new RetentionTerm(TWENTY, "văn bản 1"), LocalDate.of(2042, 1, 1)));
    }

    @Test
    void a_paper_that_still_holds_is_not_without_value() {
        KeptFacts facts =
                new KeptFacts(
                        HoldingCode.digitised(1),
                        List.of(ended(SIGNED, "2020-05-05")),
                        LocalDate.of(2027, 6, 30),
                        null,
                        false,
                        false);

        assertThat(on("2027-06-30", facts)).isInstanceOf(Standing.Waiting.class);
        assertThat(on("2027-07-01", facts)).isInstanceOf(Standing.Due.class);
    }

    @Test
    void a_class_chosen_for_one_paper_is_not_that_of_its_further_dossiers() {
        KeptFacts facts =
                new KeptFacts(
                        HoldingCode.digitised(1),
                        List.of(ended(OLD, "2010-01-01"), ended(SIGNED, "2024-01-01")),
                        null,
                        new RetentionTerm(TWO, "biên bản"),
                        false,
                        false);

        assertThat(on("2026-12-31", facts)).isInstanceOf(Standing.Waiting.class);
        assertThat(on("2027-01-01", facts)).isInstanceOf(Standing.Due.class);
    }

    @Test
    void the_closest_rule_counts_and_of_equally_close_ones_the_newest_in_force() {
        RetentionRule field = rule(10, new RetentionScope(null, "Chứng thực"), "vv", false);
        RetentionRule later =
                new RetentionRule(
                        11,
                        HoldingSource.DOSSIER,
                        new RetentionScope(null, "Chứng thực"),
                        "n2",
                        "văn bản 11",
                        false,
                        LocalDate.of(2030, 1, 1));
        RetentionRules rules = rules(field, later);

        assertThat(rules.term(SIGNED, LocalDate.of(2026, 1, 1)).term()).isEqualTo(TWO);
        assertThat(rules.term(CONTRACT, LocalDate.of(2026, 1, 1)).term()).isEqualTo(FOR_EVER);
        assertThat(rules.term(CONTRACT, LocalDate.of(2030, 1, 1)).term()).isEqualTo(TWO);
        assertThat(rules.inForce(LocalDate.of(2030, 1, 1))).contains(later).doesNotContain(field);
    }

    @Test
    void a_code_with_the_suffix_of_a_province_is_that_procedure() {
        RetentionSubject local =
                new RetentionSubject(
                        HoldingSource.DOSSIER, new ProcedureCode("2.000884.H15"), "Chứng thực");

        assertThat(rules().term(local, LocalDate.of(2026, 1, 1)).term()).isEqualTo(TWO);
        assertThat(rules().least(local, LocalDate.of(2026, 1, 1))).contains(TWO);
        assertThat(rules().least(CONTRACT, LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void never_is_a_paper_due_before_every_term_that_holds_for_it_is_over() {
        Random dice = new Random(20261122);
        for (int round = 0; round < 20_000; round++) {
            KeptFacts facts = any(dice);
            LocalDate day = LONG_AGO.plusDays(dice.nextInt(30_000));
            Standing standing = new RetentionRuler(rules(), day).standing(facts);
            assertThat(standing instanceof Standing.Due).isEqualTo(mayGo(facts, day));
        }
    }

    /** The rule once more, said otherwise: all years of all terms have fully passed. */
    private static boolean mayGo(KeptFacts facts, LocalDate day) {
        boolean all = !facts.isHeld() && !facts.isDisposed();
        all &= facts.validUntil() == null || day.isAfter(facts.validUntil());
        for (int at = 0; at < facts.served().size(); at++) {
            KeptFacts.Service service = facts.served().get(at);
            RetentionTerm choice = facts.choice();
            Integer years =
                    at == 0 && choice != null
                            ? choice.term().years()
                            : rules().term(service.subject(), day).term().years();
            LocalDate ended = service.ended();
            all &= years != null && ended != null && day.getYear() - ended.getYear() > years;
        }
        return all;
    }

    private static KeptFacts any(Random dice) {
        List<KeptFacts.Service> served = new ArrayList<>();
        do {
            RetentionSubject subject = List.of(SIGNED, CONTRACT, OLD).get(dice.nextInt(3));
            LocalDate ended = LocalDate.of(1980, 1, 1).plusDays(dice.nextInt(20_000));
            served.add(new KeptFacts.Service(subject, dice.nextInt(20) == 0 ? null : ended));
        } while (dice.nextInt(4) == 0);
        return new KeptFacts(
                HoldingCode.digitised(1),
                served,
                dice.nextBoolean() ? null : LocalDate.of(2000, 1, 1).plusDays(dice.nextInt(9_000)),
                dice.nextInt(3) > 0
                        ? null
                        : new RetentionTerm(
                                List.of(FOR_EVER, TWENTY, TWO).get(dice.nextInt(3)), "chọn"),
                dice.nextInt(10) == 0,
                dice.nextInt(10) == 0);
    }
}
