// SPDX-License-Identifier: Apache-2.0
package vn.motcua.language;

import java.util.Comparator;
import java.util.List;

/** The orders in which lists of Vietnamese texts and names are read. */
public final class VietnameseOrder {
    /**
     * Alphabetical order: a ă â b c d đ e ê … u ư … y, the tones ngang, huyền, hỏi, ngã, sắc, nặng
     * only where the letters are the same, capitals only where the tones are the same too.
     */
    public static final Comparator<String> TEXT = Comparator.comparing(CollationKey::of);

    /**
     * Personal names as a class register has them: by given name (the last word), then family name
     * (the first), then what stands between.
     */
    public static final Comparator<String> PERSON_NAME =
            Comparator.comparing(VietnameseOrder::nameKey, VietnameseOrder::compare);

    private VietnameseOrder() {}

    private static List<CollationKey> nameKey(String name) {
        List<String> words = List.of(VietnameseText.tidy(name).split(" ", -1));
        int last = words.size() - 1;
        String family = last == 0 ? "" : words.getFirst();
        String middle = last < 2 ? "" : String.join(" ", words.subList(1, last));
        return List.of(
                CollationKey.of(words.get(last)), CollationKey.of(family), CollationKey.of(middle));
    }

    private static int compare(List<CollationKey> one, List<CollationKey> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
