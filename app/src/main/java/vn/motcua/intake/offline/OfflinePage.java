// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where work goes on without the line. */
public final class OfflinePage {
    /** The page that is there all the same. */
    public static final PageRoute WORK =
            PageRoute.of("/mat-mang", "/offline").needing(Action.RECEIVE);

    private OfflinePage() {}
}
