// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of this room. */
@Component
class IssuingPages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                IssuingRoutes.REGISTER,
                IssuingRoutes.PAPER,
                IssuingRoutes.SHARE,
                IssuingRoutes.FILE,
                IssuingRoutes.PICTURE,
                IssuingRoutes.DRAFT,
                IssuingRoutes.SIGNING,
                IssuingRoutes.SIGNING_ROUND,
                IssuingRoutes.SEALING,
                IssuingRoutes.SEALING_ROUND,
                IssuingRoutes.CHECK);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        Group.WORK,
                        52,
                        "issuing.navigation.signing",
                        IssuingRoutes.SIGNING,
                        List.of(IssuingRoutes.SIGNING_ROUND)),
                new NavigationEntry(
                        Group.WORK,
                        54,
                        "issuing.navigation.sealing",
                        IssuingRoutes.SEALING,
                        List.of(IssuingRoutes.SEALING_ROUND)),
                new NavigationEntry(
                        Group.FIGURES,
                        40,
                        "issuing.navigation.register",
                        IssuingRoutes.REGISTER,
                        List.of(IssuingRoutes.PAPER)),
                share());
    }

    private static NavigationEntry share() {
        return new NavigationEntry(
                Group.FIGURES, 41, "issuing.navigation.share", IssuingRoutes.SHARE, List.of());
    }
}
