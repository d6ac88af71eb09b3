// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.NavigationEntry.Group;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class FeePages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                FeeRoutes.OWN_BOX,
                FeeRoutes.BOXES,
                FeeRoutes.BOX,
                FeeRoutes.RECEIPT,
                FeeRoutes.FIGURES,
                FeeRoutes.FIGURES_CSV,
                FeeRoutes.RECONCILIATION,
                FeeRoutes.RELIEFS,
                FeeRoutes.COLLECTION);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                counter(50, "fee.navigation.box", FeeRoutes.OWN_BOX, FeeRoutes.RECEIPT),
                counter(55, "fee.navigation.boxes", FeeRoutes.BOXES, FeeRoutes.BOX),
                new NavigationEntry(
                        Group.COUNTER,
                        57,
                        "fee.navigation.reconciliation",
                        FeeRoutes.RECONCILIATION,
                        List.of()),
                new NavigationEntry(
                        Group.FIGURES, 48, "fee.navigation.figures", FeeRoutes.FIGURES, List.of()),
                new NavigationEntry(
                        Group.FIGURES, 50, "fee.navigation.reliefs", FeeRoutes.RELIEFS, List.of()),
                new NavigationEntry(
                        Group.ADMINISTRATION,
                        27,
                        "fee.navigation.collection",
                        FeeRoutes.COLLECTION,
                        List.of()));
    }

    private static NavigationEntry counter(
            int order, String label, PageRoute route, PageRoute below) {
        return new NavigationEntry(Group.COUNTER, order, label, route, List.of(below));
    }
}
