// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.web.ModulePages;
import vn.motcua.web.NavigationEntry;
import vn.motcua.web.PageRoute;

/** The pages of the queue. */
@Component
class QueuePages implements ModulePages {
    @Override
    public List<PageRoute> routes() {
        return QueueRoutes.ALL;
    }

    @Override
    public List<NavigationEntry> navigation() {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.COUNTER,
                        5,
                        "intake.queue.navigation",
                        QueueRoutes.DESK,
                        List.of(QueueRoutes.SETTINGS)),
                new NavigationEntry(
                        NavigationEntry.Group.FIGURES,
                        60,
                        "intake.queue.navigation.figures",
                        QueueRoutes.FIGURES,
                        List.of()));
    }
}
