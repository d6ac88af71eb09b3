// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.totp;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Closes and opens secrets with the key in {@code keys/second-factor.key} of the data folder, which
 * is made when the first secret is to be kept.
 */
@Component
public final class SecretVault {
    private final KeyFile file;

    SecretVault(@Value("${motcua.data:data}") Path data) {
        this.file = new KeyFile(data.resolve("keys").resolve("second-factor.key"));
    }

    /** The secret as it is kept in the database, to be opened for {@code owner} alone. */
    public byte[] close(TotpSecret secret, String owner) {
        return new SecretBox(file.key()).close(secret.bytes(), owner);
    }

    /** The secret that was closed for {@code owner}; throws when the key is another one. */
    public TotpSecret open(byte[] box, String owner) {
        return new TotpSecret(new SecretBox(file.key()).open(box, owner));
    }
}
