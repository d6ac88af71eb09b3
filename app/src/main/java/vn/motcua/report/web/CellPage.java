// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.Pager;

/**
 * All that the list behind a figure shows.
 *
 * @param heading how many of what, such as 144 hồ sơ đúng hạn, TT. Krông Năng
 * @param told period and moment of the report
 * @param back the report the figure stands in
 */
record CellPage(String heading, String told, String back, List<Line> lines, Pager pager) {
    /**
     * One dossier.
     *
     * @param pill how its deadline stood
     * @param agency the part of its code that all of its agency share
     * @param number the rest of its code
     * @param unit as people call it
     */
    record Line(
            DeadlinePill pill,
            String href,
            String agency,
            String number,
            String applicant,
            String procedure,
            String unit,
            @Nullable String received,
            @Nullable String due,
            @Nullable String finished) {}
}
