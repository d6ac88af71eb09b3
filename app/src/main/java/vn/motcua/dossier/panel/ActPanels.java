// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Possibility;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WhyNot;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Units;
import vn.motcua.web.PageContext;

/** Puts what somebody can do to a dossier now into forms. */
@Component
public final class ActPanels {
    private final DossierDesk desk;
    private final StaffRegister register;
    private final Units units;
    private final InstantSource clock;

    ActPanels(DossierDesk desk, StaffRegister register, Units units, InstantSource clock) {
        this.desk = desk;
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The panel of {@code staff} for a dossier.
     *
     * @param target where its forms are sent, and what was sent last and could not be done
     */
    public ActPanel of(PageContext ctx, Situation situation, Staff staff, Target target) {
        Draft draft = target.draft();
        ActWords words = new ActWords(ctx, register);
        LocalDate today = VietnamTime.day(clock.instant());
        List<Possibility> possibilities = desk.possibilities(situation, staff);
        FormFields fields =
                new FormFields(words, situation, staff, new Offers(register, units, today), draft);
        boolean finishes =
                possibilities.stream()
                        .anyMatch(one -> one.isOpen() && one.act() == Act.FINISH_STEP);
        return new ActPanel(
                target.action(),
                situation.code().value(),
                situation.version(),
                UUID.randomUUID().toString(),
                finishes ? new StepButtons(words, situation, draft).step(today) : null,
                possibilities.stream()
                        .filter(one -> one.isOpen() && one.act() != Act.FINISH_STEP)
                        .map(one -> fields.form(one.act()))
                        .sorted(Comparator.comparing(form -> !form.isPrimary()))
                        .toList(),
                whyNot(words, possibilities, situation),
                draft.faults(),
                draft.refusal());
    }

    /** One line for one reason, however many acts it stands against. */
    private static List<ActPanel.Why> whyNot(
            ActWords words, List<Possibility> possibilities, Situation situation) {
        Map<String, List<String>> acts = new LinkedHashMap<>();
        for (Possibility one : possibilities) {
            @Nullable WhyNot why = one.why();
            if (why != null && isLookedFor(one.act(), why, situation)) {
                acts.computeIfAbsent(words.why(why), _ -> new ArrayList<>())
                        .add(words.title(one.act()));
            }
        }
        return acts.entrySet().stream()
                .map(one -> new ActPanel.Why(String.join(", ", one.getValue()), one.getKey()))
                .toList();
    }

    /**
     * Where forms are sent and what was sent last.
     *
     * @param action the address
     * @param draft what could not be done
     */
    public record Target(String action, Draft draft) {}

    /** An act that nobody would expect here now is not explained away either. */
    private static boolean isLookedFor(Act act, WhyNot why, Situation situation) {
        return switch (why.reason()) {
            case STATE, NO_WORK, NOTHING_TO_PAY -> false;
            case RIGHT, OTHER_ROLE, HELD ->
                    switch (act) {
                        case TAKE_OVER, FINISH_STEP, RETURN -> true;
                        case APPROVE_SUPPLEMENT -> situation.asked() != null;
                        default -> false;
                    };
            case NO_PROCESS,
                    PROCEDURE_CLOSED,
                    NOT_TODAY,
                    SIGNED,
                    WAITING_FOR,
                    ASKED_ALREADY,
                    LIMIT_WITHOUT_STOPS,
                    SECOND_DATE_GIVEN,
                    UNPAID,
                    RECEIVED_BY_SAME,
                    CLOCK_SET_BACK ->
                    true;
        };
    }
}
