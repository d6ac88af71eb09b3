// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRoutes;
import vn.motcua.web.ModulePages;
import vn.motcua.web.PageRoute;

/** The pages of ratings. */
@Component
class EvaluationPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(DossierRoutes.RATE);
    }
}
