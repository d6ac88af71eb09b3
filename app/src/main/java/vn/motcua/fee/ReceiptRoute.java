// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where a receipt for money is, for the pages of other rooms that lead to it. */
public final class ReceiptRoute {
    /** The receipt of the key {@code id}, to be read, printed, voided or refunded. */
    public static final PageRoute RECEIPT =
            PageRoute.of("/bien-lai/{id}", "/fee-receipts/{id}")
                    .needing(Action.VIEW_RECEIPTS)
                    .takingForms();

    /** A cash box, to count and to print. */
    public static final PageRoute BOX =
            PageRoute.of("/ket/{id}", "/cash-box/{id}").needing(Action.VIEW_RECEIPTS).takingForms();

    private ReceiptRoute() {}
}
