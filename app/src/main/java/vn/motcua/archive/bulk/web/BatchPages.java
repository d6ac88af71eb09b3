// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of batches. */
@Component
class BatchPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                BatchRoutes.BATCHES,
                BatchRoutes.SAMPLE,
                BatchRoutes.BATCH,
                BatchRoutes.LIST,
                BatchRoutes.SIGNATURES,
                BatchRoutes.REJECTS);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        Group.FIGURES,
                        43,
                        "archive.navigation.batches",
                        BatchRoutes.BATCHES,
                        List.of(BatchRoutes.BATCH)));
    }
}
