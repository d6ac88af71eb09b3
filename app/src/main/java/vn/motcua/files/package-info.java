/** Files (tệp) handed in or made, kept by their content. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language", "web"})
package vn.motcua.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
