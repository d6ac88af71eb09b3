// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.digitise;

import java.time.Instant;

/** The port to the jobs of the program. */
public interface ReadingJobs {
    /** What the job is called. */
    String READ = "read-letters";

    /** Has a page read; one that is asked for already is read once. */
    void read(PageKey page, Instant at);

    /**
     * True while pages of dossiers are waiting or being read, those left out that failed before.
     */
    boolean areBusy(Instant at);
}
