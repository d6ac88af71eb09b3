// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.immediate;

import java.time.Instant;

/** The jobs that settle the cases of visits when they can no longer be undone. */
public interface Settling {
    /** Settles the visit then. Joins the transaction of the caller. */
    void at(long visit, Instant moment);
}
