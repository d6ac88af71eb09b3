// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.motcua.identity.AccountId;
import vn.motcua.signing.KeyOpening;
import vn.motcua.signing.KeySecrets;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.register.CertificateOwner;
import vn.motcua.signing.register.KeyRefusal;

/**
 * The rounds that run or ran lately on this machine. They live in memory with the opened key; a
 * round that is cut off leaves its other papers untouched, to be signed again. ADR 0039.
 */
@Component
class Rounds {
    private static final int REMEMBERED = 500;

    private final Map<String, Round> byId = new LinkedHashMap<>();
    private final SecureRandom random = new SecureRandom();

    /** Opens the key and begins a round, or says why there is no key; returns at once. */
    RoundStart begin(Begin begin, Unlocking unlocking, InstantSource clock, Work work) {
        Optional<KeyRefusal> refusal = unlocking.room().keys().refusal(unlocking.owner());
        if (refusal.isPresent()) {
            return new RoundStart.Withheld(refusal.get());
        }
        return switch (unlocking.open()) {
            case KeyOpening.Closed closed -> new RoundStart.NoKey(closed.why());
            case KeyOpening.Opened opened -> {
                var fitness = new KeyFitness(unlocking.room(), opened.key(), clock);
                yield new RoundStart.Begun(
                        run(begin, opened.key(), paper -> work.done(paper, fitness)));
            }
        };
    }

    /** What is done with each paper. */
    interface Work {
        RoundResult done(IssuedPaper paper, KeyFitness key);
    }

    /** Whose key is opened with what. */
    record Unlocking(SigningRoom room, CertificateOwner owner, KeySecrets secrets) {
        private KeyOpening open() {
            return room.keys().open(owner, secrets);
        }
    }

    private Round run(Begin begin, SigningKey key, Function<IssuedPaper, RoundResult> work) {
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
