// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the pages of the return desk are. Personal data never stand in their addresses. */
final class GivebackRoutes {
    static final PageRoute PILE =
            PageRoute.of("/quay-tra", "/return-desk").needing(Action.RETURN_RESULT).takingForms();
    static final PageRoute RESULT =
            PageRoute.of("/quay-tra/{code}", "/return-desk/{code}")
                    .needing(Action.RETURN_RESULT)
                    .takingForms();

    static final PageRoute REST =
            PageRoute.of("/quay-tra/{code}/thu-phi", "/return-desk/{code}/payment")
                    .needing(Action.TAKE_PAYMENT)
                    .takingForms();

    /** Where the desk had its list of results: it leads to {@link #PILE}. */
    static final PageRoute OLD_LIST =
            PageRoute.of("/tra-ket-qua", "/returns").needing(Action.RETURN_RESULT);

    private GivebackRoutes() {}
}
