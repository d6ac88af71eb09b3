// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the navigation with its links, as shown on one page.
 *
 * @param heading in the page's language
 * @param links in the order shown
 */
public record NavigationGroup(String heading, List<Link> links) {
    public NavigationGroup {
        links = List.copyOf(links);
    }

    /**
     * One link of the navigation.
     *
     * @param current {@code page} on the page it leads to, {@code true} on one below it, else null
     */
    public record Link(String label, String href, @Nullable String current) {}
}
