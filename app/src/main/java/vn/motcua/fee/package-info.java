/**
 * Charges and fees (phí, lệ phí): what a case costs and who is relieved of it, the taking of money
 * at the counter with its receipts, cash boxes, VietQR and reconciliation.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalogue",
            "identity",
            "language",
            "organisation",
            "web"
        })
package vn.motcua.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
