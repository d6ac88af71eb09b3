// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of this module. */
@Component
class IntakePages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return List.of(
                IntakeRoutes.RECEPTION,
                IntakeRoutes.RECEIPT,
                IntakeRoutes.COMPLETION,
                IntakeRoutes.REFUSAL,
                IntakeRoutes.FILE);
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.COUNTER,
                        10,
                        "intake.navigation.reception",
                        IntakeRoutes.RECEPTION,
                        List.of(
                                IntakeRoutes.RECEIPT,
                                IntakeRoutes.COMPLETION,
                                IntakeRoutes.REFUSAL)));
    }
}
