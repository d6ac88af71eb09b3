// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.Set;
import vn.motcua.files.FileAddress;
import vn.motcua.scanning.PageWarning;
import vn.motcua.scanning.Turn;

/**
 * A page of a kept file as part of a paper.
 *
 * @param file where it is
 * @param page which page of the file, from 0
 * @param turn how it is turned
 * @param leftOut true when it is not bound
 * @param warnings what may be wrong with it
 */
public record PageEntry(
        FileAddress file, int page, Turn turn, boolean leftOut, Set<PageWarning> warnings) {
    public PageEntry {
        warnings = Set.copyOf(warnings);
    }

    PageEntry turned() {
        return new PageEntry(file, page, turn.then(Turn.RIGHT), leftOut, warnings);
    }

    PageEntry leftOut(boolean out) {
        return new PageEntry(file, page, turn, out, warnings);
    }
}
