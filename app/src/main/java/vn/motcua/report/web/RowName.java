// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import vn.motcua.report.Grouping;
import vn.motcua.web.PageContext;

/** What a row of a report is called on a page. */
final class RowName {
    private RowName() {}

    /** The name of the row of {@code key}, whose own name is {@code name}. */
    static String of(String key, String name, Grouping by, PageContext ctx) {
        return switch (by) {
            case UNIT -> UnitNames.spoken(name);
            case LEVEL -> ctx.text("report.level." + key);
            case PROCEDURE, FIELD -> name;
        };
    }
}
