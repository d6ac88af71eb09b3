// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks all seals in order, and all events by position under them, and finds the first seal that
 * does not hold. Call {@link #seal} for each seal, {@link #event} for each event hash in its range,
 * and {@link #end()} last.
 */
public final class SealWalk {
    private @Nullable Seal current;
    private MerkleTree tree = new MerkleTree();
    private long seals;
    private @Nullable Break firstBreak;

    /** Takes the next seal; the events under the one before it are complete. */
    public void seal(StoredSeal stored) {
        close();
        Seal seal = stored.seal();
        long number = current == null ? 1 : current.number() + 1;
        if (seal.number() != number || !stored.hash().equals(seal.hash()) || !follows(seal)) {
            fail(Break.Kind.SEAL_CHANGED, number);
        }
        seals++;
        current = seal;
        tree = new MerkleTree();
    }

    private boolean follows(Seal seal) {
        Hash previous = current == null ? Hash.NONE : current.hash();
        long first = current == null ? 1 : current.last() + 1;
        return seal.previous().equals(previous) && seal.first() == first;
    }

    /** Takes the hash of the next event under the current seal, by position. */
    public void event(Hash hash) {
        tree.add(hash);
    }

    /** Says that the last seal and its events were handed over. */
    public void end() {
        close();
    }

    private void close() {
        if (current == null) {
            return;
        }
        boolean same =
                tree.leaves() == current.events()
                        && tree.leaves() > 0
                        && tree.root().equals(current.root());
        if (!same) {
            fail(Break.Kind.SEALED_EVENTS_DIFFER, current.number());
        }
    }

    private void fail(Break.Kind kind, long number) {
        if (firstBreak == null) {
            firstBreak = new Break(kind, Long.toString(number), 0);
        }
    }

    /** Seals walked so far. */
    public long seals() {
        return seals;
    }

    /** The first broken seal, empty while all hold. */
    public Optional<Break> firstBreak() {
        return Optional.ofNullable(firstBreak);
    }
}
