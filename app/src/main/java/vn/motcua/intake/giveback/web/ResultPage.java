// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.Choice;

/**
 * The hand-over of the results of one person.
 *
 * @param code of the dossier that was found
 * @param applicant whose results they are
 * @param key of the form, by which it acts once
 * @param checked how the person was found, in words
 * @param lines all that can go together
 * @param proofs to choose from
 * @param typed what was typed, by field
 * @param faults what keeps it from being done, in words
 * @param parcel true while the one that was found is on its way
 * @param ways to remind
 * @param receipt key of the receipt for what was paid just now; empty when nothing was
 * @param made a code made just now; null when none was
 */
record ResultPage(
        String code,
        String applicant,
        String key,
        String checked,
        List<Line> lines,
        List<Choice> proofs,
        Typed typed,
        List<String> faults,
        boolean parcel,
        List<Choice> ways,
        String receipt,
        @Nullable Made made) {
    /**
     * A code made just now, shown this once.
     *
     * @param digits in two groups
     * @param phone to which it is read
     * @param minutes how long it is good
     */
    record Made(String digits, String phone, long minutes) {
        /** Nothing of it, so that it gets into no log. */
        @Override
        public String toString() {
            return "Made";
        }
    }

    /**
     * One result.
     *
     * @param code of its dossier
     * @param href the page of the dossier
     * @param procedure what it is
     * @param shelf where it lies; a dash when nobody noted it
     * @param state what keeps it here; empty when nothing does
     * @param pay where the rest is paid; null when nothing is owed, or they take no money
     * @param originals what goes back with it; null when nothing does
     * @param chosen true when it is handed over now
     */
    record Line(
            String code,
            String href,
            String procedure,
            String shelf,
            String state,
            @Nullable String pay,
            @Nullable String originals,
            boolean chosen) {
        boolean isFree() {
            return state.isEmpty();
        }
    }

    /** What was typed. */
    record Typed(
            boolean other,
            String recipient,
            String authority,
            String reference,
            String lost,
            boolean byCode) {
        /** Never the person: personal data stay out of logs. */
        @Override
        public String toString() {
            return "Typed";
        }
    }
}
