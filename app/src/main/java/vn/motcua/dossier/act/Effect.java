// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.Reappointment;
import vn.motcua.dossier.ChosenLimit;
import vn.motcua.process.StoredProcess;

/** Something that is written beside the event of an act. */
public sealed interface Effect {
    /** The dossier is received: it gets its code, its process, its limit and its due date. */
    record Received(
            DueDate dueDate,
            @Nullable StoredProcess process,
            ProcessingTime limit,
            @Nullable ChosenLimit chosen)
            implements Effect {}

    /** The clock runs by these stops from now on. */
    record Clock(List<ClockStop> stops, DueDate dueDate) implements Effect {
        public Clock {
            stops = List.copyOf(stops);
        }
    }

    /** A list of missing things is written; sent at once when {@code sent}. */
    record Asked(Supplement supplement, boolean sent) implements Effect {}

    /** The list that waited for a signature goes to the applicant. */
    record AskedSigned(Supplement supplement, String leadersReason) implements Effect {}

    /** The list is dealt with: brought, or not sent at all. */
    record AskedClosed(Supplement supplement, boolean brought) implements Effect {}

    /** The application is decided; null takes a decision back. */
    record Decision(@Nullable Decided decided) implements Effect {}

    /** The paper of the result is registered. */
    record Result(String number, LocalDate date, @Nullable PaperFile file) implements Effect {}

    /** A second date is given. */
    record SecondDate(Reappointment reappointment) implements Effect {}

    /** The result is with its owner. */
    record HandedOver(Handover handover) implements Effect {}

    /** The applicant is called so. */
    record Named(String name) implements Effect {}

    /** What was to be paid is paid. */
    record FeePaid(String receipt) implements Effect {}
}
