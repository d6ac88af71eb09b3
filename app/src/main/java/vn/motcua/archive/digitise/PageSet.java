// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The pages of a paper in their order.
 *
 * @param version counts changes; 0 before the first
 * @param pages those left out too
 */
public record PageSet(int version, List<PageEntry> pages) {
    /** A paper without pages. */
    public static final PageSet NONE = new PageSet(0, List.of());

    public PageSet {
        pages = List.copyOf(pages);
    }

    /** The pages that are bound. */
    public List<PageEntry> bound() {
        return pages.stream().filter(page -> !page.leftOut()).toList();
    }

    /** The pages with these behind. */
    List<PageEntry> with(List<PageEntry> more) {
        List<PageEntry> all = new ArrayList<>(pages);
        all.addAll(more);
        return all;
    }

    /**
     * The pages after a change.
     *
     * @param at the place of the page, from 0; nothing changes for one that is not there
     */
    List<PageEntry> changed(PageChange change, int at) {
        List<PageEntry> all = new ArrayList<>(pages);
        if (at < 0 || at >= all.size()) {
            return all;
        }
        PageEntry page = all.get(at);
        switch (change) {
            case UP -> Collections.swap(all, at, Math.max(0, at - 1));
            case DOWN -> Collections.swap(all, at, Math.min(all.size() - 1, at + 1));
            case TURN -> all.set(at, page.turned());
            case LEAVE_OUT -> all.set(at, page.leftOut(true));
            case TAKE_IN -> all.set(at, page.leftOut(false));
        }
        return all;
    }
}
