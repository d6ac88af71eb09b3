/**
 * Issuing (phát hành): the papers that the process owes are drafted, signed by the authority,
 * numbered and sealed by the clerk, and kept in the register of results (sổ kết quả), where anybody
 * may check one.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalogue",
            "dossier",
            "dossier :: act",
            "files",
            "identity",
            "language",
            "organisation",
            "person",
            "printing",
            "process",
            "scanning",
            "signing",
            "signing :: check",
            "signing :: proof",
            "signing :: register",
            "web"
        })
package vn.motcua.issuing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
