// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.archive.disposal.LineState;
import vn.motcua.archive.keeping.RetentionClass;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.printing.PaperData;

/**
 * Fills in the list of papers past their term as it is looked through before it is approved, and
 * what the minutes share with it; always in Vietnamese.
 *
 * @param facts of the list
 * @param printable makes words such as papers can show
 */
record ListFiller(ListFacts facts, UnaryOperator<String> printable) {
    static final String SPARED = "Không còn thuộc diện hủy khi xem lại";
    private static final String NOT_TOLD = "(không có thông tin)";

    PaperData fill() {
        List<DisposalLine> lines = facts.lines();
        int out = facts.in(LineState.TAKEN_OUT).size();
        return shared(VietnamTime.day(facts.list().made().at()))
                .text("state", state(facts.list().state()))
                .number("count", lines.size() - out)
                .table("papers", lines.stream().map(this::row).toList())
                .done();
    }

    /** What both papers begin with. */
    PaperData.Filling shared(LocalDate day) {
        Holdings.By made = facts.list().made();
        return PaperData.fill()
                .text("superior", facts.head().superior())
                .text("agency", facts.head().agency())
                .text("place", facts.head().place())
                .text("number", facts.list().number())
                .date("date", day)
                .text("reason", clause(facts.list().said().reason()))
                .text("basis", clause(facts.list().said().basis()))
                .text("maker", name(made))
                .moment("madeAt", VietnamTime.local(made.at()));
    }

    private PaperData row(DisposalLine line) {
        return termed(line).date("from", line.paper().from()).text("note", note(line)).done();
    }

    /** A paper with nothing of its owner. */
    PaperData.Filling paper(DisposalLine line) {
        DisposalLine.Paper paper = line.paper();
        return PaperData.fill()
                .text("code", paper.code().text())
                .text("title", printable.apply(paper.title()))
                .text("number", printable.apply(paper.number()))
                .date("dated", paper.dated());
    }

    /** The same, with how long it was to be kept and by what. */
    PaperData.Filling termed(DisposalLine line) {
        String code = line.paper().classCode();
        return paper(line)
                .text("term", facts.rules().find(code).map(ListFiller::term).orElse(code))
                .text("basis", printable.apply(line.paper().basis()));
    }

    String name(Holdings.By by) {
        String name = facts.names().getOrDefault(by.account(), "");
        return name.isBlank() ? NOT_TOLD : printable.apply(name);
    }

    /** Words that the sentence around them ends. */
    String clause(String words) {
        return printable.apply(words).replaceFirst("[.;\\s]+$", "");
    }

    /** Why a paper was taken out of the list. */
    String reason(DisposalLine line) {
        return line.changed() == null || line.reason().isBlank() ? SPARED : clause(line.reason());
    }

    private String note(DisposalLine line) {
        return switch (line.state()) {
            case LISTED -> "";
            case TAKEN_OUT -> "Đã đưa ra: " + reason(line);
            case DESTROYED -> "Đã hủy";
        };
    }

    private static String term(RetentionClass term) {
        Integer years = term.years();
        return years == null ? "Vĩnh viễn" : years + " năm";
    }

    private static String state(DisposalState state) {
        return switch (state) {
            case DRAFT -> "đang lập";
            case PUT_FORWARD -> "chờ lãnh đạo duyệt";
            case APPROVED -> "đã duyệt, đang hủy";
            case DONE -> "đã hủy xong";
            case DROPPED -> "đã bỏ";
        };
    }
}
