// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds files that swell when they are opened, before anything opens them: every stream of the file
 * is unpacked piece by piece into nothing, and counted.
 */
final class Swelling {
    /** The most bytes of one stream, such as a scanned page of A4 in colour at 600 dpi. */
    private static final long MOST_OF_ONE = 110_000_000;

    /** The most bytes of a table of objects: some million of them. */
    private static final long MOST_OF_TABLE = 8_000_000;

    /** The most bytes of all streams, packed and unpacked. */
    private static final long MOST_OF_ALL = 400_000_000;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int ZLIB = 0x08;
    private static final int METHOD = 0x0F;
    private static final int HEADER_MULTIPLE = 31;

    /** How the names below begin: looked for first, since it is found much faster. */
    private static final String NAME = "/F";

    /**
     * Packed twice: what is unpacked once tells nothing of what comes out. Nothing here is tried
     * twice ({@code *+}): a file of blanks would keep it busy for ever.
     */
    private static final Pattern TWICE =
            Pattern.compile(
                    "/F(?:ilter)?+\\s*+\\[\\s*+/"
                            + "(?:FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\s*+/");

    /**
     * Filters that swell as much and are not counted here, or that hide under other names. No
     * office program writes them into papers that are signed.
     */
    private static final Pattern UNCOUNTED =
            Pattern.compile(
                    "/Filter\\s*+(?:\\d++\\s++\\d++\\s++R"
                            + "|\\[?+\\s*+/(?:LZW|RunLength|RL\\b|ASCII|AHx|A85))"
                            + "|/F[A-Za-z0-9]{0,10}#[0-9A-Fa-f]{2}"
                            + "|/Filter\\s*+\\[?+\\s*+/[A-Za-z0-9]*+#");

    /** Only tables of objects tell the widths of their columns. */
    private static final Pattern TABLE = Pattern.compile("/W\\s*\\[|/XRef|#");

    private Swelling() {}

    /** True when this PDF would need more memory than is given to it. */
    static boolean of(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (isHidden(text)) {
            return true;
        }
        byte[] nowhere = new byte[1 << 16];
        long all = 0;
        for (int at = next(text, 0); at >= 0; at = next(text, at)) {
            Count one = unpacked(pdf, begin(pdf, at), nowhere);
            all += one.read() + one.written();
            if (one.written() > MOST_OF_ONE || all > MOST_OF_ALL) {
                return true;
            }
            if (one.written() > MOST_OF_TABLE && isTable(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** True when a filter is named that cannot be counted. */
    private static boolean isHidden(String text) {
        Matcher twice = TWICE.matcher(text);
        Matcher uncounted = UNCOUNTED.matcher(text);
        for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + NAME.length())) {
            if (twice.region(at, text.length()).lookingAt()
                    || uncounted.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** True for a table of objects, or what hides its names: a flood of objects swells as well. */
    private static boolean isTable(String text, int at) {
        String dictionary = text.substring(Math.max(0, text.lastIndexOf("obj", at)), at);
        return TABLE.matcher(dictionary).find();
    }

    /** Behind the next word "stream". */
    private static int next(String text, int from) {
        int at = text.indexOf("stream", from);
        return at < 0 ? at : at + STREAM.length;
    }

    /** Behind the end of the line. */
    private static int begin(byte[] pdf, int at) {
        int begin = at;
        while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
            begin++;
        }
        return begin;
    }

    /** Bytes of one stream. What was read counts too: blocks of nothing would be read for ever. */
    private record Count(long read, long written) {
        static final Count NOTHING = new Count(0, 0);
    }

    private static Count unpacked(byte[] pdf, int begin, byte[] nowhere) {
        if (begin + 1 >= pdf.length || !isZlib(pdf[begin] & 0xFF, pdf[begin + 1] & 0xFF)) {
            return Count.NOTHING;
        }
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(pdf, begin, pdf.length - begin);
            unpack(inflater, nowhere);
            return new Count(inflater.getBytesRead(), inflater.getBytesWritten());
        }
    }

    /** As far as it goes: readers take what comes before a damage, too. */
    private static void unpack(Inflater inflater, byte[] nowhere) {
        try {
            int step = inflater.inflate(nowhere);
            while (step > 0 && inflater.getBytesWritten() <= MOST_OF_ONE) {
                step = inflater.inflate(nowhere);
            }
        } catch (DataFormatException damaged) {
            return;
        }
    }

    private static boolean isZlib(int first, int second) {
        return (first & METHOD) == ZLIB && ((first << 8) + second) % HEADER_MULTIPLE == 0;
    }
}
