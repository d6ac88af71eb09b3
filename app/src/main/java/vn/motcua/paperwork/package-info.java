/**
 * The papers that the process of a dossier owes (mẫu 01 to 06), filled in from real dossiers and
 * printed by the forms in force on the day of the dossier.
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
            "intake",
            "language",
            "organisation",
            "person",
            "printing",
            "signing",
            "signing :: proof",
            "signing :: register",
            "web"
        })
package vn.motcua.paperwork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
