// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import vn.motcua.identity.Action;
import vn.motcua.intake.form.FormRoutes;
import vn.motcua.web.PageRoute;

/** Where the pages of reception are. Personal data never stand in their addresses. */
final class IntakeRoutes {
    static final PageRoute RECEPTION = FormRoutes.RECEPTION;
    static final PageRoute RECEIPT = FormRoutes.RECEIPT;
    static final PageRoute COMPLETION =
            PageRoute.of("/phieu-bo-sung/{code}", "/completion-requests/{code}")
                    .needing(Action.VIEW_DOSSIER);
    static final PageRoute REFUSAL =
            PageRoute.of("/phieu-tu-choi/{code}", "/refusals/{code}").needing(Action.VIEW_DOSSIER);
    static final PageRoute FILE =
            PageRoute.of("/ho-so/{code}/tep/{number}", "/dossiers/{code}/files/{number}")
                    .needing(Action.VIEW_DOSSIER);

    private IntakeRoutes() {}
}
