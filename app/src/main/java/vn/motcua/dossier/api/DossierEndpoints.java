// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Action;
import vn.motcua.web.Door;
import vn.motcua.web.Endpoint;
import vn.motcua.web.ModulePages;
import vn.motcua.web.PageRoute;

/** The operations on dossiers. Which dossier, and which act, is looked at behind the door. */
@Component
class DossierEndpoints implements ModulePages {
    static final String ALL = "/api/v1/dossiers";
    static final String ONE = ALL + "/{code}";
    static final String HISTORY = ONE + "/history";
    static final String ACTIONS = ONE + "/actions";

    @Override
    public List<PageRoute> routes() {
        return List.of();
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(
                new Endpoint("POST", ALL, new Door.Holding(Action.RECEIVE, false)),
                new Endpoint("GET", ONE, new Door.Holding(Action.VIEW_DOSSIER, false)),
                new Endpoint("GET", HISTORY, new Door.Holding(Action.VIEW_HISTORY, false)),
                new Endpoint("POST", ACTIONS, new Door.Holding(Action.VIEW_DOSSIER, false)));
    }
}
