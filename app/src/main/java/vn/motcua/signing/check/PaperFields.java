// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the fields that a paper of an office has, from its personal signature on. */
public final class PaperFields {
    /** Filled in by the clerk: the number and symbol. */
    public static final String NUMBER = "number";

    /** Filled in by the clerk: the number alone, where the symbol is printed behind it. */
    public static final String BARE_NUMBER = "bareNumber";

    /** Filled in by the clerk: the day of issue. */
    public static final String DATE = "date";

    /** Filled in by the clerk between printed words: the day of the month. */
    public static final String DAY = "day";

    /** Filled in by the clerk between printed words: the month. */
    public static final String MONTH = "month";

    /** Filled in by the clerk behind a printed word: the year. */
    public static final String YEAR = "year";

    /** The personal signature. */
    public static final String SIGNATURE = "signature";

    /** The personal signature of an officer on a slip, which needs no seal. */
    public static final String OFFICER = "officer";

    /** The seal, that is the signature of the organisation. */
    public static final String SEAL = "seal";

    /** What the clerk writes; a paper has some of them. */
    public static final List<String> WRITTEN = List.of(NUMBER, BARE_NUMBER, DATE, DAY, MONTH, YEAR);

    /** What may change after the personal signature, each in its place. */
    static final Set<String> TO_BE_FILLED =
            Stream.concat(WRITTEN.stream(), Stream.of(SEAL))
                    .collect(Collectors.toUnmodifiableSet());

    private PaperFields() {}
}
