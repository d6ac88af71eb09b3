// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.proof;

import java.time.Instant;
import vn.motcua.files.FileAddress;

/** The port to the jobs of the program. */
public interface ProofJobs {
    /** Has the paper extended from {@code at} on, with the transaction that runs. */
    void extend(FileAddress address, Instant at);

    /** Has the paper extended now, also when that was planned for later. */
    void extendNow(FileAddress address, Instant at);

    /** Has the paper checked. */
    void check(FileAddress address, Instant at);
}
