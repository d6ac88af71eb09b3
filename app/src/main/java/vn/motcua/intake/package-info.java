/**
 * Reception (tiếp nhận): what is brought or sent becomes a dossier, is asked to be completed, or is
 * refused, with the papers that say so.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "catalogue",
            "dossier",
            "dossier :: act",
            "dossier :: panel",
            "fee",
            "fee :: bank",
            "fee :: till",
            "files",
            "identity",
            "identity :: account",
            "language",
            "organisation",
            "person",
            "web"
        })
package vn.motcua.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
