// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import vn.motcua.archive.HoldingRoute;
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
    static final PageRoute HOLDING = HoldingRoute.PAGE;
    static final PageRoute FILE =
            PageRoute.of("/kho-giay-to/{code}/ban-scan.pdf", "/papers/{code}/scan.pdf")
                    .needing(Action.SEARCH_DOSSIERS);

    static final PageRoute PICTURE =
            PageRoute.of("/kho-giay-to/{code}/trang-1.jpg", "/papers/{code}/page-1.jpg")
                    .needing(Action.SEARCH_DOSSIERS);

    /** Where it is said how long the paper is kept; another room serves it. */
    static final PageRoute TERM =
            PageRoute.of("/kho-giay-to/{code}/thoi-han", "/papers/{code}/retention");

    private ArchiveRoutes() {}
}
