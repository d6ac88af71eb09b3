// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.ChainedEvent;
import vn.motcua.audit.Hash;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventData;
import vn.motcua.dossier.NewEvent;
import vn.motcua.dossier.RequestKey;

/**
 * An event about to be written.
 *
 * @param event what happened
 * @param key the request that tells it
 * @param recordedAt now, to the microsecond
 */
record Entry(NewEvent event, RequestKey key, Instant recordedAt) {
    /** A place at the end of a dossier's chain. */
    record Place(long dossierId, int seq, Hash previous) {}

    /** The data with the state that the dossier is in from then on. */
    static EventData told(EventData data, DossierState state) {
        return data.with("state", Integer.toString(state.code()));
    }

    /** The columns of this event as the link at that place; it tells the state it leads to. */
    Map<String, @Nullable Object> link(Place place, DossierState next) {
        ChainedEvent link =
                new ChainedEvent(
                        place.dossierId(),
                        place.seq(),
                        event.type().code(),
                        event.happenedAt().truncatedTo(ChronoUnit.MICROS),
                        recordedAt,
                        event.actor(),
                        told(event.data(), next).json());
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        columns.put("id", link.dossierId());
        columns.put("seq", link.seq());
        columns.put("type", link.type());
        columns.put("happenedAt", Timestamps.utc(link.happenedAt()));
        columns.put("recordedAt", Timestamps.utc(link.recordedAt()));
        columns.put("actor", link.actor());
        columns.put("data", link.data());
        columns.put("key", key.value());
        columns.put("previous", place.previous().bytes());
        columns.put("hash", link.after(place.previous()).bytes());
        columns.put("state", next.code());
        return columns;
    }
}
