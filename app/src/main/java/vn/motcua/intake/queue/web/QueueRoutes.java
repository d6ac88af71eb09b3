// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.List;
import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/**
 * Where the pages of the queue are. Those for everybody have a random token in their address and
 * show no personal data.
 */
final class QueueRoutes {
    static final PageRoute KIOSK =
            PageRoute.of("/lay-so/{token}", "/take-a-number/{token}").forAll().takingForms();
    static final PageRoute DOOR =
            PageRoute.of("/xep-hang/{token}", "/queue-up/{token}").forAll().takingForms();
    static final PageRoute TICKET = PageRoute.of("/so/{token}", "/ticket/{token}").forAll();
    static final PageRoute WAITING_SCREEN =
            PageRoute.of("/man-hinh-cho/{token}", "/waiting-screen/{token}").forAll();
    static final PageRoute COUNTER_SCREEN =
            PageRoute.of("/man-hinh-quay/{token}/{number}", "/counter-screen/{token}/{number}")
                    .forAll();
    static final PageRoute VOICE =
            PageRoute.of("/man-hinh-cho/{token}/tieng/{code}", "/waiting-screen/{token}/{code}")
                    .forAll();
    static final PageRoute DESK =
            PageRoute.of("/so-thu-tu", "/queue").needing(Action.SERVE_QUEUE).takingForms();
    static final PageRoute FIGURES =
            PageRoute.of("/so-thu-tu/so-lieu", "/queue/figures").needing(Action.VIEW_REPORTS);
    static final PageRoute FIGURES_CSV =
            PageRoute.of("/so-thu-tu/so-lieu.csv", "/queue/figures.csv")
                    .needing(Action.VIEW_REPORTS);
    static final PageRoute SETTINGS =
            PageRoute.of("/so-thu-tu/cai-dat", "/queue/settings")
                    .needing(Action.MANAGE_QUEUE)
                    .takingForms();

    /** All of them. */
    static final List<PageRoute> ALL =
            List.of(
                    KIOSK,
                    DOOR,
                    TICKET,
                    WAITING_SCREEN,
                    COUNTER_SCREEN,
                    VOICE,
                    DESK,
                    FIGURES,
                    FIGURES_CSV,
                    SETTINGS);

    private QueueRoutes() {}
}
