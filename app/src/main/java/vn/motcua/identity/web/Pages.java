// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.web.PageContext;
import vn.motcua.web.PageRoute;
import vn.motcua.web.Pager;

/**
 * The pages of a list.
 *
 * @param query what all of them have in their addresses
 */
record Pages(PageContext ctx, PageRoute route, Map<String, String> query) {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");

    /** The number of a page as typed into an address; 1 for anything else. */
    static int number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 1;
    }

    /** The way to the pages around {@code page}. */
    Pager pager(int page, int pages) {
        return new Pager(
                page,
                pages,
                page > 1 ? address(page - 1) : null,
                page < pages ? address(page + 1) : null);
    }

    private String address(int page) {
        Map<String, String> parameters = new LinkedHashMap<>(query);
        parameters.put("page", Integer.toString(page));
        return ctx.href(route, parameters);
    }
}
