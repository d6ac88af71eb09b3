// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The root over a stream of leaves, built with memory for one branch only. Leaves and nodes are
 * hashed apart (0 and 1 before them, as in RFC 6962), and the tree of n leaves splits at the
 * largest power of two below n.
 */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** A complete subtree of 2^height leaves. */
    private record Subtree(int height, Hash root) {}

    private final Deque<Subtree> branch = new ArrayDeque<>();
    private long leaves;

    /** Adds the next leaf. */
    public void add(Hash leaf) {
        add(leaf.bytes());
    }

    /** Adds the next leaf as the bytes it is made of. */
    void add(byte[] leaf) {
        Subtree subtree = new Subtree(0, Hash.sha256(LEAF, leaf));
        while (!branch.isEmpty() && branch.peek().height() == subtree.height()) {
            Subtree left = branch.pop();
            subtree = new Subtree(subtree.height() + 1, node(left.root(), subtree.root()));
        }
        branch.push(subtree);
        leaves++;
    }

    /** Leaves added so far. */
    public long leaves() {
        return leaves;
    }

    /** The root over all leaves so far; throws when there is none. */
    public Hash root() {
        Deque<Subtree> rest = new ArrayDeque<>(branch);
        Hash root = rest.pop().root();
        while (!rest.isEmpty()) {
            root = node(rest.pop().root(), root);
        }
        return root;
    }

    private static Hash node(Hash left, Hash right) {
        return Hash.sha256(NODE, left.bytes(), right.bytes());
    }
}
