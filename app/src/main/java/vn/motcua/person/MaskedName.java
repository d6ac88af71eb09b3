// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names as strangers may see them: enough for their bearers to know them again. */
public final class MaskedName {
    /** A letter, after the particle of Ê Đê names such as H’B in H’Bia. */
    private static final Pattern BEGINNING = Pattern.compile("(?:\\p{L}[’'])?\\p{L}\\p{M}*");

    private MaskedName() {}

    /** The first letter of each word and three stars, whatever its length: N*** T*** H***. */
    public static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+", -1))
                .map(MaskedName::word)
                .collect(Collectors.joining(" "));
    }

    private static String word(String word) {
        Matcher beginning = BEGINNING.matcher(word);
        return (beginning.lookingAt() ? beginning.group() : "") + "***";
    }
}
