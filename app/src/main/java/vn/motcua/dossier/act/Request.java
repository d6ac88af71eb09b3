// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.DueDateCalculator;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.ProcessingTime;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.Outcome;
import vn.motcua.identity.Post;
import vn.motcua.identity.Staff;

/**
 * Somebody about to do something to a dossier at a moment.
 *
 * @param situation the dossier as it stands
 * @param staff who
 * @param now when
 * @param calculator counts working time
 */
record Request(Situation situation, Staff staff, Instant now, DueDateCalculator calculator) {
    /** Vietnam time. */
    LocalDateTime local() {
        return VietnamTime.local(now);
    }

    /** The Vietnam day. */
    LocalDate today() {
        return VietnamTime.day(now);
    }

    /** An event of theirs that does not end the dossier; it tells a post that was delegated. */
    NewEvent event(EventType type, EventData data) {
        return NewEvent.of(type, now, actor(), delegated(data));
    }

    /** An event of theirs that ends the dossier. */
    NewEvent ending(Outcome outcome) {
        NewEvent event = NewEvent.ending(outcome, now, actor());
        return event.telling(delegated(event.data()));
    }

    /** The account as the chain of events keeps it: a number, never a name. */
    String actor() {
        return staff.id().toString();
    }

    /** In whose place they acted, when all their posts at the dossier's units are delegated. */
    private EventData delegated(EventData data) {
        boolean own = staff.posts().stream().anyMatch(post -> isHere(post) && !isLent(post));
        Optional<Post> lent =
                staff.posts().stream().filter(post -> isHere(post) && isLent(post)).findFirst();
        return own || lent.isEmpty() ? data : data.with("post", Long.toString(lent.get().id()));
    }

    private static boolean isLent(Post post) {
        return post.delegated() != null;
    }

    private boolean isHere(Post post) {
        return situation.counter().unit().code().equals(post.unit())
                || situation.office().unit().code().equals(post.unit());
    }

    /** The moment at which so many working minutes from now have passed. */
    Instant afterMinutes(int minutes) {
        return VietnamTime.instant(
                calculator.afterWorkingMinutes(local().truncatedTo(ChronoUnit.MINUTES), minutes));
    }

    /** The close of the day that many working days after {@code from}. */
    LocalDateTime workingDaysAfter(LocalDate from, int days) {
        ProcessingTime limit = new ProcessingTime(days, LimitUnit.WORKING_DAYS);
        return calculator.dueDate(from.atStartOfDay(), limit, List.of()).at();
    }
}
