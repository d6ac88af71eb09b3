// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Action;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class ProcessPages implements ModulePages {
    /** Procedures that cannot be received yet. */
    static final PageRoute DRAFTS =
            PageRoute.of("/quan-tri/thu-tuc", "/admin/procedures")
                    .needing(Action.VIEW_PROCEDURE_DRAFTS);

    @Override
    public List<PageRoute> routes() {
        return List.of(DRAFTS);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.FIGURES,
                        40,
                        "process.navigation.drafts",
                        DRAFTS,
                        List.of()));
    }
}
