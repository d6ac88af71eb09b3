// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions of templates that offices published, and what is still being written. */
public interface TemplateRegister {
    /** How many versions there are; it only ever grows. */
    long count();

    /** All versions, by key and version. */
    List<Publication> all();

    /** Adds a version; false when this version of the key is there already. */
    boolean add(Publication publication);

    /** What this account is writing; empty when nothing. */
    Optional<String> draft(long account, String key);

    /** Keeps what this account is writing in place of what it wrote before. */
    void keepDraft(Draft draft);

    /** Forgets what this account was writing. */
    void dropDraft(long account, String key);

    /**
     * A text being written.
     *
     * @param account whose
     * @param key of the template
     * @param body the text, right or wrong
     * @param at when it was kept
     */
    record Draft(long account, String key, String body, Instant at) {}
}
