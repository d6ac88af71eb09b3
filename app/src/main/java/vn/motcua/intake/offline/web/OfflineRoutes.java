// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import java.util.List;
import vn.motcua.identity.Action;
import vn.motcua.intake.offline.OfflinePage;
import vn.motcua.web.PageRoute;

/** Where counters that may be cut off are worked at, talked with and looked after. */
final class OfflineRoutes {
    /** Who is there, and the token of forms. */
    static final PageRoute HELLO =
            PageRoute.of("/mat-mang/toi-day", "/offline/hello").needing(Action.RECEIVE);

    /** Prepares a counter. */
    static final PageRoute PREPARE =
            PageRoute.of("/mat-mang/chuan-bi", "/offline/prepare")
                    .needing(Action.RECEIVE)
                    .onlyForms();

    /** The line is up: numbers are given back and got. */
    static final PageRoute PULSE =
            PageRoute.of("/mat-mang/nhip", "/offline/pulse").needing(Action.RECEIVE).onlyForms();

    /** What has to be known beforehand. */
    static final PageRoute PACK =
            PageRoute.of("/mat-mang/goi/{id}", "/offline/pack/{id}").needing(Action.RECEIVE);

    /** Takes in what was kept. */
    static final PageRoute SEND =
            PageRoute.of("/mat-mang/gui", "/offline/send").needing(Action.RECEIVE).onlyForms();

    /** The counters. */
    static final PageRoute COUNTERS = PageRoute.of("/may-quay", "/counter-machines").forStaff();

    /** The same for those who may revoke them. */
    static final PageRoute MANAGED =
            PageRoute.of("/quan-tri/may-quay", "/admin/counter-machines")
                    .needing(Action.REVOKE_COUNTERS);

    /** One of them with what it sent. */
    static final PageRoute COUNTER =
            PageRoute.of("/may-quay/{id}", "/counter-machines/{id}").forStaff().takingForms();

    /** All of them. */
    static final List<PageRoute> ALL =
            List.of(
                    OfflinePage.WORK,
                    HELLO,
                    PREPARE,
                    PULSE,
                    PACK,
                    SEND,
                    COUNTERS,
                    MANAGED,
                    COUNTER);

    private OfflineRoutes() {}
}
