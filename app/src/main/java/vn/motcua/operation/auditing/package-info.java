/** Sealing every minute, and the command that verifies the history. */
@NullMarked
package vn.motcua.operation.auditing;

import org.jspecify.annotations.NullMarked;
