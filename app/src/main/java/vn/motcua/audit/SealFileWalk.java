// SPDX-License-Identifier: Apache-2.0
package vn.motcua.audit;

import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the file of seals, line by line, with the seals of the database. The database may be one
 * write ahead of the file, never the other way round.
 */
public final class SealFileWalk {
    private static final int AHEAD = 1;

    private final Iterator<StoredSeal> stored;
    private final long before;
    private long line;
    private long bytes;
    private @Nullable Break firstBreak;

    /**
     * Compares with these seals, in order of their numbers.
     *
     * @param before how many bytes the file had before the seals were read: what was added to it
     *     since then belongs to newer seals
     */
    public SealFileWalk(Iterator<StoredSeal> stored, long before) {
        this.stored = stored;
        this.before = before;
    }

    /** Takes the next line of the file. */
    public void line(String text) {
        line++;
        bytes += text.length() + 1L;
        if (firstBreak != null || isNewer()) {
            return;
        }
        if (!stored.hasNext() || !stored.next().seal().line().equals(text)) {
            firstBreak = new Break(Break.Kind.SEAL_FILE_DIFFERS, Long.toString(line), 0);
        }
    }

    private boolean isNewer() {
        return bytes > before && !stored.hasNext();
    }

    /** Says that the file ended; returns the first place where both differ. */
    public Optional<Break> end() {
        long ahead = 0;
        while (firstBreak == null && stored.hasNext()) {
            stored.next();
            ahead++;
        }
        if (ahead > AHEAD) {
            firstBreak = new Break(Break.Kind.SEAL_FILE_CUT, Long.toString(line + 1), 0);
        }
        return Optional.ofNullable(firstBreak);
    }
}
