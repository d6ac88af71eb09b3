/** The desk of the staff: what needs them now, what waits for somebody, and doing it in bulk. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalogue",
            "dossier",
            "dossier::act",
            "dossier::panel",
            "identity",
            "language",
            "organisation",
            "process",
            "web"
        })
package vn.motcua.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
