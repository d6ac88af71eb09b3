// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.api;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Action;
import vn.motcua.web.Door;
import vn.motcua.web.Endpoint;
import vn.motcua.web.ModulePages;
import vn.motcua.web.PageRoute;

/** The operations on open work. */
@Component
class WorkEndpoints implements ModulePages {
    static final String LIST = "/api/v1/work-items";
    static final String CLAIM = LIST + "/claim";

    @Override
    public List<PageRoute> routes() {
        return List.of();
    }

    @Override
    public List<Endpoint> endpoints() {
        Door door = new Door.Holding(Action.VIEW_WORK, false);
        return List.of(new Endpoint("GET", LIST, door), new Endpoint("POST", CLAIM, door));
    }
}
