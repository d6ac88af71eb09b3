// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.desk.WorkRow;
import vn.motcua.identity.Staff;

/** Work as programs get it and ask for it. */
final class WorkBodies {
    private WorkBodies() {}

    /** A page of work, the most urgent first; {@code next} is null on the last. */
    record Page(List<Item> items, @Nullable String next) {
        Page {
            items = List.copyOf(items);
        }
    }

    /**
     * A piece of work.
     *
     * @param item its key
     * @param mine true when the caller holds it
     * @param dueAt when the dossier is due; null before reception
     * @param workDueAt when the piece of work should be done; null without a time of its own
     */
    record Item(
            long item,
            String kind,
            @Nullable String step,
            boolean mine,
            String dossier,
            String status,
            @Nullable OffsetDateTime dueAt,
            @Nullable OffsetDateTime workDueAt,
            String procedure,
            String applicant) {
        @Override
        public String toString() {
            return "Item[" + item + "]";
        }
    }

    /** What is to be claimed. */
    record Wish(@Nullable List<@Nullable Long> items) {}

    /** What was claimed, and what could not be. */
    record Claimed(List<Long> claimed, List<Long> refused) {}

    static Item of(WorkRow row, Staff staff) {
        Long holder = row.holder();
        return new Item(
                row.id(),
                row.kind().code(),
                row.step() == null ? null : row.step().value(),
                holder != null && holder == staff.id().value(),
                row.code().value(),
                row.state().name().toLowerCase(Locale.ROOT),
                moment(row.due()),
                moment(row.workDue()),
                row.procedure(),
                row.applicant());
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(VietnamTime.ZONE).toOffsetDateTime();
    }
}
