// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where days are closed, and where closes are seen. */
final class ClosingRoutes {
    static final PageRoute OWN =
            PageRoute.of("/chot-ngay", "/day-close").needing(Action.CLOSE_DAY).takingForms();
    static final PageRoute ALL =
            PageRoute.of("/chot-ngay/tat-ca", "/day-close/all").needing(Action.VIEW_DAY_CLOSES);
    static final PageRoute CLOSE =
            PageRoute.of("/chot-ngay/{id}", "/day-close/{id}").needing(Action.VIEW_RECEIPTS);

    private ClosingRoutes() {}
}
