// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class PaperworkPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                DossierRoutes.PAPER,
                DossierRoutes.SIGN_PAPER,
                PaperworkRoutes.REGISTER,
                PaperworkRoutes.BOOK);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.COUNTER,
                        70,
                        "paperwork.navigation.register",
                        PaperworkRoutes.REGISTER,
                        List.of()));
    }
}
