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
     * @param name the dossier as people can look it up
     * @param row what its row says, null when the dossier is gone
     * @param link its event, null for a dossier without any
     */
    public record Stored(String name, @Nullable Row row, @Nullable Link link) {}

    /**
     * What the row of a dossier says of its chain.
     *
     * @param events how many it counts
     * @param lastHash hash of the last of them
     */
    public record Row(int events, Hash lastHash) {}

    /**
     * One link of a chain.
     *
     * @param event the event
     * @param previous hash stored as that of the event before it
     * @param hash its stored hash
     */
    public record Link(ChainedEvent event, Hash previous, Hash hash) {}

    /** An event that held, with the dossier it belongs to. */
    private record Held(String name, Row row, Link link) {
        long dossierId() {
            return link.event().dossierId();
        }

        int seq() {
            return link.event().seq();
        }
    }

    private long dossiers;
    private long events;
    private @Nullable Held last;
    private @Nullable Break firstBreak;

    /** Takes the next event, of the same dossier or of the next. */
    public void next(Stored stored) {
        if (firstBreak != null) {
            return;
        }
        @Nullable Link link = stored.link();
        boolean first =
                link == null || last == null || last.dossierId() != link.event().dossierId();
        if (first) {
            closeDossier();
            dossiers++;
        }
        if (link == null || stored.row() == null) {
            fail(Break.Kind.DOSSIER_MISSING, stored.name(), 0);
            return;
        }
        events++;
        check(stored.name(), link, first ? null : last);
        last = new Held(stored.name(), stored.row(), link);
    }

    /** Says that the last event was handed over. */
    public void end() {
        closeDossier();
    }

    private void check(String name, Link link, @Nullable Held before) {
        int place = before == null ? 1 : before.seq() + 1;
        Hash previous = before == null ? Hash.NONE : before.link().hash();
        boolean fits =
                link.previous().equals(previous)
                        && link.hash().equals(link.event().after(previous));
        if (link.event().seq() != place) {
            fail(Break.Kind.EVENT_MISSING, name, place);
        } else if (!fits) {
            fail(Break.Kind.EVENT_CHANGED, name, place);
        }
    }

    private void closeDossier() {
        if (last == null) {
            return;
        }
        boolean whole = last.seq() == last.row().events();
        if (!whole || !last.link().hash().equals(last.row().lastHash())) {
            fail(Break.Kind.TAIL_CUT, last.name(), last.seq() + 1);
        }
        last = null;
    }

    private void fail(Break.Kind kind, String name, int seq) {
        if (firstBreak == null) {
            firstBreak = new Break(kind, name, seq);
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
