// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * The acts open to somebody on a dossier, as forms, and why others are not.
 *
 * @param action where the forms are sent
 * @param code the dossier
 * @param version the dossier's version they act on
 * @param key by which a form sent twice is known again
 * @param step the step to finish; null when none is theirs to finish
 * @param forms the other acts, the usual ones first
 * @param whyNot acts that one would look for, with why they cannot be done
 * @param faults what was wrong with the form sent last, by the id of the field
 * @param refusal why the act sent last was not done; null when nothing was refused
 */
public record ActPanel(
        String action,
        String code,
        int version,
        String key,
        @Nullable Step step,
        List<Form> forms,
        List<Why> whyNot,
        Map<String, String> faults,
        @Nullable String refusal) {
    public ActPanel {
        forms = List.copyOf(forms);
        whyNot = List.copyOf(whyNot);
    }

    /** True when there is something to do. */
    public boolean isOpen() {
        return step != null || !forms.isEmpty();
    }

    /**
     * The step with its ways to end.
     *
     * @param name what is done
     * @param note what was written
     * @param number of the result; null when this step registers none
     * @param date of the result; null when this step registers none
     * @param buttons its ways to end
     */
    public record Step(
            String name,
            String note,
            @Nullable String number,
            @Nullable String date,
            List<Button> buttons) {
        public Step {
            buttons = List.copyOf(buttons);
        }
    }

    /**
     * One way to end a step.
     *
     * @param outcome its key
     * @param label what the officer chooses
     * @param shortcut the key that presses it; null when none does
     * @param isPrimary true for the usual way
     * @param hint what it needs; null when nothing
     */
    public record Button(
            String outcome,
            String label,
            @Nullable String shortcut,
            boolean isPrimary,
            @Nullable String hint) {}

    /**
     * One act.
     *
     * @param act its word
     * @param title what the officer chooses
     * @param shortcut the key that opens or sends it; null when none does
     * @param isPrimary true for the act one comes for
     * @param isOpen true when the form is shown opened
     * @param notes what has to be known for it
     * @param fields what has to be told; possibly nothing
     */
    public record Form(
            String act,
            String title,
            @Nullable String shortcut,
            boolean isPrimary,
            boolean isOpen,
            List<String> notes,
            List<Field> fields) {
        public Form {
            notes = List.copyOf(notes);
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field of a form.
     *
     * @param name its name in the form
     * @param label what it asks
     * @param kind how it is typed
     * @param value what was typed
     * @param hint how it is meant; null when the label says it
     * @param choices what is offered, for those that are chosen
     */
    public record Field(
            String name,
            String label,
            Kind kind,
            String value,
            @Nullable String hint,
            List<Choice> choices) {
        public Field {
            choices = List.copyOf(choices);
        }
    }

    /** How a field is typed. */
    public enum Kind {
        /** One line. */
        LINE,
        /** Several lines. */
        TEXT,
        /** A day. */
        DAY,
        /** A whole number. */
        NUMBER,
        /** One of those offered. */
        CHOICE,
        /** Any of those offered. */
        CHECKS
    }

    /**
     * What cannot be done, with why.
     *
     * @param acts named one after another, all for the same reason
     */
    public record Why(String acts, String why) {}
}
