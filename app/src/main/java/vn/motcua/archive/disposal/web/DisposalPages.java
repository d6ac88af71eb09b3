// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of disposal. */
@Component
class DisposalPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                DisposalRoutes.DUE,
                DisposalRoutes.LIST,
                DisposalRoutes.CSV,
                DisposalRoutes.PRINTED,
                DisposalRoutes.MINUTES,
                DisposalRoutes.SIGN);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        Group.FIGURES,
                        43,
                        "disposal.navigation",
                        DisposalRoutes.DUE,
                        List.of(DisposalRoutes.LIST)));
    }
}
