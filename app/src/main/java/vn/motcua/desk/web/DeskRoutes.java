// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.web;

import vn.motcua.desk.WorkView;
import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the pages of the desk are. */
final class DeskRoutes {
    static final PageRoute TODAY = PageRoute.of("/sang-nay", "/today").forStaff();
    static final PageRoute AGENDA = PageRoute.of("/lich", "/agenda").needing(Action.VIEW_WORK);
    static final PageRoute MINE = work("/viec", "/tasks");
    static final PageRoute WAITING = work("/viec/cho-nhan", "/tasks/waiting");
    static final PageRoute SIGNING = work("/viec/trinh-ky", "/tasks/to-sign");
    static final PageRoute SUPPLEMENTS = work("/viec/cho-bo-sung", "/tasks/supplements");
    static final PageRoute CLAIM =
            PageRoute.of("/viec/nhan", "/tasks/claim").needing(Action.VIEW_WORK).onlyForms();
    static final PageRoute HAND_OVER =
            PageRoute.of("/viec/giao", "/tasks/hand-over").needing(Action.VIEW_WORK).onlyForms();
    static final PageRoute SLIPS =
            PageRoute.of("/giao-nhan", "/hand-over-list").needing(Action.VIEW_WORK);

    private DeskRoutes() {}

    private static PageRoute work(String vietnamese, String english) {
        return PageRoute.of(vietnamese, english).needing(Action.VIEW_WORK).takingForms();
    }

    /** The page of a list; results that wait have the return desk, which is another room. */
    static PageRoute of(WorkView view) {
        return switch (view) {
            case MINE -> MINE;
            case WAITING -> WAITING;
            case SIGNING -> SIGNING;
            case SUPPLEMENTS -> SUPPLEMENTS;
            case RETURNS -> throw new IllegalArgumentException("not a page of the desk");
        };
    }
}
