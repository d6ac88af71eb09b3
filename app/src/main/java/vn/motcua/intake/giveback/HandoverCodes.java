// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.identity.Staff;

/**
 * Codes that prove a hand-over: made for one result, good for five minutes and five tries, and for
 * one hand-over.
 */
@Service
public class HandoverCodes {
    /** Product default (ADR 0036): long enough to be read over the phone. */
    public static final Duration GOOD_FOR = Duration.ofMinutes(5);

    /** Product default (ADR 0036): of a million codes five can be tried. */
    public static final int TRIES = 5;

    private static final int SALT_BYTES = 16;

    private final CodeBook book;
    private final TransactionTemplate transaction;
    private final InstantSource clock;

    HandoverCodes(CodeBook book, TransactionTemplate transaction, InstantSource clock) {
        this.book = book;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether a code is the right one. */
    public enum Answer {
        /** It is, and holds for no other hand-over. */
        RIGHT,
        /** It is not; it may be tried again. */
        WRONG,
        /** None was made, it is too old, was tried too often, or was used: make another one. */
        OVER
    }

    /** A new code for a result; one made before is no longer good. */
    public OneTimeCode make(Staff staff, ReadyResult result) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        OneTimeCode code = OneTimeCode.next();
        Instant now = clock.instant();
        book.write(
                result.id(),
                new CodeBook.Kept(code.hash(salt), salt, now.plus(GOOD_FOR), 0),
                new ReadyPile.Noting(staff.id(), now));
        return code;
    }

    /** Tries a code for a result. Each try is counted, whatever becomes of the hand-over. */
    public Answer prove(ReadyResult result, String typed) {
        String bare = typed.replaceAll("[\\s.\\-]", "");
        Answer answer = transaction.execute(tx -> tried(result.id(), bare));
        return answer == null ? Answer.OVER : answer;
    }

    private Answer tried(long dossier, String typed) {
        Optional<CodeBook.Kept> kept =
                book.tryOnce(dossier, TRIES).filter(one -> clock.instant().isBefore(one.until()));
        if (kept.isEmpty()) {
            return Answer.OVER;
        }
        boolean right =
                OneTimeCode.isCode(typed)
                        && MessageDigest.isEqual(
                                new OneTimeCode(typed).hash(kept.get().salt()), kept.get().hash());
        if (right) {
            return Answer.RIGHT;
        }
        return kept.get().tries() < TRIES ? Answer.WRONG : Answer.OVER;
    }
}
