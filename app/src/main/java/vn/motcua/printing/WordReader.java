// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.language.VietnameseText;

/** Finds the variables in the words of a template: {@code {name}} and {@code {name|manner}}. */
final class WordReader {
    /** A name, or a column of a row. */
    static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)?");

    private static final Pattern SLOT = Pattern.compile("\\{([^{}|]*)(?:\\|([a-z]*))?}");

    private WordReader() {}

    /**
     * The words on {@code line}, composed (NFC).
     *
     * @param plain a style sheet, whose braces are not ours
     * @param faults where braces without a variable are noted
     */
    static Piece.Words read(int line, String text, boolean plain, List<TemplateFault> faults) {
        String composed = VietnameseText.composed(text);
        if (plain) {
            return new Piece.Words(line, List.of(new Piece.Fixed(composed)));
        }
        var parts = new ArrayList<Piece.Part>();
        Matcher slot = SLOT.matcher(composed);
        int from = 0;
        while (slot.find()) {
            addFixed(parts, composed.substring(from, slot.start()));
            String manner = slot.group(2) == null ? "" : slot.group(2);
            parts.add(new Piece.Slot(slot.group(1).strip(), manner));
            from = slot.end();
        }
        addFixed(parts, composed.substring(from));
        noteBad(line, parts, faults);
        return new Piece.Words(line, parts);
    }

    private static void addFixed(List<Piece.Part> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new Piece.Fixed(text));
        }
    }

    private static void noteBad(int line, List<Piece.Part> parts, List<TemplateFault> faults) {
        for (Piece.Part part : parts) {
            String bad =
                    switch (part) {
                        case Piece.Fixed fixed -> braces(fixed.text());
                        case Piece.Slot slot ->
                                NAME.matcher(slot.name()).matches() ? "" : "{" + slot.name() + "}";
                    };
            if (!bad.isEmpty()) {
                faults.add(new TemplateFault(TemplateFault.Kind.BAD_VARIABLE, line, bad));
            }
        }
    }

    private static String braces(String text) {
        int at = Math.max(text.indexOf('{'), text.indexOf('}'));
        return at < 0 ? "" : text.substring(at, Math.min(text.length(), at + 20)).strip();
    }
}
