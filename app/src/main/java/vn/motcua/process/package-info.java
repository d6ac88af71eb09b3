/**
 * Internal processes (quy trình nội bộ): the steps of a procedure inside the office, their
 * performers and limits, their checks, and their published versions.
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
package vn.motcua.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
