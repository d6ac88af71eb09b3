// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this room. */
@Component
class LanePages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(LaneRoutes.LANE, LaneRoutes.VISIT);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.COUNTER,
                        12,
                        "intake.navigation.lane",
                        LaneRoutes.LANE,
                        List.of(LaneRoutes.VISIT)));
    }
}
