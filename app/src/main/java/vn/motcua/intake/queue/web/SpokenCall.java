// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.queue.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.motcua.intake.queue.TicketNumber;
import vn.motcua.language.AmountWords;

/**
 * A call as it is spoken: “Mời số, A, không, bốn, hai, đến quầy, hai”. Each piece is a clip with a
 * name of its own, so that recorded ones may take its place.
 */
final class SpokenCall {
    /** Before each call. */
    static final String CHIME = "chuong";

    private static final String INVITE = "moi-so";
    private static final String TO_COUNTER = "den-quay";

    /** The letters as they are called in Vietnamese. */
    private static final Map<Character, String> LETTERS =
            Map.ofEntries(
                    Map.entry('A', "a"),
                    Map.entry('B', "bê"),
                    Map.entry('C', "xê"),
                    Map.entry('D', "dê"),
                    Map.entry('E', "e"),
                    Map.entry('F', "ép"),
                    Map.entry('G', "giê"),
                    Map.entry('H', "hát"),
                    Map.entry('I', "i"),
                    Map.entry('J', "gi"),
                    Map.entry('K', "ca"),
                    Map.entry('L', "lờ"),
                    Map.entry('M', "mờ"),
                    Map.entry('N', "nờ"),
                    Map.entry('O', "o"),
                    Map.entry('P', "pê"),
                    Map.entry('Q', "quy"),
                    Map.entry('R', "rờ"),
                    Map.entry('S', "ét sì"),
                    Map.entry('T', "tê"),
                    Map.entry('U', "u"),
                    Map.entry('V', "vê"),
                    Map.entry('W', "vê kép"),
                    Map.entry('X', "ích"),
                    Map.entry('Y', "i dài"),
                    Map.entry('Z', "dét"));

    private SpokenCall() {}

    /** The names of the clips, the chime first. */
    static List<String> clips(TicketNumber number, int counter) {
        List<String> clips = new ArrayList<>(List.of(CHIME, INVITE));
        number.toString()
                .toLowerCase(Locale.ROOT)
                .chars()
                .forEach(sign -> clips.add(String.valueOf((char) sign)));
        clips.add(TO_COUNTER);
        clips.add(Integer.toString(counter));
        return List.copyOf(clips);
    }

    /** The same as one sentence. */
    static String words(TicketNumber number, int counter) {
        return String.join(
                ", ",
                clips(number, counter).stream()
                        .filter(clip -> !clip.equals(CHIME))
                        .map(SpokenCall::word)
                        .toList());
    }

    /** What a clip says; throws for a name that is none. */
    static String word(String clip) {
        if (clip.equals(INVITE)) {
            return "Mời số";
        }
        if (clip.equals(TO_COUNTER)) {
            return "đến quầy";
        }
        return Character.isDigit(clip.charAt(0))
                ? AmountWords.number(Long.parseLong(clip))
                : letter(clip);
    }

    private static String letter(String clip) {
        String word = LETTERS.get(Character.toUpperCase(clip.charAt(0)));
        if (word == null || clip.length() != 1) {
            throw new IllegalArgumentException("no such clip: " + clip);
        }
        return word;
    }

    /** Every clip that may be asked for, but the chime. */
    static List<String> all() {
        List<String> clips = new ArrayList<>(List.of(INVITE, TO_COUNTER));
        LETTERS.keySet().stream()
                .map(letter -> letter.toString().toLowerCase(Locale.ROOT))
                .forEach(clips::add);
        IntStream.range(0, 100).mapToObj(Integer::toString).forEach(clips::add);
        return List.copyOf(clips);
    }
}
