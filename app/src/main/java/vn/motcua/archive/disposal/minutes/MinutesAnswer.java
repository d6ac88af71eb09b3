// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.register.KeyRefusal;

/** What became of the wish to sign minutes. */
public sealed interface MinutesAnswer {
    /** They are signed, now or before. */
    record Signed(SignedMinutes minutes) implements MinutesAnswer {}

    /** The list is not carried out yet, or it is not for them to sign. */
    record NotTheirs() implements MinutesAnswer {}

    /** They cannot be printed. */
    record NotPrinted() implements MinutesAnswer {}

    /** Nothing stands in the register that they may sign with today. */
    record Withheld(KeyRefusal why) implements MinutesAnswer {}

    /** The key does not open. */
    record NoKey(KeyTrouble why) implements MinutesAnswer {}

    /** They are not signed. */
    record Refused(SigningRefusal why) implements MinutesAnswer {}
}
