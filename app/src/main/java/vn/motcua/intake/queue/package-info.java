/** The queue: numbers of those who wait, counters that call them, and how long it takes. */
@NamedInterface("queue")
@NullMarked
package vn.motcua.intake.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
