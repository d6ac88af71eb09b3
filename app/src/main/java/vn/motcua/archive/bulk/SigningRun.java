// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.archive.digitise.ScanSigning;

/** One go of signing the papers of a batch: how far it is. Safe for many threads. */
public final class SigningRun {
    private static final int REMEMBERED = 50;

    private final int papers;
    private final List<ScanSigning.Line> left = new ArrayList<>();
    private int signed;
    private int refused;
    private boolean over;

    SigningRun(int papers) {
        this.papers = papers;
    }

    /** How many papers it is for. */
    public int papers() {
        return papers;
    }

    synchronized void add(ScanSigning.Line line) {
        if (line.signed()) {
            signed++;
            return;
        }
        refused++;
        if (left.size() < REMEMBERED) {
            left.add(line);
        }
    }

    synchronized void end() {
        over = true;
    }

    /** How many are signed so far. */
    public synchronized int signed() {
        return signed;
    }

    /** How many were left as they were so far. */
    public synchronized int refused() {
        return refused;
    }

    /** The first of those that were left as they were, with the reason. */
    public synchronized List<ScanSigning.Line> left() {
        return List.copyOf(left);
    }

    /** True when it ended, with all papers or before. */
    public synchronized boolean isOver() {
        return over;
    }
}
