// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class SigningPages implements ModulePages {
    private static final int AFTER_LOOKING_UP = 25;
    private static final int AFTER_SEPARATION = 27;

    @Override
    public List<PageRoute> routes() {
        return List.of(
                SigningRoutes.CHECK,
                SigningRoutes.CERTIFICATES,
                SigningRoutes.ENTRY,
                SigningRoutes.CERTIFICATE,
                SigningRoutes.MARK);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.CITIZEN,
                        AFTER_LOOKING_UP,
                        "signing.navigation.check",
                        SigningRoutes.CHECK,
                        List.of()),
                new NavigationEntry(
                        NavigationEntry.Group.ADMINISTRATION,
                        AFTER_SEPARATION,
                        "signing.navigation.certificates",
                        SigningRoutes.CERTIFICATES,
                        List.of(SigningRoutes.ENTRY, SigningRoutes.CERTIFICATE)));
    }
}
