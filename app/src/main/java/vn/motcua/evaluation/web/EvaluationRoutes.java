// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where ratings are entered from paper and summed up. */
final class EvaluationRoutes {
    static final PageRoute ENTRY =
            PageRoute.of("/phieu-danh-gia", "/rating-slips")
                    .needing(Action.ENTER_RATINGS)
                    .takingForms();
    static final PageRoute FIGURES =
            PageRoute.of("/phieu-danh-gia/so-lieu", "/rating-slips/figures")
                    .needing(Action.VIEW_RATINGS);

    private EvaluationRoutes() {}
}
