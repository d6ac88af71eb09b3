// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.language.VietnameseText;

/** Looks over what was told for an act, and gathers all that is wrong with it. */
final class Told {
    /** The most that is written for one act, in characters. */
    static final int LONGEST = 4_000;

    /** The most that is written in one line, such as a number or an item. */
    static final int LONGEST_LINE = 300;

    /** The most items in one list. */
    static final int MOST_ITEMS = 30;

    private final List<Fault> faults = new ArrayList<>();

    /** The text, tidied; a fault when there is none. */
    String text(String field, String typed) {
        return required(field, typed, LONGEST);
    }

    /** The line, tidied; a fault when there is none. */
    String line(String field, String typed) {
        return required(field, typed, LONGEST_LINE);
    }

    /** The text, tidied; it may be empty. */
    String optional(String field, String typed) {
        return fitting(field, typed, LONGEST);
    }

    /** The items that are not blank, tidied; a fault when none is left. */
    List<String> items(String field, List<String> typed) {
        List<String> items =
                typed.stream()
                        .map(VietnameseText::tidy)
                        .filter(item -> !item.isEmpty())
                        .distinct()
                        .toList();
        if (items.isEmpty()) {
            missing(field);
        } else if (items.size() > MOST_ITEMS
                || items.stream().anyMatch(item -> item.length() > LONGEST_LINE)) {
            tooLong(field, LONGEST_LINE);
        }
        return items;
    }

    void missing(String field) {
        faults.add(Fault.of(field, Fault.Kind.MISSING));
    }

    void wrong(String field, Fault.Kind kind) {
        faults.add(Fault.of(field, kind));
    }

    /** Things asked for that are not there, by their numbers. */
    void incomplete(String field, Stream<Integer> missing) {
        String numbers = String.join(", ", missing.map(String::valueOf).toList());
        if (!numbers.isEmpty()) {
            faults.add(new Fault(field, Fault.Kind.INCOMPLETE, numbers));
        }
    }

    private String required(String field, String typed, int longest) {
        String text = fitting(field, typed, longest);
        if (text.isEmpty()) {
            missing(field);
        }
        return text;
    }

    private String fitting(String field, String typed, int longest) {
        String text = VietnameseText.composed(typed).strip();
        if (text.length() > longest) {
            tooLong(field, longest);
            return text.substring(0, longest);
        }
        return text;
    }

    private void tooLong(String field, int longest) {
        faults.add(new Fault(field, Fault.Kind.TOO_LONG, Integer.toString(longest)));
    }

    /** The change when nothing is wrong, else all that is. */
    Verdict so(Change change) {
        return faults.isEmpty() ? new Verdict.Agreed(change) : new Verdict.Faulty(faults);
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    /** All that is wrong. */
    Verdict faulty() {
        return new Verdict.Faulty(faults);
    }
}
