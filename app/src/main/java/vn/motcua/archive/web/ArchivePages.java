// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of this room. */
@Component
class ArchivePages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                ArchiveRoutes.STORE,
                ArchiveRoutes.OLD,
                ArchiveRoutes.HOLDING,
                ArchiveRoutes.FILE,
                ArchiveRoutes.PICTURE);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        Group.FIGURES,
                        42,
                        "archive.navigation.store",
                        ArchiveRoutes.STORE,
                        List.of(ArchiveRoutes.HOLDING, ArchiveRoutes.OLD)));
    }
}
