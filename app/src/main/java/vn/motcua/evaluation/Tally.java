// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Ratings counted: how many dossiers that ended in the period were rated, and what those said that
 * became known in it.
 *
 * @param rated dossiers of the period that were rated, whether or not it is known yet what was said
 * @param levels how many said what; a level that nobody chose is left out
 */
public record Tally(long rated, Map<Level, Long> levels) {
    /** Nothing. */
    static final Tally NONE = new Tally(0, Map.of());

    public Tally {
        levels = Map.copyOf(levels);
    }

    /** How many said this. */
    public long of(Level level) {
        return levels.getOrDefault(level, 0L);
    }

    /** How many are known. */
    public long known() {
        return levels.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The mean of what was said, from 1 to 3, with one decimal, half up; empty without any. */
    public Optional<BigDecimal> mean() {
        long sum =
                levels.entrySet().stream()
                        .mapToLong(one -> one.getKey().number() * one.getValue())
                        .sum();
        return known() == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(sum)
                                .divide(BigDecimal.valueOf(known()), 1, RoundingMode.HALF_UP));
    }

    Tally with(Tally other) {
        EnumMap<Level, Long> sum = new EnumMap<>(Level.class);
        sum.putAll(levels);
        other.levels.forEach((level, count) -> sum.merge(level, count, Long::sum));
        return new Tally(rated + other.rated, sum);
    }
}
