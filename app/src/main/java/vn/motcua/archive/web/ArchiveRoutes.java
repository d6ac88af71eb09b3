// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where kept papers are looked for and opened. */
final class ArchiveRoutes {
    static final PageRoute STORE =
            PageRoute.of("/kho-giay-to", "/papers").needing(Action.SEARCH_DOSSIERS).takingForms();
    static final PageRoute OLD =
            PageRoute.of("/kho-giay-to/them", "/papers/add")
                    .needing(Action.PROCESS_STEP)
                    .takingForms();
    static final PageRoute HOLDING =
            PageRoute.of("/kho-giay-to/{code}", "/papers/{code}")
                    .needing(Action.SEARCH_DOSSIERS)
                    .takingForms();
    static final PageRoute FILE =
            PageRoute.of("/kho-giay-to/{code}/ban-scan.pdf", "/papers/{code}/scan.pdf")
                    .needing(Action.SEARCH_DOSSIERS);

    static final PageRoute PICTURE =
            PageRoute.of("/kho-giay-to/{code}/trang-1.jpg", "/papers/{code}/page-1.jpg")
                    .needing(Action.SEARCH_DOSSIERS);

    private ArchiveRoutes() {}
}
