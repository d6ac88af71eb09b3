// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind a link that was used, is too old, or never was one: always the same. */
final class UsedLink {
    private UsedLink() {}

    static ModelAndView page() {
        ModelAndView view = new ModelAndView("identity/web/used");
        view.setStatus(HttpStatus.NOT_FOUND);
        return view;
    }
}
