// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

/**
 * The key by which a repeated request is known again (Idempotency-Key): the same key acts once.
 *
 * @param value 1 to 200 characters
 */
public record RequestKey(String value) {
    public RequestKey {
        if (value.isBlank() || value.length() > 200) {
            throw new IllegalArgumentException("a request key has 1 to 200 characters");
        }
    }
}
