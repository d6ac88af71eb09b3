// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that everybody tries, as far as they are long enough to be chosen here. */
final class BlockedPasswords {
    private static final String FILE = "blocked.txt";

    private BlockedPasswords() {}

    static Set<String> read() {
        try (InputStream in = BlockedPasswords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("list is missing from the build: " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
