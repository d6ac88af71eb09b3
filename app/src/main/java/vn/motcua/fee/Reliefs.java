// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register of reliefs. What a rule says never changes; it only ends, and another follows. */
public interface Reliefs {
    /** Those that hold for what is received on {@code day}, in the order they were added. */
    List<ReliefRule> inForce(LocalDate day);

    /** All of every time, the latest first day first. */
    List<ReliefRule> all();

    /** The rule of this key. */
    Optional<ReliefRule> find(long id);

    /** Adds a rule and answers its key. */
    long add(ReliefRule rule);

    /** Ends a rule after {@code lastDay}, unless it has ended before that. */
    void end(long id, LocalDate lastDay);
}
