// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.time.Instant;
import vn.motcua.audit.ChainedEvent;
import vn.motcua.audit.Hash;
import vn.motcua.dossier.NewEvent;

/** The chain of one imported dossier while it grows, link by link. */
final class ImportedChain {
    private final long dossierId;
    private final Instant recordedAt;
    private int length;
    private Hash last = Hash.NONE;

    ImportedChain(long dossierId, Instant recordedAt) {
        this.dossierId = dossierId;
        this.recordedAt = recordedAt;
    }

    /** Adds the event as the next link, and its columns to {@code columns}. */
    void add(NewEvent event, Columns columns) {
        length++;
        ChainedEvent link =
                new ChainedEvent(
                        dossierId,
                        length,
                        event.type().code(),
                        event.happenedAt(),
                        recordedAt,
                        event.actor(),
                        event.data().json());
        Hash hash = link.after(last);
        columns.add("dossierId", dossierId)
                .add("seq", length)
                .add("type", link.type())
                .add("happenedAt", link.happenedAt())
                .add("recordedAt", link.recordedAt())
                .add("actor", link.actor())
                .add("data", link.data())
                .add("previous", last.bytes())
                .add("hash", hash.bytes());
        last = hash;
    }

    long dossierId() {
        return dossierId;
    }

    /** How many links it has. */
    int length() {
        return length;
    }

    /** The hash of the last link. */
    Hash last() {
        return last;
    }
}
