/** The command that hands out tokens for programs, and the sweeping up after sign-ins. */
@NullMarked
package vn.motcua.operation.access;

import org.jspecify.annotations.NullMarked;
