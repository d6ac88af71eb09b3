/**
 * Official papers (biểu mẫu, giấy tờ): versioned templates, their checks before they are published,
 * and the press that makes PDF/A-2a with PDF/UA-1 of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "identity", "language", "web"})
package vn.motcua.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
