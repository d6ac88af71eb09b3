// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class DeskPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                DeskRoutes.TODAY,
                DeskRoutes.AGENDA,
                DeskRoutes.MINE,
                DeskRoutes.WAITING,
                DeskRoutes.SIGNING,
                DeskRoutes.SUPPLEMENTS,
                DeskRoutes.CLAIM,
                DeskRoutes.HAND_OVER,
                DeskRoutes.SLIPS);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry(Group.WORK, 10, "today", DeskRoutes.TODAY),
                entry(Group.WORK, 20, "mine", DeskRoutes.MINE),
                entry(Group.WORK, 30, "waiting", DeskRoutes.WAITING),
                entry(Group.WORK, 40, "supplements", DeskRoutes.SUPPLEMENTS),
                entry(Group.WORK, 50, "signing", DeskRoutes.SIGNING),
                entry(Group.WORK, 60, "agenda", DeskRoutes.AGENDA),
                entry(Group.COUNTER, 40, "slips", DeskRoutes.SLIPS));
    }

    @Override
    public Optional<PageRoute> firstPage() {
        return Optional.of(DeskRoutes.TODAY);
    }

    private static NavigationEntry entry(Group group, int order, String name, PageRoute route) {
        return new NavigationEntry(group, order, "desk.navigation." + name, route, List.of());
    }
}
