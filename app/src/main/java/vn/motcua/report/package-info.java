/** Statutory reports: figures of handling as of any instant, each opening its dossiers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalogue",
            "dossier",
            "identity",
            "language",
            "organisation",
            "web"
        })
package vn.motcua.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
