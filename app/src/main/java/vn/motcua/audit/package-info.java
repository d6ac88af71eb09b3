/** The event chain of every dossier, the seals over all of them, and their verification. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
