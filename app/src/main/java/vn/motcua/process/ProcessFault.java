// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

import vn.motcua.identity.Role;

/** Something for which a process cannot be published. */
public sealed interface ProcessFault {
    /**
     * Two things of one name: two steps, or two outcomes or two consultations of one step.
     *
     * @param step the step of that name, or the one that holds them
     * @param key the name they share
     */
    record SameKey(StepKey step, String key) implements ProcessFault {}

    /**
     * An outcome leads to a step that is not there.
     *
     * @param step where it is
     * @param outcome which it is
     * @param next where it should lead
     */
    record UnknownNext(StepKey step, String outcome, StepKey next) implements ProcessFault {}

    /**
     * No way leads from the first step to this one.
     *
     * @param step the step
     */
    record Unreachable(StepKey step) implements ProcessFault {}

    /**
     * A step with no way on: it has no outcome, or only such as go back.
     *
     * @param step the step
     */
    record DeadEnd(StepKey step) implements ProcessFault {}

    /**
     * Going only forward one comes past this step again.
     *
     * @param step the first step, in the order of the process, that lies on the circle
     */
    record Circle(StepKey step) implements ProcessFault {}

    /**
     * An outcome is said to go back, but the step it leads to does not come before.
     *
     * @param step where it is
     * @param outcome which it is
     */
    record NotBack(StepKey step, String outcome) implements ProcessFault {}

    /**
     * Some way ends with this outcome without anybody having decided on the application.
     *
     * @param step where it is
     * @param outcome which it is
     */
    record NoDecision(StepKey step, String outcome) implements ProcessFault {}

    /**
     * The longest way through the process takes longer than the procedure may.
     *
     * @param needed working minutes of the longest way
     * @param allowed working minutes of the procedure's limit
     */
    record TooLong(int needed, int allowed) implements ProcessFault {}

    /**
     * An opinion may take longer than the step beside which it is asked.
     *
     * @param step the step
     * @param consultation which of its consultations
     */
    record ConsultationTooLong(StepKey step, String consultation) implements ProcessFault {}

    /**
     * Somebody without a part in the business is to do something.
     *
     * @param step the step, also when it is one of its consultations
     * @param role the role that stands outside
     */
    record OutsidePerformer(StepKey step, Role role) implements ProcessFault {}
}
