/** Units (đơn vị) with the days they are valid and the tree they form. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
