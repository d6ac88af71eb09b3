// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.util.Set;

/** The names of the fields that a paper of an office has, from its personal signature on. */
public final class PaperFields {
    /** Filled in by the clerk: the number and symbol. */
    public static final String NUMBER = "number";

    /** Filled in by the clerk: the day of issue. */
    public static final String DATE = "date";

    /** The personal signature. */
    public static final String SIGNATURE = "signature";

    /** The personal signature of an officer on a slip, which needs no seal. */
    public static final String OFFICER = "officer";

    /** The seal, that is the signature of the organisation. */
    public static final String SEAL = "seal";

    /** What may change after the personal signature, each in its place. */
    static final Set<String> TO_BE_FILLED = Set.of(NUMBER, DATE, SEAL);

    private PaperFields() {}
}
