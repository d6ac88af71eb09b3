// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event about to be recorded.
 *
 * @param type what happened
 * @param happenedAt when
 * @param actor who did it: an account, or the program's own part such as {@code import}
 * @param data what else is to be known
 * @param outcome how the dossier ended, null exactly for events that do not end it
 */
public record NewEvent(
        EventType type,
        Instant happenedAt,
        String actor,
        EventData data,
        @Nullable Outcome outcome) {

    public NewEvent {
        if (outcome == null ? type.endsDossier() : outcome.event() != type) {
            throw new IllegalArgumentException(type + " does not end as " + outcome);
        }
    }

    /** An event that does not end the dossier. */
    public static NewEvent of(EventType type, Instant at, String actor, EventData data) {
        return new NewEvent(type, at, actor, data, null);
    }

    /** The event that ends a dossier with this outcome, which its data tell as well. */
    public static NewEvent ending(Outcome outcome, Instant at, String actor) {
        EventData data = EventData.NONE.with("outcome", outcome.code());
        return new NewEvent(outcome.event(), at, actor, data, outcome);
    }

    /** The same event with other data. */
    public NewEvent telling(EventData other) {
        return new NewEvent(type, happenedAt, actor, other, outcome);
    }
}
