/**
 * What people think of how their dossier was handled (phiếu đánh giá): codes, ratings, and figures
 * that tell nothing of a single person.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "dossier",
            "identity",
            "identity :: account",
            "language",
            "organisation",
            "web"
        })
package vn.motcua.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
