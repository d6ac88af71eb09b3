/** The design system and layout of every page; knows no domain. */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package vn.motcua.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
