/** The queue of counters as far as it runs by itself. */
@NullMarked
package vn.motcua.operation.queueing;

import org.jspecify.annotations.NullMarked;
