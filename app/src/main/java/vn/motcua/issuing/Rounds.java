// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.signing.SigningKey;

/**
 * The rounds that run or ran lately on this machine. They live in memory with the opened key; a
 * round that is cut off leaves its other papers untouched, to be signed again. ADR 0039.
 */
@Component
class Rounds {
    private static final int REMEMBERED = 500;

    private final Map<String, Round> byId = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** Begins a round and returns at once. */
    Round begin(Begin begin, SigningKey key, Function<IssuedPaper, RoundResult> work) {
        Round round =
                new Round(
                        PaperToken.next(random).text(),
                        begin.owner(),
                        begin.from(),
                        begin.papers());
        remember(round);
        Thread.ofVirtual().name("round").start(() -> round.run(key, work));
        return round;
    }

    /** Who begins a round of which papers. */
    record Begin(AccountId owner, IssuedState from, List<IssuedPaper> papers) {}

    private synchronized void remember(Round round) {
        byId.put(round.id(), round);
        if (byId.size() > REMEMBERED) {
            byId.values().stream()
                    .filter(Round::isOver)
                    .findFirst()
                    .ifPresent(oldest -> byId.remove(oldest.id()));
        }
    }

    /** The round of this id, for whoever began it. */
    synchronized Optional<Round> find(String id, AccountId owner) {
        return Optional.ofNullable(byId.get(id)).filter(round -> round.owner().equals(owner));
    }
}
