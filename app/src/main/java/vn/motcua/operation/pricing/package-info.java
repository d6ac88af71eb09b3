/** The command {@code fee}: what a case costs. */
@NullMarked
package vn.motcua.operation.pricing;

import org.jspecify.annotations.NullMarked;
