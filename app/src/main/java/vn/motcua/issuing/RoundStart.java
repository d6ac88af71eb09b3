// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.register.KeyRefusal;

/** Whether a round began. */
public sealed interface RoundStart {
    /** It runs. */
    record Begun(Round round) implements RoundStart {}

    /** The key does not open; no paper was touched. */
    record NoKey(KeyTrouble why) implements RoundStart {}

    /** Nothing stands in the register that they may sign or seal with today. */
    record Withheld(KeyRefusal why) implements RoundStart {}

    /** None of the chosen papers waits for them. */
    record Nothing() implements RoundStart {}
}
