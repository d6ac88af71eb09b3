// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.language.AmountWords;
import vn.motcua.language.DateWords;

/** How values are written on official papers; always in Vietnamese. */
final class ValueWords {
    private static final DateWords DATES = DateWords.in(Locale.of("vi"));

    private static final Pattern AGENCY =
            Pattern.compile(
                    "(?iu)^(Ủy ban nhân dân|Hội đồng nhân dân"
                            + "|Trung tâm Phục vụ hành chính công"
                            + "|Bộ phận Tiếp nhận và Trả kết quả) (.+)$");

    private ValueWords() {}

    /** {@code value} in {@code manner}; empty for what is not written in a sentence. */
    static String write(PaperValue value, String manner) {
        return switch (value) {
            case PaperValue.Text text -> words(text.text(), manner);
            case PaperValue.Count count ->
                    manner.equals("words")
                            ? AmountWords.number(count.number())
                            : Long.toString(count.number());
            case PaperValue.Amount amount ->
                    manner.equals("words")
                            ? AmountWords.words(amount.dong())
                            : AmountWords.figures(amount.dong());
            case PaperValue.Day day ->
                    manner.equals("short") ? DATES.date(day.day()) : DATES.document(day.day());
            case PaperValue.Moment moment -> moment(moment, manner);
            case PaperValue.Flag flag -> "";
            case PaperValue.Lines lines -> "";
            case PaperValue.Rows rows -> "";
            case PaperValue.Code code -> "";
            case PaperValue.Picture picture -> "";
        };
    }

    private static String words(String text, String manner) {
        return switch (manner) {
            case "upper" -> text.toUpperCase(Locale.ROOT);
            case "head" -> head(text).toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    /** As the head of a document has it: what an agency is on one line, whose it is below. */
    private static String head(String agency) {
        return AGENCY.matcher(agency).replaceFirst("$1\n$2");
    }

    /** As the forms have it: {@code 08 giờ 05 phút, ngày 05 tháng 02 năm 2026}. */
    private static String moment(PaperValue.Moment value, String manner) {
        var moment = value.moment();
        return switch (manner) {
            case "day" -> DATES.document(moment.toLocalDate());
            case "short" ->
                    DATES.time(moment.toLocalTime()) + " " + DATES.date(moment.toLocalDate());
            default ->
                    String.format(
                            Locale.ROOT,
                            "%02d giờ %02d phút, %s",
                            moment.getHour(),
                            moment.getMinute(),
                            DATES.document(moment.toLocalDate()));
        };
    }
}
