/** Pages and addresses of counters that may be cut off. */
@NullMarked
package vn.motcua.intake.offline.web;

import org.jspecify.annotations.NullMarked;
