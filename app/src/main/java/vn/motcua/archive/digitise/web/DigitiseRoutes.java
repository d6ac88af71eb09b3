// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where papers of a dossier are digitised; who may is looked at for each dossier. */
final class DigitiseRoutes {
    static final PageRoute LIST =
            PageRoute.of("/ho-so/{code}/so-hoa", "/dossiers/{code}/digitise")
                    .needing(Action.VIEW_DOSSIER)
                    .takingForms();
    static final PageRoute PAPER =
            PageRoute.of("/ho-so/{code}/so-hoa/{number}", "/dossiers/{code}/digitise/{number}")
                    .needing(Action.VIEW_DOSSIER)
                    .takingForms();
    static final PageRoute PICTURE =
            PageRoute.of(
                            "/ho-so/{code}/so-hoa/{number}/trang/{page}",
                            "/dossiers/{code}/digitise/{number}/pages/{page}")
                    .needing(Action.VIEW_DOSSIER);

    private DigitiseRoutes() {}
}
