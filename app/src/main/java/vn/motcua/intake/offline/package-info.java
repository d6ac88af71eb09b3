/**
 * Work that goes on while the line is down (mất mạng): counters prepared for it keep what they
 * receive, signed and closed, under numbers kept for them; when the line is back everything arrives
 * once, in order, and what does not fit is shown to somebody.
 */
@NamedInterface("offline")
@NullMarked
package vn.motcua.intake.offline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
