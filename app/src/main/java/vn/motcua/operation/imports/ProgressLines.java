// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.imports;

import java.util.function.Consumer;
import vn.motcua.operation.wording.Sentence;

/** Tells the progress of an import in a sentence for every tenth of it. */
public final class ProgressLines implements ImportProgress {
    private static final int PARTS = 10;

    private final String key;
    private final Consumer<Sentence> teller;
    private long told;

    /** Tells {@code teller}. */
    public ProgressLines(Consumer<Sentence> teller) {
        this("operation.import.progress", teller);
    }

    /** Tells {@code teller} in the words of {@code key}. */
    ProgressLines(String key, Consumer<Sentence> teller) {
        this.key = key;
        this.teller = teller;
    }

    @Override
    public void done(long rows, long of) {
        long part = of == 0 ? PARTS : rows * PARTS / of;
        if (part > told) {
            told = part;
            teller.accept(Sentence.of(key, rows, of));
        }
    }
}
