// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Amounts of money in đồng, in figures and in words. */
public final class AmountWords {
    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    private static final List<String> THOUSANDS = List.of("", "nghìn", "triệu");

    private static final long BILLION = 1_000_000_000L;
    private static final int THOUSAND = 1000;

    private AmountWords() {}

    /** In figures with dots: {@code 1.234.567 đồng}; negative amounts keep their sign. */
    public static String figures(long dong) {
        return String.format(Locale.ROOT, "%,d", dong).replace(',', '.') + " đồng";
    }

    /**
     * In words as a receipt has them (bằng chữ): {@code một triệu hai trăm ba mươi tư nghìn năm
     * trăm sáu mươi bảy đồng}; throws {@link IllegalArgumentException} below zero.
     */
    public static String words(long dong) {
        return number(dong) + " đồng";
    }

    /** A whole number in words, such as {@code hai mươi mốt}; refuses what {@link #words} does. */
    public static String number(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("no words for a negative number: " + number);
        }
        return number == 0 ? DIGITS.getFirst() : String.join(" ", parts(number, true));
    }

    private static List<String> parts(long number, boolean leading) {
        var words = new ArrayList<String>();
        if (number >= BILLION) {
            words.addAll(parts(number / BILLION, leading));
            words.add("tỷ");
        }
        int rest = (int) (number % BILLION);
        for (int power = THOUSANDS.size() - 1, unit = THOUSAND * THOUSAND; power >= 0; power--) {
            int group = rest / unit % THOUSAND;
            if (group > 0) {
                words.addAll(group(group, leading && words.isEmpty()));
                words.add(THOUSANDS.get(power));
            }
            unit /= THOUSAND;
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Three digits; those that do not lead the number say their missing hundreds. */
    private static List<String> group(int group, boolean leading) {
        int hundreds = group / 100;
        int tens = group / 10 % 10;
        int ones = group % 10;
        var words = new ArrayList<String>();
        if (hundreds > 0 || !leading) {
            words.add(DIGITS.get(hundreds) + " trăm");
        }
        if (tens > 1) {
            words.add(DIGITS.get(tens) + " mươi");
        } else if (tens == 1) {
            words.add("mười");
        } else if (ones > 0 && !words.isEmpty()) {
            words.add("linh");
        }
        if (ones > 0) {
            words.add(ones(tens, ones));
        }
        return words;
    }

    private static String ones(int tens, int ones) {
        return switch (ones) {
            case 1 -> tens > 1 ? "mốt" : "một";
            case 4 -> tens > 1 ? "tư" : "bốn";
            case 5 -> tens > 0 ? "lăm" : "năm";
            default -> DIGITS.get(ones);
        };
    }
}
