// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import vn.motcua.audit.Hash;

/**
 * A note as stored, with the salt of its digest. The digest stands in the chain of events for ever;
 * without the salt, which goes with the note, nobody can guess the note from it.
 */
final class SaltedNote {
    private static final int SALT = 16;

    private final String text;
    private final byte[] salt = new byte[SALT];

    SaltedNote(String text, SecureRandom random) {
        this.text = text;
        random.nextBytes(salt);
    }

    String text() {
        return text;
    }

    byte[] salt() {
        return salt.clone();
    }

    /** Null when there is no note. */
    @Nullable String digest() {
        return text.isEmpty()
                ? null
                : Hash.sha256(salt, text.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
