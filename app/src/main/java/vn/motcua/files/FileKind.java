// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are taken in, known by their first bytes and never by their names. */
public enum FileKind {
    /** A document. */
    PDF("application/pdf", List.of("pdf"), bytes('%', 'P', 'D', 'F', '-')),
    /** A photograph. */
    JPEG("image/jpeg", List.of("jpg", "jpeg", "jpe", "jfif"), bytes(0xFF, 0xD8, 0xFF)),
    /** A drawing or a screen. */
    PNG("image/png", List.of("png"), bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)),
    /** A scan. */
    TIFF("image/tiff", List.of("tif", "tiff"), bytes('I', 'I', 42, 0), bytes('M', 'M', 0, 42));

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // lists of List.of
    private final List<String> endings;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
    private final List<byte[]> beginnings;

    FileKind(String mediaType, List<String> endings, byte[]... beginnings) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.beginnings = List.of(beginnings);
    }

    /** The media type, such as {@code application/pdf}. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, in small letters without the dot; the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** The kind of a file that begins so; empty when it is none that is taken in. */
    public static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(one -> begins(content, one)))
                .findFirst();
    }

    /** The kind of this media type. */
    public static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    private static boolean begins(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }
}
