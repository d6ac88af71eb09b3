// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof;

import java.time.Instant;
import vn.motcua.files.FileAddress;

/** The port to the jobs of the program. */
public interface ProofJobs {
    /** Has the paper extended from {@code at} on, with the transaction that runs. */
    void extend(FileAddress address, Instant at);
}
