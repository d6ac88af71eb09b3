// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.web;

import java.util.List;

/**
 * What stands between procedures and their reception.
 *
 * @param drafts procedures that cannot be published yet
 * @param processes procedures in force whose process is missing or does not fit any more
 */
record DraftsPage(List<Line> drafts, List<Line> processes) {
    DraftsPage {
        drafts = List.copyOf(drafts);
        processes = List.copyOf(processes);
    }

    /**
     * One procedure.
     *
     * @param name in Vietnamese, as it is written
     * @param told its field and code
     * @param lacks everything that is missing or wrong, in words
     */
    record Line(String name, String told, List<String> lacks) {
        Line {
            lacks = List.copyOf(lacks);
        }
    }
}
