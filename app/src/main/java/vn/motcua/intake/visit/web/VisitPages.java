// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.intake.visit.VisitRoutes;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this room; they are reached from reception. */
@Component
class VisitPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(VisitRoutes.VISIT);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of();
    }
}
