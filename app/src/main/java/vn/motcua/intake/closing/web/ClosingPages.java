// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of this room. */
@Component
class ClosingPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(ClosingRoutes.OWN, ClosingRoutes.ALL, ClosingRoutes.CLOSE);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        Group.COUNTER,
                        60,
                        "intake.close.navigation",
                        ClosingRoutes.OWN,
                        List.of(ClosingRoutes.CLOSE)),
                new NavigationEntry(
                        Group.COUNTER,
                        62,
                        "intake.close.navigation.all",
                        ClosingRoutes.ALL,
                        List.of()));
    }
}
