/**
 * Working calendars, limits, stops of the clock and due dates: the deadline algebra, pure, without
 * a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"language"})
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
