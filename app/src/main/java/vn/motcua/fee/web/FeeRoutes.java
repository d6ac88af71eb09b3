// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import vn.motcua.fee.ReceiptRoute;
import vn.motcua.identity.Action;
import vn.motcua.web.PageRoute;

/** Where the pages of money are. */
final class FeeRoutes {
    static final PageRoute OWN_BOX =
            PageRoute.of("/ket", "/cash-box").needing(Action.TAKE_PAYMENT).takingForms();
    static final PageRoute BOXES =
            PageRoute.of("/ket/tat-ca", "/cash-box/all").needing(Action.VIEW_CASH_BOXES);
    static final PageRoute BOX = ReceiptRoute.BOX;
    static final PageRoute RECEIPT = ReceiptRoute.RECEIPT;
    static final PageRoute FIGURES =
            PageRoute.of("/ket/so-lieu", "/cash-box/figures").needing(Action.VIEW_MONEY_FIGURES);
    static final PageRoute FIGURES_CSV =
            PageRoute.of("/ket/so-lieu.csv", "/cash-box/figures.csv")
                    .needing(Action.VIEW_MONEY_FIGURES);
    static final PageRoute RECONCILIATION =
            PageRoute.of("/ket/doi-soat", "/cash-box/reconciliation")
                    .needing(Action.RECONCILE_PAYMENTS)
                    .takingForms();
    static final PageRoute RELIEFS =
            PageRoute.of("/quan-tri/mien-giam", "/admin/reliefs")
                    .forStaff()
                    .takingForms(Action.MANAGE_RELIEFS);
    static final PageRoute COLLECTION =
            PageRoute.of("/quan-tri/thu-tien", "/admin/collection")
                    .needing(Action.MANAGE_BANK_ACCOUNTS)
                    .takingForms();

    private FeeRoutes() {}
}
