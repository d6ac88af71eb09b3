// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing.web;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where templates of papers are written. */
final class TemplateRoutes {
    static final PageRoute LIST = route("", "").needing(Action.MANAGE_TEMPLATES);
    static final PageRoute PAGE =
            route("/{key}", "/{key}").needing(Action.MANAGE_TEMPLATES).takingForms();
    static final PageRoute COMPARISON =
            route("/{key}/so-sanh", "/{key}/comparison").needing(Action.MANAGE_TEMPLATES);
    static final PageRoute SPECIMEN =
            route("/{key}/ban/{version}.pdf", "/{key}/versions/{version}.pdf")
                    .needing(Action.MANAGE_TEMPLATES);
    static final PageRoute PICTURE =
            route("/{key}/trang/{number}.png", "/{key}/pages/{number}.png")
                    .needing(Action.MANAGE_TEMPLATES);

    private TemplateRoutes() {}

    private static PageRoute route(String vietnamese, String english) {
        return PageRoute.of(
                "/quan-tri/mau-giay-to" + vietnamese, "/admin/paper-templates" + english);
    }
}
