// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import vn.motcua.dossier.Recorded.Done;

/**
 * The record path of dossiers: each call is one transaction of event, current row and chain, and
 * acts once for the same request key.
 */
public interface DossierLedger {
    /**
     * Gives the dossier its code, gapless per unit and Vietnam day, and records its reception.
     *
     * @throws RequestKeyReusedException when the key has served a request for something else
     */
    Done receive(Reception reception, RequestKey key);

    /**
     * Records an event of a dossier.
     *
     * @param version the dossier's version that the actor saw; the event is recorded only if
     *     nothing came in between
     * @throws IllegalArgumentException for an event that moves the clock
     * @throws RequestKeyReusedException when the key has served a request for something else
     */
    Recorded append(DossierCode code, int version, NewEvent event, RequestKey key);
}
