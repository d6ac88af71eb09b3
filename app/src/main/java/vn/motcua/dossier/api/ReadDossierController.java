// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.api.SeenDossiers.Sight;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** A dossier and its history, for programs. */
@RestController
class ReadDossierController {
    private final SeenDossiers seen;
    private final DossierBodies bodies;
    private final Histories histories;

    ReadDossierController(SeenDossiers seen, DossierBodies bodies, Histories histories) {
        this.seen = seen;
        this.bodies = bodies;
        this.histories = histories;
    }

    @GetMapping(DossierEndpoints.ONE)
    ResponseEntity<Object> dossier(PageContext ctx, Staff staff, @PathVariable String code) {
        return answer(
                seen.look(ctx, staff, code, Action.VIEW_DOSSIER),
                situation -> bodies.of(ctx, staff, situation));
    }

    @GetMapping(DossierEndpoints.HISTORY)
    ResponseEntity<Object> history(PageContext ctx, Staff staff, @PathVariable String code) {
        return answer(
                seen.look(ctx, staff, code, Action.VIEW_HISTORY),
                situation -> histories.of(ctx, situation));
    }

    private static ResponseEntity<Object> answer(Sight sight, Function<Situation, Object> body) {
        return switch (sight) {
            case Sight.Seen(Situation situation) ->
                    ResponseEntity.ok()
                            .eTag(Integer.toString(situation.version()))
                            .cacheControl(CacheControl.noStore())
                            .body(body.apply(situation));
            case Sight.Hidden hidden -> hidden.problem().answer();
        };
    }
}
