// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.form;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where reception begins and what it hands out, for every page of the counter. */
public final class FormRoutes {
    /** The page of reception. */
    public static final PageRoute RECEPTION =
            PageRoute.of("/tiep-nhan", "/reception").needing(Action.RECEIVE).takingForms();

    /** The receipt of a dossier (form 01). */
    public static final PageRoute RECEIPT =
            PageRoute.of("/giay-hen/{code}", "/receipts/{code}").needing(Action.VIEW_DOSSIER);

    private FormRoutes() {}
}
