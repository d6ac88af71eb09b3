// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of ratings. */
@Component
class EvaluationPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(DossierRoutes.RATE, EvaluationRoutes.ENTRY, EvaluationRoutes.FIGURES);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        Group.FIGURES,
                        61,
                        "evaluation.navigation.figures",
                        EvaluationRoutes.FIGURES,
                        List.of()),
                new NavigationEntry(
                        Group.FIGURES,
                        62,
                        "evaluation.navigation.entry",
                        EvaluationRoutes.ENTRY,
                        List.of()));
    }
}
