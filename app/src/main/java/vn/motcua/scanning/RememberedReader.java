// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a minute whether the program is there: pages ask, and asking starts it. When it
 * fails at a page, it is asked anew.
 */
final class RememberedReader implements LetterReader {
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final LetterReader program;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Answer> last = new AtomicReference<>();

    private record Answer(boolean isThere, Instant until) {}

    RememberedReader(LetterReader program, InstantSource clock) {
        this.program = program;
        this.clock = clock;
    }

    @Override
    public boolean isThere() {
        Instant now = clock.instant();
        @Nullable Answer answer = last.get();
        if (answer == null || !now.isBefore(answer.until())) {
            answer = new Answer(program.isThere(), now.plus(REMEMBERED));
            last.set(answer);
        }
        return answer.isThere();
    }

    @Override
    public Optional<List<ScanWord>> read(byte[] png) {
        Optional<List<ScanWord>> words = program.read(png);
        if (words.isEmpty()) {
            last.set(null);
        }
        return words;
    }
}
