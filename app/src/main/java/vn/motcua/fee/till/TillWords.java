// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import vn.motcua.web.PageContext;

/**
 * Tells on a page what comes of taking money.
 *
 * @param ctx of the page
 */
public record TillWords(PageContext ctx) {
    /** Why nothing is booked, and what to do. */
    public String refusal(Taken.Refused refused) {
        return ctx.text("fee.taken." + refused.reason().code());
    }
}
