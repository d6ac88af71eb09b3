// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.check.PaperFields;

/**
 * Finds where day, month and year go: between {@code ngày}, {@code tháng} and {@code năm} at the
 * beginning of a column or behind the name of a place (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II,
 * Mục I, khoản 4).
 */
final class DateFinder {
    private static final String FIGURES = "([0-9]*)";
    private static final Pattern WORDS =
            Pattern.compile(
                    String.join(
                            "",
                            "(ngày)",
                            Blank.SIGNS,
                            FIGURES,
                            Blank.SIGNS,
                            "(tháng)",
                            Blank.SIGNS,
                            FIGURES,
                            Blank.SIGNS,
                            "(năm)",
                            Blank.SIGNS,
                            FIGURES),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int DAY_WORD = 1;
    private static final int DAY = 2;
    private static final int MONTH_WORD = 3;
    private static final int MONTH = 4;
    private static final int YEAR_WORD = 5;
    private static final int YEAR = 6;

    /** Below that part of the page a date that is typed belongs to the text. */
    private static final double HEADING = 0.4;

    /** Two figures of 10 points. */
    private static final double LEAST = 10;

    /** Four figures of 11 points, and of 13 with some room. */
    private static final double LEAST_YEAR = 22;

    private static final double WHOLE_YEAR = 34;
    private static final double EDGE = 10;

    private final SeenPage page;

    DateFinder(SeenPage page) {
        this.page = page;
    }

    Finding find() {
        return page.lines().stream()
                .flatMap(line -> in(line).stream())
                .findFirst()
                .orElseGet(() -> Finding.not(BroughtFault.NO_DATE));
    }

    private Optional<Finding> in(Line line) {
        Matcher words = WORDS.matcher(line.text());
        while (words.find()) {
            if (isHead(line, words.start())) {
                return found(line, words);
            }
        }
        return Optional.empty();
    }

    private static boolean isHead(Line line, int at) {
        return line.begins(at) || line.text().substring(0, at).stripTrailing().endsWith(",");
    }

    private Optional<Finding> found(Line line, Matcher words) {
        boolean typed = !(words.group(DAY) + words.group(MONTH) + words.group(YEAR)).isEmpty();
        if (!typed) {
            return Optional.of(boxes(line, words));
        }
        return line.base(words.start()) < page.side().height() * HEADING
                ? Optional.of(Finding.not(BroughtFault.DATE_TYPED))
                : Optional.empty();
    }

    private Finding boxes(Line line, Matcher words) {
        TextBox boxes = new TextBox(page, line, words.start());
        PaperPlace day =
                boxes.between(PaperFields.DAY, words.end(DAY_WORD) - 1, words.start(MONTH_WORD));
        PaperPlace month =
                boxes.between(PaperFields.MONTH, words.end(MONTH_WORD) - 1, words.start(YEAR_WORD));
        PaperPlace year = year(line, words.end(YEAR_WORD) - 1, boxes);
        boolean narrow = day.width() < LEAST || month.width() < LEAST || year.width() < LEAST_YEAR;
        return narrow ? Finding.not(BroughtFault.DATE_NARROW) : Finding.at(day, month, year);
    }

    private PaperPlace year(Line line, int word, TextBox boxes) {
        int next = line.afterBlank(word + 1);
        double end = next < line.text().length() ? line.left(next) : page.side().width() - EDGE;
        return boxes.behind(PaperFields.YEAR, word, Math.min(end, line.right(word) + WHOLE_YEAR));
    }
}
