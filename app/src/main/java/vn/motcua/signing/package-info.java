/**
 * Digital signatures (chữ ký số): keys of persons and of organisations, personal signature and seal
 * on papers, time stamps, and the check of signed papers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "calendar",
            "files",
            "identity",
            "language",
            "organisation",
            "scanning",
            "web"
        })
package vn.motcua.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
