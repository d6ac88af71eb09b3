// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.regex.Pattern;
import vn.motcua.language.VietnameseText;

/**
 * The name a file came with, without any folder, in NFC, without signs that systems give a meaning.
 *
 * @param value 1 to {@link #LONGEST} characters
 */
public record FileName(String value) {
    /** The most characters; of a longer name the beginning and its ending are kept. */
    public static final int LONGEST = 120;

    /** What a file without a name is called. */
    private static final String NAMELESS = "tep";

    private static final int LONGEST_ENDING = 10;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern MEANINGFUL = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"|?*;]+");
    private static final Pattern DOTS_FIRST = Pattern.compile("^[. ]+");

    public FileName {
        if (value.isBlank() || value.length() > LONGEST || value.contains("/")) {
            throw new IllegalArgumentException("not the name of a file");
        }
    }

    /** The name meant by what a browser sent: {@code ../../x} is {@code x}. */
    public static FileName of(String sent) {
        String bare = FOLDERS.matcher(VietnameseText.composed(sent)).replaceFirst("");
        String safe = MEANINGFUL.matcher(bare).replaceAll(" ");
        String name = DOTS_FIRST.matcher(VietnameseText.tidy(safe)).replaceFirst("");
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean hasEnding = dot > 0 && name.length() - dot <= LONGEST_ENDING;
        String ending = hasEnding ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                + ending;
    }
}
