/** The till of an officer (két): taking money, and the receipts (biên lai) given for it. */
@NamedInterface("till")
@NullMarked
package vn.motcua.fee.till;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
