// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.List;

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
     * @param current true on the page it leads to
     */
    public record Link(String label, String href, boolean current) {}
}
