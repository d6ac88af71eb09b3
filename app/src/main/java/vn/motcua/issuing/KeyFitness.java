// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;

/**
 * Whether the certificate of a key may be used, asked once for all papers of a round: before any is
 * signed, and before any number is taken. Used by the one thread of the round.
 */
final class KeyFitness {
    private final SigningRoom room;
    private final SigningKey key;
    private final InstantSource clock;
    private @Nullable RoundTrouble trouble;
    private boolean asked;

    KeyFitness(SigningRoom room, SigningKey key, InstantSource clock) {
        this.room = room;
        this.key = key;
        this.clock = clock;
    }

    SigningKey key() {
        return key;
    }

    /** Why nothing can be done with it; empty when it is fit, as far as anybody knows. */
    Optional<RoundTrouble> trouble() {
        if (!asked) {
            trouble =
                    SigningRefusal.of(room.certificates().state(key.chain(), clock.instant()))
                            .map(RoundTrouble.OfSigning::new)
                            .orElse(null);
            asked = true;
        }
        return Optional.ofNullable(trouble);
    }
}
