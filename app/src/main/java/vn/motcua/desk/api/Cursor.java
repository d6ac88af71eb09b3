// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.desk.WorkPlace;

/** The opaque word by which programs keep a place in a list of work. */
final class Cursor {
    private static final Pattern FORM =
            Pattern.compile("([01]) (-?[0-9]{1,16}) (-?[0-9]{1,16}) ([0-9]{1,18})");

    private Cursor() {}

    /** The place that a word means; empty when it is none of ours. */
    static Optional<WorkPlace> parse(String word) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(word);
            Matcher parts = FORM.matcher(new String(bytes, StandardCharsets.US_ASCII));
            return parts.matches() ? Optional.of(of(parts)) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static WorkPlace of(Matcher parts) {
        return new WorkPlace(
                parts.group(1).equals("1"),
                instant(parts.group(2)),
                instant(parts.group(3)),
                Long.parseLong(parts.group(4)));
    }

    /** Microseconds, as the database keeps them: a coarser place would repeat its own row. */
    private static Instant instant(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }

    /** The word for programs. */
    static String word(WorkPlace place) {
        String text =
                String.format(
                        Locale.ROOT,
                        "%d %d %d %d",
                        place.waiting() ? 1 : 0,
                        ChronoUnit.MICROS.between(Instant.EPOCH, place.due()),
                        ChronoUnit.MICROS.between(Instant.EPOCH, place.workDue()),
                        place.item());
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
