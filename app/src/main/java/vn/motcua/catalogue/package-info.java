/**
 * Procedures (thủ tục hành chính): their versions with papers, limits and fees, drafts and
 * publication, and the pages that tell the public of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "language", "organisation", "web"})
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
