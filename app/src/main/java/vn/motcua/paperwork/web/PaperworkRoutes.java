// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the book of dossiers is opened. */
final class PaperworkRoutes {
    static final PageRoute REGISTER =
            PageRoute.of("/so-theo-doi", "/register-of-dossiers").needing(Action.VIEW_DOSSIER);
    static final PageRoute BOOK =
            PageRoute.of("/so-theo-doi.pdf", "/register-of-dossiers.pdf")
                    .needing(Action.VIEW_DOSSIER);

    private PaperworkRoutes() {}
}
