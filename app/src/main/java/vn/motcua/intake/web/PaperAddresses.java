// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.web.PageContext;
import vn.motcua.web.PageRoute;

/** Tells which paper was handed out for a dossier at the counter. */
@Component
class PaperAddresses {
    private final DossierDesk desk;

    PaperAddresses(DossierDesk desk) {
        this.desk = desk;
    }

    /** The address of the paper that says what became of it. */
    String of(PageContext ctx, DossierCode code) {
        PageRoute route =
                desk.situation(code)
                        .map(Situation::state)
                        .map(PaperAddresses::route)
                        .orElse(IntakeRoutes.RECEIPT);
        return ctx.href(route, Map.of("code", code.value()));
    }

    private static PageRoute route(DossierState state) {
        if (state == DossierState.AWAITING_COMPLETION) {
            return IntakeRoutes.COMPLETION;
        }
        return state == DossierState.NOT_RECEIVED ? IntakeRoutes.REFUSAL : IntakeRoutes.RECEIPT;
    }
}
