// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Horizontal bars with their labels and values in words, so that nothing hangs on the drawing.
 *
 * @param heading what is compared
 * @param sentence what the bars are a share of, and the whole's own
 * @param bars in the order shown
 * @param reference length of the dashed line of the whole, like a bar's; null without one
 * @param late true when long bars are bad
 */
public record BarChart(
        String heading, String sentence, List<Bar> bars, @Nullable String reference, boolean late) {
    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param label whose
     * @param value formatted
     * @param length of the longest bar's place, such as {@code 62.5%}
     */
    public record Bar(String label, String value, String length) {}
}
