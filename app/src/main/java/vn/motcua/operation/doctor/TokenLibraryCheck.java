// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whether a PKCS#11 library is installed, without which no USB token can sign.
 *
 * @param libraries where libraries of tokens are usually installed
 */
record TokenLibraryCheck(List<Path> libraries) implements Check {
    TokenLibraryCheck {
        libraries = List.copyOf(libraries);
    }

    /** The usual places on Debian and its like. */
    static TokenLibraryCheck usual() {
        return new TokenLibraryCheck(
                List.of(
                        Path.of("/usr/lib/x86_64-linux-gnu/opensc-pkcs11.so"),
                        Path.of("/usr/lib/x86_64-linux-gnu/p11-kit-proxy.so"),
                        Path.of("/usr/lib/softhsm/libsofthsm2.so")));
    }

    @Override
    public Finding look() {
        Optional<Path> found = libraries.stream().filter(Files::isReadable).findFirst();
        return found.isPresent()
                ? Finding.well("operation.doctor.token.well", found.get())
                : Finding.advice("operation.doctor.token.none");
    }
}
