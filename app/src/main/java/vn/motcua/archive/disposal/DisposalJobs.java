// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal;

import java.time.Instant;

/** The port to the jobs of the program. */
public interface DisposalJobs {
    /** What the job is called. */
    String DESTROY = "destroy-listed-papers";

    /** Has an approved list carried out. */
    void destroy(long list, Instant at);
}
