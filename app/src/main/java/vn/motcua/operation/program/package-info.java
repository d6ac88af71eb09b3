/**
 * What every command has in hand: the global options, the console, and Spring with the database for
 * as long as the work takes.
 */
@NullMarked
package vn.motcua.operation.program;

import org.jspecify.annotations.NullMarked;
