// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code of a rating slip (mã phiếu đánh giá; Thông tư 03/2025/TT-VPCP, Phụ lục I, mẫu 01, 02,
 * 03): eight random signs that tell nothing. Vowels, D and W are left out, which typing Vietnamese
 * turns into other letters, and of signs that look alike only one is in use. ADR 0065.
 *
 * @param value eight signs of {@link #SIGNS}
 */
public record RatingCode(String value) {
    /** The signs of codes. */
    static final String SIGNS = "23456789CFHJKMNPQRTVX";

    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}._]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** What is read or typed in place of a sign that it looks like. */
    private static final Map<Character, Character> LOOK_ALIKES =
            Map.ofEntries(
                    Map.entry('0', 'Q'),
                    Map.entry('O', 'Q'),
                    Map.entry('D', 'Q'),
                    Map.entry('Đ', 'Q'),
                    Map.entry('1', '7'),
                    Map.entry('I', '7'),
                    Map.entry('L', '7'),
                    Map.entry('S', '5'),
                    Map.entry('B', '8'),
                    Map.entry('Z', '2'),
                    Map.entry('G', '6'),
                    Map.entry('U', 'V'),
                    Map.entry('Y', 'V'),
                    Map.entry('A', '4'),
                    Map.entry('E', 'F'));

    public RatingCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a rating slip");
        }
    }

    /** A new one. */
    static RatingCode next(RandomGenerator random) {
        return new RatingCode(
                random.ints(LENGTH, 0, SIGNS.length())
                        .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                        .collect(Collectors.joining()));
    }

    /**
     * The code that somebody typed, small or large, with dashes, spaces and look-alikes; empty when
     * it can be none.
     */
    public static Optional<RatingCode> parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(BETWEEN.matcher(plain).replaceAll("")).replaceAll("");
        String meant =
                bare.toUpperCase(Locale.ROOT)
                        .chars()
                        .mapToObj(sign -> (char) sign)
                        .map(sign -> String.valueOf(LOOK_ALIKES.getOrDefault(sign, sign)))
                        .collect(Collectors.joining());
        return FORM.matcher(meant).matches()
                ? Optional.of(new RatingCode(meant))
                : Optional.empty();
    }

    /** As it is printed, such as {@code K7P2-X4MQ}. */
    public String shown() {
        return value.substring(0, HALF) + "-" + value.substring(HALF);
    }

    /** Never the code: whoever reads it may rate. */
    @Override
    public String toString() {
        return "RatingCode";
    }
}
