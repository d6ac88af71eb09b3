// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.web.Door;
import vn.motcua.web.Endpoint;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this module; its search answers the top bar. */
@Component
class DossierPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(DossierRoutes.PAGE, DossierRoutes.SEARCH, DossierRoutes.LOOK_UP);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.CITIZEN,
                        20,
                        "dossier.navigation.look-up",
                        DossierRoutes.LOOK_UP,
                        List.of()));
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(new Endpoint("GET", LookUpController.PROGRAMS, new Door.Open()));
    }

    @Override
    public Optional<PageRoute> search() {
        return Optional.of(DossierRoutes.SEARCH);
    }
}
