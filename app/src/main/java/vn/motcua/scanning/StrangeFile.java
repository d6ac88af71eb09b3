// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.motcua.files.Flaw;

/** Names files that are not taken in, by what stands in them and never by their names. */
final class StrangeFile {
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** What the parts of office documents are called inside of them. */
    private static final List<String> OFFICE_PARTS =
            List.of("word/", "xl/", "ppt/", "vnd.oasis.opendocument");

    /** How macros are called in new documents, and in old ones in letters of two bytes. */
    private static final List<String> MACRO_PARTS =
            List.of("vbaProject.bin", "_\0V\0B\0A\0_\0P\0R\0O\0J\0E\0C\0T\0", "Basic/Standard/");

    private static final List<String> ARCHIVES = List.of(ZIP, "Rar!", "7z\u00bc\u00af");

    private static final int BRAND_AT = 8;
    private static final int BRAND_LENGTH = 4;
    private static final List<String> HEIC_BRANDS =
            List.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private StrangeFile() {}

    /** What it is; empty when nobody knows. */
    static Optional<Flaw> name(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (isHeic(text)) {
            return Optional.of(Flaw.HEIC);
        }
        boolean office =
                text.startsWith(OLD_OFFICE)
                        || text.startsWith("{\\rtf")
                        || (text.startsWith(ZIP) && hasOne(text, OFFICE_PARTS));
        if (office) {
            return Optional.of(hasOne(text, MACRO_PARTS) ? Flaw.MACROS : Flaw.OFFICE);
        }
        return ARCHIVES.stream().anyMatch(text::startsWith)
                ? Optional.of(Flaw.ARCHIVE)
                : Optional.empty();
    }

    private static boolean hasOne(String text, List<String> parts) {
        return parts.stream().anyMatch(text::contains);
    }

    private static boolean isHeic(String text) {
        return text.length() >= BRAND_AT + BRAND_LENGTH
                && text.startsWith("ftyp", BRAND_LENGTH)
                && HEIC_BRANDS.contains(text.substring(BRAND_AT, BRAND_AT + BRAND_LENGTH));
    }
}
