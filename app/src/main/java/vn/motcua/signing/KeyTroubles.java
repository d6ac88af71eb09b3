// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.security.UnrecoverableKeyException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.security.auth.login.FailedLoginException;

/** What an exception of a key means to whoever signs. */
public final class KeyTroubles {
    /** What the provider of tokens says, by the names of the standard (PKCS#11 v2.40, 5.1). */
    private static final Map<String, KeyTrouble> OF_TOKENS =
            Map.of(
                    "CKR_PIN_INCORRECT", KeyTrouble.WRONG_PIN,
                    "CKR_PIN_INVALID", KeyTrouble.WRONG_PIN,
                    "CKR_PIN_LEN_RANGE", KeyTrouble.WRONG_PIN,
                    "CKR_PIN_LOCKED", KeyTrouble.LOCKED,
                    "CKR_PIN_EXPIRED", KeyTrouble.LOCKED,
                    "CKR_FUNCTION_CANCELED", KeyTrouble.CANCELLED,
                    "CKR_USER_NOT_LOGGED_IN", KeyTrouble.WRONG_PIN);

    private KeyTroubles() {}

    /** The trouble behind {@code failed}, which is never shown itself. */
    public static KeyTrouble of(Throwable failed) {
        return causes(failed)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElse(KeyTrouble.UNREACHABLE);
    }

    private static Optional<KeyTrouble> known(Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        Optional<KeyTrouble> ofToken =
                OF_TOKENS.entrySet().stream()
                        .filter(entry -> said.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
        boolean pin =
                cause instanceof UnrecoverableKeyException || cause instanceof FailedLoginException;
        return ofToken.isEmpty() && pin ? Optional.of(KeyTrouble.WRONG_PIN) : ofToken;
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause);
    }
}
