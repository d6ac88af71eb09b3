// SPDX-License-Identifier: Apache-2.0
package vn.motcua.scanning;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters that the pages of a PDF have themselves: those of a paper that was written on a
 * computer, or put behind its picture by the scanner. They count on pages alone where they are many
 * and Vietnamese: a stamp of a signature on a scan is not the page, and fonts of the time before
 * Unicode, or a scanner that knows no marks, give letters that nobody would look for.
 */
final class OwnLetters extends PDFTextStripper {
    /** Fewer letters are a stamp or a heading. Product default, ADR 0066. */
    private static final int FEWEST = 100;

    /** Of so many letters one at least is Vietnamese alone; usually it is one of six. */
    private static final int ONE_OF = 20;

    /** More words are no page that somebody would read. */
    private static final int MOST_WORDS = 10_000;

    private static final int LONGEST_WORD = 100;
    private static final int SURE = 100;
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NO_LETTERS = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final String MARKED = "ăĂđĐơƠưƯ";
    private static final int FIRST_MARKED = 0x1EA0;
    private static final int LAST_MARKED = 0x1EF9;

    private final List<ScanWord> words = new ArrayList<>();
    private final double width;
    private final double height;
    private int line = 1;

    private OwnLetters(double width, double height) {
        this.width = Math.max(1, width);
        this.height = Math.max(1, height);
    }

    /** The words of each of the first pages; none of those whose letters do not count. */
    static List<List<ScanWord>> of(PDDocument document, int mostPages) throws IOException {
        List<List<ScanWord>> pages = new ArrayList<>();
        for (int page = 1; page <= Math.min(mostPages, document.getNumberOfPages()); page++) {
            var box = document.getPage(page - 1).getCropBox();
            OwnLetters letters = new OwnLetters(box.getWidth(), box.getHeight());
            letters.setStartPage(page);
            letters.setEndPage(page);
            letters.writeText(document, Writer.nullWriter());
            pages.add(count(letters.words) ? List.copyOf(letters.words) : List.of());
        }
        return pages;
    }

    private static boolean count(List<ScanWord> words) {
        long letters = words.stream().mapToLong(word -> letters(word.text())).sum();
        long marked = words.stream().mapToLong(word -> marked(word.text())).sum();
        return letters >= FEWEST && marked * ONE_OF >= letters;
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }

    /** Letters that no other tongue has. */
    private static long marked(String word) {
        return word.codePoints()
                .filter(sign ->
                        (sign >= FIRST_MARKED && sign <= LAST_MARKED) || MARKED.indexOf(sign) >= 0)
                .count();
    }

    @Override
    protected void writeString(String text, List<TextPosition> places) {
        if (places.isEmpty()) {
            return;
        }
        String clean = NO_LETTERS.matcher(text).replaceAll(" ");
        String whole = Normalizer.normalize(clean, Normalizer.Form.NFC);
        WORD.matcher(whole)
                .results()
                .filter(found -> found.group().length() <= LONGEST_WORD)
                .limit(MOST_WORDS - words.size())
                .forEach(found -> words.add(word(found, whole.length(), places)));
    }

    /** Its part of the box around all that was written at once. */
    private ScanWord word(MatchResult found, int length, List<TextPosition> places) {
        TextPosition first = places.getFirst();
        TextPosition last = places.getLast();
        double from = first.getXDirAdj();
        double all = Math.max(0, last.getXDirAdj() + last.getWidthDirAdj() - from);
        double high = first.getHeightDir();
        return new ScanWord(
                found.group(),
                line,
                part(from + all * found.start() / length, width),
                part(first.getYDirAdj() - high, height),
                part(all * found.group().length() / length, width),
                part(high, height),
                SURE);
    }

    private static double part(double points, double of) {
        return Math.clamp(points / of, 0, 1);
    }

    @Override
    protected void writeLineSeparator() {
        line++;
    }
}
