/**
 * The close of a day at the counter (chốt ngày): what an officer did, counted twice, with the cash
 * box, the papers still to be handed over, and the books.
 */
@NamedInterface("closing")
@NullMarked
package vn.motcua.intake.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
