// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.BarChart;
import vn.motcua.web.Choice;
import vn.motcua.web.FigureTable;

/**
 * All that the page of the report shows.
 *
 * @param form the form above it
 * @param result the report; null while the form has faults
 */
record HandlingPage(Form form, @Nullable Result result) {
    /**
     * The form, in words.
     *
     * @param from day as typed
     * @param to day as typed
     * @param asOf moment as typed
     * @param faults message by name of field
     */
    record Form(
            String from,
            String to,
            String asOf,
            List<Choice> groupings,
            List<Choice> units,
            Map<String, String> faults) {}

    /**
     * The report, in words.
     *
     * @param asOf the sentence that says as of when, and what that means
     * @param check the check sum
     * @param remarks what to look at, each with the list behind it
     * @param rates shares of the whole
     */
    record Result(
            String period,
            String asOf,
            FigureTable table,
            String check,
            List<Remark> remarks,
            List<Rate> rates,
            BarChart chart,
            String csv,
            String xlsx) {}

    /**
     * A sentence to look at.
     *
     * @param href the list behind it; null when there is none
     * @param late true for what is late
     */
    record Remark(String sentence, @Nullable String href, boolean late) {}

    /** A share with the words that say of what. */
    record Rate(String name, String value, String formula) {}
}
