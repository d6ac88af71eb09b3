// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.util.List;
import vn.motcua.web.Choice;

/**
 * Figures of ratings.
 *
 * @param periods to choose from
 * @param units to choose from
 * @param heading how many answered
 * @param waiting how many ratings are not known yet; empty when none
 * @param columns all ratings, then each channel
 * @param rows one figure each
 * @param comments in no order
 */
record RatingsPage(
        List<Choice> periods,
        List<Choice> units,
        String heading,
        String waiting,
        List<String> columns,
        List<Row> rows,
        List<String> comments) {
    /** One figure: a cell for each column. */
    record Row(String name, List<String> cells) {}
}
