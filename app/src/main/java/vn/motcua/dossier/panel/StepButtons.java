// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.Situation;
import vn.motcua.process.ProcessStep;
import vn.motcua.process.StepName;
import vn.motcua.process.StepNeed;
import vn.motcua.process.StepOutcome;
import vn.motcua.web.Language;

/** The ways to end the step a dossier stands at, as buttons with their keys. */
record StepButtons(ActWords words, Situation situation, Draft draft) {
    ActPanel.@Nullable Step step(LocalDate today) {
        return situation.step().map(step -> of(step, today)).orElse(null);
    }

    private ActPanel.Step of(ProcessStep step, LocalDate today) {
        boolean registers =
                step.outcomes().stream()
                        .anyMatch(outcome -> outcome.needs().contains(StepNeed.RESULT));
        List<ActPanel.Button> buttons = new ArrayList<>();
        for (StepOutcome outcome : step.outcomes()) {
            buttons.add(button(outcome, buttons));
        }
        String typed = draft.text(Act.FINISH_STEP, "date");
        String date = typed.isEmpty() ? words.ctx().formats().typedDay(today) : typed;
        return new ActPanel.Step(
                named(step.name()),
                draft.text(Act.FINISH_STEP, "note"),
                registers ? draft.text(Act.FINISH_STEP, "number") : null,
                registers ? date : null,
                buttons);
    }

    private ActPanel.Button button(StepOutcome outcome, List<ActPanel.Button> before) {
        @Nullable String hint =
                outcome.needs().contains(StepNeed.NOTE)
                        ? words.ctx().text("dossier.step.needs-note")
                        : null;
        @Nullable String shortcut = shortcut(outcome);
        boolean taken =
                before.stream()
                        .anyMatch(button -> shortcut != null && shortcut.equals(button.shortcut()));
        return new ActPanel.Button(
                outcome.key(),
                named(outcome.name()),
                taken ? null : shortcut,
                before.isEmpty(),
                hint);
    }

    /** D decides, T submits, R sends back: never two meanings of one key on a page. */
    private static @Nullable String shortcut(StepOutcome outcome) {
        if (outcome.back()) {
            return "R";
        }
        if (outcome.needs().contains(StepNeed.NOTE)) {
            return null;
        }
        return outcome.decision() == null ? "T" : "D";
    }

    private String named(StepName name) {
        return words.ctx().language() == Language.VIETNAMESE ? name.vi() : name.en();
    }
}
