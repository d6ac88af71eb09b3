// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive;

import java.util.Map;
import vn.motcua.identity.Action;
import vn.motcua.web.PageContext;
import vn.motcua.web.PageRoute;

/** The page of a kept paper, for all that lead to it. */
public final class HoldingRoute {
    /** The page itself. */
    public static final PageRoute PAGE =
            PageRoute.of("/kho-giay-to/{code}", "/papers/{code}")
                    .needing(Action.SEARCH_DOSSIERS)
                    .takingForms();

    private HoldingRoute() {}

    /** The address of the page of this paper. */
    public static String address(PageContext ctx, HoldingCode code) {
        return ctx.href(PAGE, Map.of("code", code.text()));
    }
}
