/** The command line, the embedded database, import of files, the demo and the doctor. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "archive",
            "archive :: bulk",
            "archive :: disposal",
            "archive :: keeping",
            "archive :: minutes",
            "archive :: reading",
            "audit",
            "calendar",
            "catalogue",
            "dossier",
            "dossier :: act",
            "evaluation",
            "fee",
            "fee :: bank",
            "fee :: till",
            "identity",
            "identity :: account",
            "files",
            "intake",
            "intake :: closing",
            "intake :: immediate",
            "intake :: giveback",
            "intake :: offline",
            "intake :: queue",
            "issuing",
            "language",
            "organisation",
            "person",
            "printing",
            "process",
            "report",
            "report :: files",
            "signing",
            "signing :: authority",
            "signing :: check",
            "signing :: proof",
            "signing :: register",
            "web"
        })
package vn.motcua.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
