// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.DayGrid;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.Fact;
import vn.motcua.web.TimelineStep;

/**
 * What the public sees of a dossier.
 *
 * @param headline what to do, or that there is nothing to do
 * @param told further sentences, in order
 * @param needs what to bring; empty when nothing
 * @param explanation why it is due then; null when never received
 * @param grid the day ruler; null when too long to draw
 * @param rating where its handling is rated; null while it cannot be
 */
record LookUpPage(
        String code,
        DeadlinePill pill,
        String headline,
        List<String> told,
        List<String> needs,
        List<TimelineStep> steps,
        @Nullable String explanation,
        @Nullable DayGrid grid,
        List<Fact> facts,
        @Nullable String rating) {
    LookUpPage {
        told = List.copyOf(told);
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
    }

    /**
     * The form, as typed and with what is wrong.
     *
     * @param code as typed; never the digits
     * @param token of a receipt, instead of the code; null when none came
     * @param codeFault what is wrong with the code; null when nothing
     * @param digitsFault what is wrong with the digits; null when nothing
     * @param sentence why there is no answer; null on the empty form
     */
    record Form(
            String code,
            @Nullable String token,
            @Nullable String codeFault,
            @Nullable String digitsFault,
            @Nullable String sentence) {}
}
