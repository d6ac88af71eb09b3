// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.Arrays;
import java.util.Locale;

/** What a piece of work on a dossier is about. */
public enum WorkKind {
    /** Look at what was submitted: receive, ask for completion, or refuse. */
    RECEPTION(1),
    /** A step of the process. */
    STEP(2),
    /** Give the opinion that a step asks for (lấy ý kiến). */
    OPINION(3),
    /** Do the part of another unit (liên thông), with a clock of its own. */
    LEG(4),
    /** Sign the request for a supplement. */
    SUPPLEMENT_APPROVAL(5),
    /** Take in the supplement when the applicant brings it. */
    SUPPLEMENT(6),
    /** Confirm that the money came. */
    PAYMENT(7),
    /** Apologise for a dossier that will be late. */
    APOLOGY(8),
    /** Hand the result over. */
    RETURN(9);

    private final int number;

    WorkKind(int number) {
        this.number = number;
    }

    /** The number stored. */
    public int number() {
        return number;
    }

    /** The word in messages and in the API, such as {@code supplement_approval}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this {@link #number()}; throws for another. */
    public static WorkKind ofNumber(int number) {
        return Arrays.stream(values())
                .filter(kind -> kind.number == number)
                .findFirst()
                .orElseThrow();
    }
}
