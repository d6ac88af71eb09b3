// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where papers are drafted, signed, sealed, looked for and checked. */
final class IssuingRoutes {
    static final PageRoute REGISTER =
            PageRoute.of("/so-ket-qua", "/results").needing(Action.SEARCH_DOSSIERS).takingForms();
    static final PageRoute SHARE =
            PageRoute.of("/so-ket-qua/ky-so", "/results/signed")
                    .needing(Action.VIEW_REPORTS)
                    .takingForms(Action.NUMBER_AND_SEAL);

    static final PageRoute PAPER =
            PageRoute.of("/so-ket-qua/{id}", "/results/{id}")
                    .needing(Action.SEARCH_DOSSIERS)
                    .takingForms(Action.DECIDE);
    static final PageRoute FILE =
            PageRoute.of("/so-ket-qua/{id}/van-ban.pdf", "/results/{id}/paper.pdf")
                    .needing(Action.SEARCH_DOSSIERS);
    static final PageRoute PICTURE =
            PageRoute.of("/so-ket-qua/{id}/trang-1.jpg", "/results/{id}/page-1.jpg")
                    .needing(Action.SEARCH_DOSSIERS);
    static final PageRoute DRAFT =
            PageRoute.of("/ho-so/{code}/ket-qua", "/dossiers/{code}/result")
                    .needing(Action.PROCESS_STEP)
                    .takingForms();
    static final PageRoute SIGNING =
            PageRoute.of("/ban-ky", "/signing").needing(Action.DECIDE).takingForms();
    static final PageRoute SIGNING_ROUND =
            PageRoute.of("/ban-ky/{round}", "/signing/{round}").needing(Action.DECIDE);
    static final PageRoute SEALING =
            PageRoute.of("/dong-dau", "/sealing").needing(Action.NUMBER_AND_SEAL).takingForms();
    static final PageRoute SEALING_ROUND =
            PageRoute.of("/dong-dau/{round}", "/sealing/{round}").needing(Action.NUMBER_AND_SEAL);
    static final PageRoute CHECK =
            PageRoute.of("/kiem-tra/{token}", "/verify/{token}").forAll().takingQuestions();

    private IssuingRoutes() {}
}
