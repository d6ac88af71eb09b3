/** Procedures (thủ tục hành chính) and their versions with limits and fees. */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "language", "organisation"})
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
