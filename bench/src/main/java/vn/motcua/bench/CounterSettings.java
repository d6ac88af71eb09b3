// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How {@code bench counter} is run: {@code --rates 300,3000} visits an hour one after the other,
 * each for {@code --seconds N} or longer, in {@code --folder DIR}, which is kept and not filled
 * again; {@code --only keys}, {@code visits} or {@code offline} measures one part.
 *
 * @param rates visits an hour, in this order
 * @param seconds how long each rate is measured
 * @param folder the data folder to keep; null for one that is removed
 * @param only the one part to be measured; null for all
 */
record CounterSettings(
        List<Integer> rates, int seconds, @Nullable Path folder, @Nullable String only) {
    private static final List<String> PARTS = List.of("keys", "visits", "offline");

    static final CounterSettings USUAL =
            new CounterSettings(List.of(300, 3000, 12_000, 24_000, 36_000, 48_000), 40, null, null);

    private static final int VISITS = 15;
    private static final int SECONDS_AN_HOUR = 3600;

    CounterSettings {
        rates = List.copyOf(rates);
    }

    /** True when this part is to be measured. */
    boolean measures(String part) {
        return only == null || only.equals(part);
    }

    /** How long this rate is measured: at least until some 15 people came. */
    int secondsAt(int rate) {
        return Math.max(seconds, VISITS * SECONDS_AN_HOUR / rate);
    }

    /** The usual ones but for what {@code arguments} say; throws when they say something else. */
    static CounterSettings of(List<String> arguments) {
        CounterSettings settings = USUAL;
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            String name = words.next();
            if (!words.hasNext()) {
                throw new IllegalArgumentException(name + " says nothing");
            }
            settings = settings.with(name, words.next());
        }
        return settings;
    }

    private CounterSettings with(String name, String word) {
        return switch (name) {
            case "--rates" ->
                    new CounterSettings(
                            Arrays.stream(word.split(",", -1)).map(Integer::valueOf).toList(),
                            seconds,
                            folder,
                            only);
            case "--seconds" -> new CounterSettings(rates, Integer.parseInt(word), folder, only);
            case "--folder" -> new CounterSettings(rates, seconds, Path.of(word), only);
            case "--only" -> new CounterSettings(rates, seconds, folder, part(word));
            default -> throw new IllegalArgumentException("bench counter has no option " + name);
        };
    }

    private static String part(String word) {
        if (!PARTS.contains(word)) {
            throw new IllegalArgumentException("bench counter has the parts " + PARTS);
        }
        return word;
    }
}
