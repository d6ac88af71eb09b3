/**
 * Archive (kho giấy tờ điện tử): papers of people and organisations kept in digital form, so that
 * nobody is asked twice for what the offices have. Thông tư 01/2023/TT-VPCP.
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
            "identity :: account",
            "intake",
            "issuing",
            "language",
            "organisation",
            "person",
            "printing",
            "scanning",
            "signing",
            "signing :: check",
            "signing :: proof",
            "signing :: register",
            "web"
        })
package vn.motcua.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
