/** The command that computes due dates, of a file or of one dossier, and says why. */
@NullMarked
package vn.motcua.operation.deadline;

import org.jspecify.annotations.NullMarked;
