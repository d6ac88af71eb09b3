/** The dossier (hồ sơ): its events, states and clock. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "calendar",
            "catalogue",
            "identity",
            "language",
            "organisation",
            "person",
            "process",
            "web"
        })
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
