// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process;

/**
 * An opinion asked beside a step (lấy ý kiến phối hợp), with a limit of its own.
 *
 * @param key its name within the step, of the form of a {@link StepKey}
 * @param name what it is about
 * @param performer who is asked
 * @param limit how long they have
 * @param mayBePassed whether the step may go on when the limit has gone by in silence; silence is
 *     recorded as lateness of the one asked in any case
 */
public record Consultation(
        String key, StepName name, Performer performer, StepLimit limit, boolean mayBePassed) {

    public Consultation {
        if (!StepKey.FORM.matcher(key).matches()) {
            throw new IllegalArgumentException("not the key of a consultation: " + key);
        }
    }
}
