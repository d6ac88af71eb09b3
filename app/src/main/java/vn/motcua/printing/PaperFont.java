// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Tinos, the font of all papers: its measures are those of Times New Roman, which Nghị định
 * 30/2020/NĐ-CP, Phụ lục I asks for. Its files are shipped with their licence (OFL-1.1).
 */
final class PaperFont {
    static final String FAMILY = "Tinos";

    private final Map<Face, byte[]> files;
    private final BitSet signs;
    private final MarkPlace marks;

    private PaperFont(Map<Face, byte[]> files, BitSet signs, MarkPlace marks) {
        this.files = files;
        this.signs = signs;
        this.marks = marks;
    }

    /** The font as shipped, with the signs that all of its faces have. */
    static PaperFont shipped() {
        var files = new EnumMap<Face, byte[]>(Face.class);
        var signs = new BitSet();
        signs.set(0, Character.MAX_CODE_POINT + 1);
        for (Face face : Face.values()) {
            byte[] file = file(face);
            files.put(face, file);
            signs.and(signs(file));
        }
        return new PaperFont(files, signs, marks(file(Face.REGULAR)));
    }

    private static MarkPlace marks(byte[] file) {
        try {
            return new MarkPlace(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where marks go that no letter of its own holds. */
    MarkPlace marks() {
        return marks;
    }

    /** Where the first sign stands that would not be printed; empty when all are. */
    OptionalInt missing(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int sign = text.codePointAt(at);
            if (!signs.get(sign) && !isSpace(sign)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The same words with a question mark for each sign that would not be printed. */
    String shown(String text) {
        var shown = new StringBuilder(text);
        OptionalInt at = missing(text);
        while (at.isPresent()) {
            int sign = shown.codePointAt(at.getAsInt());
            shown.replace(at.getAsInt(), at.getAsInt() + Character.charCount(sign), "?");
            at = missing(shown.toString());
        }
        return shown.toString();
    }

    /** The file of a face, from its beginning. */
    InputStream open(Face face) {
        return new ByteArrayInputStream(Objects.requireNonNull(files.get(face)));
    }

    /** Spaces and line ends of the text of a template, which are never drawn. */
    private static boolean isSpace(int sign) {
        return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t';
    }

    private static byte[] file(Face face) {
        try (InputStream file = PaperFont.class.getResourceAsStream("font/" + face.file)) {
            return Objects.requireNonNull(file, face.file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static BitSet signs(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup map = font.getUnicodeCmapLookup();
            var signs = new BitSet();
            for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
                signs.set(sign, map.getGlyphId(sign) != 0);
            }
            return signs;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Upright and slanted, light and bold. */
    enum Face {
        REGULAR("Tinos-Regular.ttf", 400, false),
        BOLD("Tinos-Bold.ttf", 700, false),
        ITALIC("Tinos-Italic.ttf", 400, true),
        BOLD_ITALIC("Tinos-BoldItalic.ttf", 700, true);

        private final String file;
        private final int weight;
        private final boolean italic;

        Face(String file, int weight, boolean italic) {
            this.file = file;
            this.weight = weight;
            this.italic = italic;
        }

        int weight() {
            return weight;
        }

        boolean isItalic() {
            return italic;
        }
    }
}
