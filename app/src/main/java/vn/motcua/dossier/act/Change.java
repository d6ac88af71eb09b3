// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.NewEvent;

/**
 * What follows from an act: one event, the state after it, and everything that is written with it
 * in the same transaction.
 *
 * @param event what happened
 * @param to the state after it
 * @param note what was written to explain it; empty when nothing was. Kept apart from the event,
 *     which tells its digest: it may name people
 * @param closes the pieces of work done or given up by it
 * @param opens the pieces of work that follow
 * @param effects what else is written
 */
public record Change(
        NewEvent event,
        DossierState to,
        String note,
        List<Closing> closes,
        List<NewWork> opens,
        List<Effect> effects) {
    public Change {
        closes = List.copyOf(closes);
        opens = List.copyOf(opens);
        effects = List.copyOf(effects);
    }

    /**
     * A piece of work that ends.
     *
     * @param item its key
     * @param outcome how, in one word
     */
    public record Closing(long item, String outcome) {}

    static Change of(NewEvent event, DossierState to) {
        return new Change(event, to, "", List.of(), List.of(), List.of());
    }

    /** The same change whose event tells this too. */
    Change telling(String name, String value) {
        return new Change(
                event.telling(event.data().with(name, value)), to, note, closes, opens, effects);
    }

    Change noting(String text) {
        return new Change(event, to, text, closes, opens, effects);
    }

    Change closing(WorkItem item, String outcome) {
        List<Closing> more = new ArrayList<>(closes);
        more.add(new Closing(item.id(), outcome));
        return new Change(event, to, note, more, opens, effects);
    }

    Change closingAll(List<WorkItem> items, String outcome) {
        Change change = this;
        for (WorkItem item : items) {
            change = change.closing(item, outcome);
        }
        return change;
    }

    Change opening(NewWork work) {
        List<NewWork> more = new ArrayList<>(opens);
        more.add(work);
        return new Change(event, to, note, closes, more, effects);
    }

    Change with(Effect effect) {
        List<Effect> more = new ArrayList<>(effects);
        more.add(effect);
        return new Change(event, to, note, closes, opens, more);
    }
}
