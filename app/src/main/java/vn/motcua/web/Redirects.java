// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where a form leads when it is done: another page, which may be loaded again without harm. */
public final class Redirects {
    private Redirects() {}

    /**
     * That address, to be loaded with GET; taken as it is, and nothing of a page is put into it.
     */
    public static ModelAndView to(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
