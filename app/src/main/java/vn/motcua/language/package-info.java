/** Vietnamese text: normal form, folding for search, collation and the order of personal names. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
