// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.List;
import vn.motcua.archive.Holdings;

/** The pages of all papers that are being digitised. */
public interface PageSets {
    /** The pages of a paper; {@link PageSet#NONE} before the first. */
    PageSet find(PaperPlace paper);

    /** Puts these pages in the place of those seen; false when somebody changed them meanwhile. */
    boolean save(PaperPlace paper, PageSet seen, List<PageEntry> pages, Holdings.By by);
}
