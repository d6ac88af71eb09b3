// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where it is said how long papers are kept. */
final class KeepingRoutes {
    static final PageRoute RULES =
            PageRoute.of("/quan-tri/thoi-han-luu-tru", "/admin/retention")
                    .needing(Action.MANAGE_RETENTION)
                    .takingForms();

    static final PageRoute PAPER =
            PageRoute.of("/kho-giay-to/{code}/thoi-han", "/papers/{code}/retention")
                    .needing(Action.SEARCH_DOSSIERS)
                    .takingForms(Action.PREPARE_DISPOSAL);

    /** Where the store shows the paper. */
    static final PageRoute HOLDING = PageRoute.of("/kho-giay-to/{code}", "/papers/{code}");

    private KeepingRoutes() {}
}
