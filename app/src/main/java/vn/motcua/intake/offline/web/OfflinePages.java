// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.intake.offline.OfflinePage;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this room. */
@Component
class OfflinePages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return OfflineRoutes.ALL;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.COUNTER,
                        70,
                        "intake.offline.navigation",
                        OfflinePage.WORK,
                        List.of(OfflineRoutes.COUNTERS)),
                new NavigationEntry(
                        NavigationEntry.Group.ADMINISTRATION,
                        70,
                        "intake.offline.machines",
                        OfflineRoutes.MANAGED,
                        List.of(OfflineRoutes.COUNTER)));
    }
}
