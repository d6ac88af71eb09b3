// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where visits are. */
public final class VisitRoutes {
    /** A visit with its dossiers, and its payment. */
    public static final PageRoute VISIT =
            PageRoute.of("/luot/{id}", "/visits/{id}").needing(Action.RECEIVE).takingForms();

    private VisitRoutes() {}
}
