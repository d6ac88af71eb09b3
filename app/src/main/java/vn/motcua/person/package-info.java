/** Citizens and organisations: personal ids, phone numbers, names. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package vn.motcua.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
