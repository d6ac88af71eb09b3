// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue;

import java.time.LocalDateTime;

/** What becomes of an act in the queue. */
public sealed interface QueueAnswer {
    /** It was done; the number as it stands now. */
    record Done(Ticket ticket) implements QueueAnswer {}

    /** Nobody waits whom this counter could call. */
    record NobodyWaits() implements QueueAnswer {}

    /** The number stands elsewhere by now: another counter, or another press of the key. */
    record Overtaken() implements QueueAnswer {}

    /** Whoever acts sits at no counter of the unit. */
    record NotSeated() implements QueueAnswer {}

    /** Numbers are given again from {@code opens}. */
    record Closed(LocalDateTime opens) implements QueueAnswer {}

    /** A reason is owed and was not given, or the form names what is not there. */
    record Faulty() implements QueueAnswer {}
}
