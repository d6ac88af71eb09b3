// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.archive.bulk.Batch;

/**
 * One batch.
 *
 * @param batch itself
 * @param faults why what was sent is not taken, by field
 * @param isRemote true when the key lies at a service, which may ask for a code
 * @param run signing that goes on or ended; null when none was begun
 * @param strays names of scans that no line names
 * @param tabs the lines by where they stand
 * @param lines those of the tab that is open
 * @param next address of more of them; null when these are all
 */
record BatchPage(
        Batch batch,
        Map<String, String> faults,
        boolean isRemote,
        @Nullable Run run,
        List<String> strays,
        List<Tab> tabs,
        List<Line> lines,
        @Nullable String next) {
    BatchPage {
        faults = Map.copyOf(faults);
        strays = List.copyOf(strays);
        tabs = List.copyOf(tabs);
        lines = List.copyOf(lines);
    }

    /** How many papers can be signed now. */
    int unsigned() {
        return batch.count().kept() - batch.count().signed();
    }

    /** True while signing goes on. */
    boolean isSigning() {
        return run != null && !run.isOver();
    }

    /**
     * Signing that goes on or ended.
     *
     * @param words how far it is
     * @param done papers with a result so far
     * @param papers in all
     * @param left what was not signed, with the reason
     */
    record Run(boolean isOver, String words, int done, int papers, List<Left> left) {
        Run {
            left = List.copyOf(left);
        }
    }

    /** A paper that was not signed. */
    record Left(String code, String href, String why) {}

    /**
     * A way to look at the lines.
     *
     * @param label with the number of lines
     * @param isOpen true for the one that is looked at
     */
    record Tab(String label, String href, boolean isOpen) {}

    /**
     * A line of the list.
     *
     * @param number in the list
     * @param file name of its scan
     * @param title what the paper is, with its number
     * @param owner whose it is
     * @param troubles what is wrong
     * @param code of the paper in the store; empty while there is none
     * @param href of that paper; empty while there is none
     */
    record Line(
            String number,
            String file,
            String title,
            String owner,
            List<String> troubles,
            String code,
            String href) {
        Line {
            troubles = List.copyOf(troubles);
        }
    }
}
