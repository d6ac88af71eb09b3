// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.Locale;
import java.util.Set;
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

    /** Endings of kinds of files; others belong to the name, as in {@code Mẫu số 1.2}. */
    private static final Set<String> LYING =
            Set.of(
                    "pdf", "jpg", "jpeg", "jpe", "jfif", "png", "tif", "tiff", "heic", "heif",
                    "bmp", "gif", "webp", "doc", "docx", "exe", "bin", "tmp", "zip", "img");

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

    /** The name of a file of this kind: an ending that lies gives way to the right one. */
    public FileName endingAs(FileKind kind) {
        if (endsAs(kind, value)) {
            return this;
        }
        int dot = value.lastIndexOf('.');
        boolean lies = dot > 0 && LYING.contains(value.substring(dot + 1).toLowerCase(Locale.ROOT));
        String bare = lies ? value.substring(0, dot) : value;
        return new FileName(
                shortened(endsAs(kind, bare) ? bare : bare + "." + kind.endings().getFirst()));
    }

    private static boolean endsAs(FileKind kind, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return kind.endings().stream().anyMatch(ending -> small.endsWith("." + ending));
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
