// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where papers past their term are listed. */
final class DisposalRoutes {
    static final PageRoute DUE =
            PageRoute.of("/huy-tai-lieu", "/disposal")
                    .needing(Action.SEARCH_DOSSIERS)
                    .takingForms(Action.PREPARE_DISPOSAL);

    /** Its form is for who makes the list and for who decides; which is which is asked there. */
    static final PageRoute LIST =
            PageRoute.of("/huy-tai-lieu/{id}", "/disposal/{id}")
                    .needing(Action.SEARCH_DOSSIERS)
                    .takingForms();

    static final PageRoute CSV =
            PageRoute.of("/huy-tai-lieu/{id}/danh-muc.csv", "/disposal/{id}/list.csv")
                    .needing(Action.SEARCH_DOSSIERS);

    static final PageRoute PRINTED =
            PageRoute.of("/huy-tai-lieu/{id}/danh-muc.pdf", "/disposal/{id}/list.pdf")
                    .needing(Action.SEARCH_DOSSIERS);
    static final PageRoute MINUTES =
            PageRoute.of("/huy-tai-lieu/{id}/bien-ban.pdf", "/disposal/{id}/minutes.pdf")
                    .needing(Action.SEARCH_DOSSIERS);
    static final PageRoute SIGN =
            PageRoute.of("/huy-tai-lieu/{id}/bien-ban/ky", "/disposal/{id}/minutes/sign")
                    .needing(Action.APPROVE_DISPOSAL)
                    .onlyForms();

    private DisposalRoutes() {}
}
