// SPDX-License-Identifier: Apache-2.0
package vn.motcua.catalogue.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureRoutes;
import vn.motcua.web.Door;
import vn.motcua.web.Endpoint;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class CataloguePages implements ModulePages {
    /** Procedures in force for programs: {@code GET /api/v1/public/procedures?q=}. */
    static final String PUBLIC = "/api/v1/public/procedures";

    @Override
    public List<PageRoute> routes() {
        return List.of(ProcedureRoutes.LIST, ProcedureRoutes.PAGE);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(procedures(Group.CITIZEN, 10), procedures(Group.FIGURES, 30));
    }

    private static NavigationEntry procedures(Group group, int order) {
        return new NavigationEntry(
                group,
                order,
                "catalogue.navigation.procedures",
                ProcedureRoutes.LIST,
                List.of(ProcedureRoutes.PAGE));
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(new Endpoint("GET", PUBLIC, new Door.Open()));
    }
}
