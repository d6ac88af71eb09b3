// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.till;

import vn.motcua.web.PageContext;

/**
 * Tells on a page what comes of taking money.
 *
 * @param ctx of the page
 */
public record TillWords(PageContext ctx) {
    /** Why a receipt is not voided or money not given back, and what to do. */
    public String refusal(Corrected.Refused refused) {
        return ctx.text("fee.corrected." + refused.reason().code());
    }

    /** Why nothing is done with a cash box, and what to do. */
    public String refusal(BoxKeeping.Refusal refusal) {
        return ctx.text("fee.box.refused." + refusal.code());
    }

    /** Why nothing is booked, and what to do. */
    public String refusal(Taken.Refused refused) {
        return ctx.text("fee.taken." + refused.reason().code());
    }
}
