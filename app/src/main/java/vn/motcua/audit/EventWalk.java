// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks all events dossier by dossier in order of their place and finds the first that breaks its
 * chain. Feed it every dossier with its events one after the other, then call {@link #end()}.
 */
public final class EventWalk {
    /**
     * One event as stored beside what its dossier's row says.
     *
     * @param code the dossier's code, null when the event's dossier is gone
     * @param eventCount events the row counts
     * @param lastHash hash of the last event by the row, null when the dossier is gone
     * @param event the event, null for a dossier without any
     * @param previous hash stored as that of the event before it
     * @param hash its stored hash
     */
    public record Stored(
            @Nullable String code,
            int eventCount,
            @Nullable Hash lastHash,
            @Nullable ChainedEvent event,
            @Nullable Hash previous,
            @Nullable Hash hash) {}

    private long dossiers;
    private long events;
    private @Nullable Stored last;
    private @Nullable Break firstBreak;

    /** Takes the next event, of the same dossier or of the next. */
    public void next(Stored stored) {
        if (firstBreak != null) {
            return;
        }
        @Nullable ChainedEvent event = stored.event();
        if (event == null || stored.code() == null) {
            fail(Break.Kind.DOSSIER_MISSING, stored, 0);
            return;
        }
        @Nullable Stored before = sameDossier(event) ? last : null;
        if (before == null) {
            closeDossier();
            dossiers++;
        }
        events++;
        check(stored, event, before);
        last = stored;
    }

    /** Says that the last event was handed over. */
    public void end() {
        closeDossier();
        last = null;
    }

    private boolean sameDossier(ChainedEvent event) {
        return last != null
                && last.event() != null
                && last.event().dossierId() == event.dossierId();
    }

    private void check(Stored stored, ChainedEvent event, @Nullable Stored before) {
        int place = before == null || before.event() == null ? 1 : before.event().seq() + 1;
        @Nullable Hash previous = before == null ? Hash.NONE : before.hash();
        if (event.seq() != place) {
            fail(Break.Kind.EVENT_MISSING, stored, place);
        } else if (previous == null || !previous.equals(stored.previous())) {
            fail(Break.Kind.EVENT_CHANGED, stored, event.seq());
        } else if (!event.after(previous).equals(stored.hash())) {
            fail(Break.Kind.EVENT_CHANGED, stored, event.seq());
        }
    }

    private void closeDossier() {
        if (last == null || last.event() == null || firstBreak != null) {
            return;
        }
        boolean whole = last.event().seq() == last.eventCount();
        if (!whole || last.hash() == null || !last.hash().equals(last.lastHash())) {
            fail(Break.Kind.TAIL_CUT, last, last.event().seq() + 1);
        }
    }

    private void fail(Break.Kind kind, Stored stored, int seq) {
        if (firstBreak == null) {
            @Nullable String code = stored.code();
            firstBreak = new Break(kind, code == null ? "?" : code, seq);
        }
    }

    /** Dossiers walked so far. */
    public long dossiers() {
        return dossiers;
    }

    /** Events walked so far. */
    public long events() {
        return events;
    }

    /** The first broken place, empty while all holds. */
    public Optional<Break> firstBreak() {
        return Optional.ofNullable(firstBreak);
    }
}
