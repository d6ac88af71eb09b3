/**
 * Who works here and what they may do: accounts, posts, delegations, sign-in, and the one table of
 * rights.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "language", "organisation", "person", "web"})
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
