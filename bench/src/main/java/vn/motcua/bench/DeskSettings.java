// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How {@code bench desk} is run: {@code --dossiers N} loaded, {@code --rate N} requests a second
 * for {@code --seconds N}, in {@code --folder DIR}, which is kept and not filled again.
 *
 * @param dossiers how many are in the database
 * @param rate requests a second
 * @param seconds how long is measured, after the warm-up
 * @param folder the data folder to keep; null for one that is removed
 */
record DeskSettings(int dossiers, int rate, int seconds, @Nullable Path folder) {
    static final DeskSettings USUAL = new DeskSettings(1_000_000, 50, 60, null);

    /** The usual ones but for what {@code arguments} say; throws when they say something else. */
    static DeskSettings of(List<String> arguments) {
        DeskSettings settings = USUAL;
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

    private DeskSettings with(String name, String word) {
        return switch (name) {
            case "--dossiers" -> new DeskSettings(Integer.parseInt(word), rate, seconds, folder);
            case "--rate" -> new DeskSettings(dossiers, Integer.parseInt(word), seconds, folder);
            case "--seconds" -> new DeskSettings(dossiers, rate, Integer.parseInt(word), folder);
            case "--folder" -> new DeskSettings(dossiers, rate, seconds, Path.of(word));
            default -> throw new IllegalArgumentException("bench desk has no option " + name);
        };
    }
}
