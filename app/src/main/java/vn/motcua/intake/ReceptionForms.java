// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.identity.AccountId;

/** The forms of reception that are open at counters, known by the hash of their key. */
public interface ReceptionForms {
    /** Notes that a page was opened; one that is known already stays as it is. */
    void open(FormKey key, AccountId account, Instant at);

    /** What is known of an open form; empty when nobody opened it, or too long ago. */
    Optional<Open> find(FormKey key);

    /** Keeps a file with a field of the form; a later one takes its place. */
    void attach(FormKey key, String field, PaperFile file);

    /** Notes what the form became. */
    void serve(FormKey key, Served served);

    /** Keeps closed what was typed; a later one takes its place. */
    void keepTyped(FormKey key, byte[] closed);

    /** Hands out what was kept and forgets it. */
    Optional<byte[]> takeTyped(FormKey key);

    /** Removes the forms opened before that moment; doing it again changes nothing. */
    void sweep(Instant before);

    /**
     * An open form.
     *
     * @param account who opened it
     * @param served what it became; null while it was not sent
     * @param files by field
     */
    record Open(AccountId account, @Nullable Served served, Map<String, PaperFile> files) {
        public Open {
            files = Map.copyOf(files);
        }
    }

    /**
     * What a form became.
     *
     * @param code of the dossier or submission
     * @param hash of what was sent
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by sameAs alone
    record Served(DossierCode code, byte[] hash) {
        /** True when the same was sent. */
        public boolean sameAs(byte[] other) {
            return Arrays.equals(hash, other);
        }
    }
}
