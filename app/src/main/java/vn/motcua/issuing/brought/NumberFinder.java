// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing.brought;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.printing.PaperPlace;
import vn.motcua.signing.check.PaperFields;

/**
 * Finds where number and symbol go: behind {@code Số:} on the first page (Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, Phần II, Mục I, khoản 3), before the symbol if that is printed.
 */
final class NumberFinder {
    private static final Pattern HEAD = Pattern.compile("[Ss][Ốố] ?:");
    private static final Pattern SYMBOL = Pattern.compile("/ ?([^ ]+)");

    /** Below that part of the page a number that is typed belongs to the text. */
    private static final double HEADING = 0.45;

    /** Three figures of 13 points. */
    private static final double LEAST = 20;

    /** Number and symbol: 38 mm, as the house prints them. */
    private static final double WHOLE = 38 / 25.4 * 72;

    private static final double LEAST_WHOLE = 60;
    private static final double EDGE = 12;

    private final SeenPage page;

    NumberFinder(SeenPage page) {
        this.page = page;
    }

    Finding find() {
        return page.lines().stream()
                .flatMap(line -> in(line).stream())
                .findFirst()
                .orElseGet(() -> Finding.not(BroughtFault.NO_NUMBER));
    }

    private Optional<Finding> in(Line line) {
        Matcher head = HEAD.matcher(line.text());
        while (head.find()) {
            if (line.begins(head.start())) {
                Optional<Finding> found = behind(line, head.end() - 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** What stands behind the colon. */
    private Optional<Finding> behind(Line line, int colon) {
        int next = line.afterBlank(colon + 1);
        if (next == line.text().length()) {
            return Optional.of(whole(line, colon, page.side().width() - EDGE));
        }
        char sign = line.text().charAt(next);
        if (sign == '/') {
            return Optional.of(beforeSymbol(line, colon, next));
        }
        if (Character.isDigit(sign)) {
            return line.base(colon) < page.side().height() * HEADING
                    ? Optional.of(Finding.not(BroughtFault.NUMBER_TYPED))
                    : Optional.empty();
        }
        return line.begins(next)
                ? Optional.of(whole(line, colon, line.left(next) - EDGE))
                : Optional.empty();
    }

    private Finding whole(Line line, int colon, double end) {
        double right = Math.min(end, line.right(colon) + WHOLE);
        PaperPlace box = new TextBox(page, line, colon).behind(PaperFields.NUMBER, colon, right);
        return box.width() < LEAST_WHOLE
                ? Finding.not(BroughtFault.NUMBER_NARROW)
                : Finding.at(box);
    }

    private Finding beforeSymbol(Line line, int colon, int stroke) {
        Matcher symbol = SYMBOL.matcher(line.text());
        if (!symbol.find(stroke)) {
            return Finding.not(BroughtFault.NO_SYMBOL);
        }
        PaperPlace box =
                new TextBox(page, line, colon).between(PaperFields.BARE_NUMBER, colon, stroke);
        return box.width() < LEAST
                ? Finding.not(BroughtFault.NUMBER_NARROW)
                : new Finding(List.of(box), plain(symbol.group(1)), null);
    }

    /** As it is kept: with the hyphen of the keyboard, without what ends a sentence. */
    private static String plain(String symbol) {
        return symbol.replaceAll("[–—‐‑]", "-").replaceAll("[.,;:]+$", "");
    }
}
