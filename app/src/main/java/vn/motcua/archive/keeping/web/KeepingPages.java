// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.keeping.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of terms. */
@Component
class KeepingPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(KeepingRoutes.RULES, KeepingRoutes.PAPER);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        Group.ADMINISTRATION,
                        44,
                        "keeping.navigation",
                        KeepingRoutes.RULES,
                        List.of()));
    }
}
