// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.Door;
import vn.motcua.web.Endpoint;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class IdentityPages implements ModulePages {
    /** Who the token stands for: {@code GET /api/v1/me}. */
    static final String ME = "/api/v1/me";

    @Override
    public List<PageRoute> routes() {
        return List.of(
                IdentityRoutes.SIGN_IN,
                IdentityRoutes.DEMO_SIGN_IN,
                IdentityRoutes.CODE,
                IdentityRoutes.SIGN_OUT,
                IdentityRoutes.SET_UP,
                IdentityRoutes.CHOOSE_PASSWORD,
                IdentityRoutes.OWN,
                IdentityRoutes.OWN_PASSWORD,
                IdentityRoutes.SECOND_FACTOR,
                IdentityRoutes.SECOND_FACTOR_OFF,
                IdentityRoutes.OWN_DELEGATION,
                IdentityRoutes.ACCOUNTS,
                IdentityRoutes.NEW_ACCOUNT,
                IdentityRoutes.ACCOUNT,
                IdentityRoutes.ACCOUNT_DELEGATION,
                IdentityRoutes.SESSIONS,
                IdentityRoutes.DELEGATIONS,
                IdentityRoutes.SEPARATION,
                IdentityRoutes.LOG);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                entry(
                        10,
                        "identity.navigation.accounts",
                        IdentityRoutes.ACCOUNTS,
                        IdentityRoutes.NEW_ACCOUNT,
                        IdentityRoutes.ACCOUNT,
                        IdentityRoutes.ACCOUNT_DELEGATION),
                entry(20, "identity.navigation.delegations", IdentityRoutes.DELEGATIONS),
                entry(25, "identity.navigation.separation", IdentityRoutes.SEPARATION),
                entry(30, "identity.navigation.sessions", IdentityRoutes.SESSIONS),
                entry(40, "identity.navigation.log", IdentityRoutes.LOG));
    }

    private static NavigationEntry entry(
            int order, String label, PageRoute route, PageRoute... below) {
        return new NavigationEntry(Group.ADMINISTRATION, order, label, route, List.of(below));
    }

    @Override
    public List<Endpoint> endpoints() {
        return List.of(new Endpoint("GET", ME, new Door.SignedIn()));
    }
}
