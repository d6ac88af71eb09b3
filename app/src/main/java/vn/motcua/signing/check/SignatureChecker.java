// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing.check;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Says of a file whether it is what was signed, by whom and when. Stricter than the usual readers:
 * whatever was added or hangs on the end breaks it. Safe for many threads; only so many files are
 * looked into at once.
 */
public final class SignatureChecker {
    /** The most bytes of a file: 20 MB. Product default, ADR 0041. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PdfChecking checking;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    /** A checker that believes whom {@code trust} believes when it is asked. */
    public SignatureChecker(Supplier<Trust> trust) {
        this(trust, PATIENCE);
    }

    SignatureChecker(Supplier<Trust> trust, Duration patience) {
        this.checking = new PdfChecking(trust);
        this.patience = patience;
    }

    /** What the file is at {@code now}; takes at most as long as the checker is patient. */
    public Verdict check(byte[] file, Instant now) {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Verdict.NotRead(Unreadable.TOO_SLOW);
            }
            return inTime(file, now);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while checking", stopped);
        }
    }

    private Verdict inTime(byte[] file, Instant now) throws InterruptedException {
        try {
            var work = new FutureTask<>(() -> placed(file, now));
            Thread.ofPlatform().daemon().name("signature-check").start(work);
            return work.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new Verdict.NotRead(Unreadable.TOO_SLOW);
        } catch (ExecutionException broken) {
            return new Verdict.NotRead(Unreadable.DAMAGED);
        }
    }

    /** Runs on a thread of its own; its place is free only when it is really done. */
    private Verdict placed(byte[] file, Instant now) {
        try {
            return switch (PdfDoor.look(file)) {
                case PdfDoor.Entry.Out out -> new Verdict.NotRead(out.why());
                case PdfDoor.Entry.In in ->
                        in.facts().signed().isEmpty()
                                ? new Verdict.Unsigned()
                                : looked(file, in.facts(), now);
            };
        } finally {
            places.release();
        }
    }

    private Verdict looked(byte[] file, PdfFacts facts, Instant now) {
        var reports = checking.check(file, facts.signed(), now);
        List<FoundSignature> signatures = new SignatureReader(reports, now).read();
        if (signatures.isEmpty()) {
            return new Verdict.Unsigned();
        }
        Set<Damage> damage = damage(signatures);
        if (facts.covered() != file.length) {
            damage.add(Damage.APPENDED);
        }
        if (facts.roomFilled()) {
            damage.add(Damage.MALFORMED);
        }
        if (facts.loadChanged()) {
            damage.add(Damage.LOAD_CHANGED);
        }
        if (!damage.isEmpty()) {
            return new Verdict.Broken(damage, signatures);
        }
        return signatures.stream().allMatch(FoundSignature::isSound)
                ? new Verdict.Sound(signatures, facts.remarks())
                : new Verdict.Doubtful(signatures, facts.remarks());
    }

    private static Set<Damage> damage(List<FoundSignature> signatures) {
        var damage = EnumSet.noneOf(Damage.class);
        for (FoundSignature signature : signatures) {
            switch (signature.integrity()) {
                case INTACT -> {}
                case ALTERED -> damage.add(Damage.ALTERED);
                case ADDED_TO -> damage.add(Damage.CONTENT_ADDED);
                case MALFORMED -> damage.add(Damage.MALFORMED);
            }
        }
        return damage;
    }
}
