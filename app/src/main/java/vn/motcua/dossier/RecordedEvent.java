// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import vn.motcua.audit.Hash;

/**
 * An event as it stands in a dossier's history.
 *
 * @param seq its place, from 1
 * @param type what happened
 * @param happenedAt when
 * @param recordedAt when it was written down
 * @param actor who did it
 * @param hash its hash, which carries that of the event before it
 */
public record RecordedEvent(
        int seq, EventType type, Instant happenedAt, Instant recordedAt, String actor, Hash hash) {}
