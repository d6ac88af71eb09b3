// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import vn.motcua.signing.KeyTrouble;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.signing.register.KeyRefusal;

/** What became of the wish to sign a paper of the process. */
public sealed interface SlipAnswer {
    /** It is signed, now or before. */
    record Signed(SignedSlip slip) implements SlipAnswer {}

    /** The dossier owes no such paper, or it is not for them to sign. */
    record NotTheirs() implements SlipAnswer {}

    /** It cannot be printed. */
    record NotPrinted() implements SlipAnswer {}

    /** Nothing stands in the register that they may sign with today. */
    record Withheld(KeyRefusal why) implements SlipAnswer {}

    /** The key does not open. */
    record NoKey(KeyTrouble why) implements SlipAnswer {}

    /** It is not signed. */
    record Refused(SigningRefusal why) implements SlipAnswer {}
}
