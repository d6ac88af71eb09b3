// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of the return desk. */
@Component
class GivebackPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                GivebackRoutes.PILE,
                GivebackRoutes.RESULT,
                GivebackRoutes.REST,
                GivebackRoutes.OLD_LIST);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.COUNTER,
                        29,
                        "intake.giveback.navigation",
                        GivebackRoutes.PILE,
                        List.of(GivebackRoutes.RESULT, GivebackRoutes.REST)));
    }
}
