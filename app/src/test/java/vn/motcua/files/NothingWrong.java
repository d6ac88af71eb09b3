// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.Optional;

/** Whoever looks into nothing. */
final class NothingWrong implements Inspection {
    @Override
    public Optional<Flaw> flaw(byte[] content, FileKind kind) {
        return Optional.empty();
    }

    @Override
    public Stranger stranger(byte[] content) {
        return new Stranger.Unknown();
    }
}
