// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the pages of the lane are. */
final class LaneRoutes {
    static final PageRoute LANE =
            PageRoute.of("/lam-ngay", "/at-once").needing(Action.SETTLE_AT_ONCE).takingForms();
    static final PageRoute VISIT =
            PageRoute.of("/lam-ngay/luot/{id}", "/at-once/visits/{id}")
                    .needing(Action.SETTLE_AT_ONCE)
                    .takingForms();

    private LaneRoutes() {}
}
