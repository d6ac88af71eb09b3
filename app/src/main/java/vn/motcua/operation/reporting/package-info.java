/** The command that prints reports. */
@NullMarked
package vn.motcua.operation.reporting;

import org.jspecify.annotations.NullMarked;
