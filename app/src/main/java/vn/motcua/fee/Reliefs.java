// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.AccountId;

/** The register of reliefs. What a rule says never changes; it only ends, and another follows. */
public interface Reliefs {
    /** Those that hold for what is received on {@code day}, in the order they were added. */
    List<ReliefRule> inForce(LocalDate day);

    /** All of every time, the latest first day first. */
    List<ReliefRule> all();

    /** The rule of this key. */
    Optional<ReliefRule> find(long id);

    /** Adds a rule and answers its key; who did so stays readable. */
    long add(ReliefRule rule, AccountId by, Instant at);

    /** Ends a rule, unless it has ended before that; one that has not begun then never holds. */
    void end(Ending ending);

    /**
     * The end of a rule.
     *
     * @param rule its key
     * @param lastDay on which it holds
     * @param by who ends it
     */
    record Ending(long rule, LocalDate lastDay, AccountId by, Instant at) {}
}
