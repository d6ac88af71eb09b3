// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ProcessingTime;

/**
 * The data of an event: a few named words, no personal data. Written as JSON in the order of the
 * names, so that the same data always give the same text and the same hash.
 */
public final class EventData {
    /** Nothing to tell. */
    public static final EventData NONE = new EventData(Map.of());

    /** The name under which an event tells the due date in force from then on. */
    public static final String DUE_AT = "dueAt";

    private final SortedMap<String, String> words;

    private EventData(Map<String, String> words) {
        this.words = new TreeMap<>(words);
    }

    /** These data and one more; nothing is added for null. */
    public EventData with(String name, @Nullable String word) {
        if (word == null) {
            return this;
        }
        EventData more = new EventData(words);
        more.words.put(name, word);
        return more;
    }

    /** These data and the due date in force from then on. */
    public EventData withDueAt(Instant dueAt) {
        return with(DUE_AT, dueAt.toString());
    }

    /** These data, the first due date, and whether it is kept by the day or by the instant. */
    public EventData withDueAt(Instant dueAt, ProcessingTime limit) {
        return withDueAt(dueAt).with("dueBy", limit.unit().countsDays() ? "day" : "instant");
    }

    /** The JSON text, names in alphabetical order. */
    public String json() {
        StringBuilder text = new StringBuilder("{");
        words.forEach((name, word) -> {
            text.append(text.length() == 1 ? "" : ",");
            quote(text, name);
            text.append(':');
            quote(text, word);
        });
        return text.append('}').toString();
    }

    private static void quote(StringBuilder text, String word) {
        text.append('"');
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                default -> {
                    if (c < ' ') {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
