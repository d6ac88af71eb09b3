// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.minutes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.archive.disposal.DisposalLine;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.LineState;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.printing.PaperData;

/**
 * Fills in the minutes of a list that was carried out.
 *
 * @param list what they share with the list itself
 * @param fate of its files
 */
record MinutesFiller(ListFiller list, MinutesRecords.Fate fate) {
    /** Sixteen signs of a digest go on a line of their column. */
    private static final String GROUP = "(.{16})(?!$)";

    PaperData fill() {
        DisposalList told = list.facts().list();
        Instant done = Objects.requireNonNull(told.done());
        DisposalList.Decision decision = Objects.requireNonNull(told.decision());
        PaperData.Filling filling =
                list.shared(VietnamTime.day(done))
                        .moment("doneAt", VietnamTime.local(done))
                        .text("approver", list.name(decision.by()))
                        .moment("approvedAt", VietnamTime.local(decision.by().at()))
                        .text("words", list.clause(decision.words()))
                        .text("digest", decision.digest())
                        .number("files", fate.gone());
        return lines(fate.shared() == 0 ? filling : filling.number("shared", fate.shared())).done();
    }

    private PaperData.Filling lines(PaperData.Filling filling) {
        List<DisposalLine> destroyed = list.facts().in(LineState.DESTROYED);
        List<DisposalLine> kept = list.facts().in(LineState.TAKEN_OUT);
        return filling.number("listed", list.facts().lines().size())
                .number("destroyed", destroyed.size())
                .number("kept", kept.size())
                .list("reasons", reasons(kept))
                .table("papers", destroyed.stream().map(this::gone).toList())
                .table("spared", kept.stream().map(this::kept).toList());
    }

    private PaperData gone(DisposalLine line) {
        String files =
                line.files().stream()
                        .map(file -> file.replaceAll(GROUP, "$1 "))
                        .collect(Collectors.joining("\n"));
        return list.termed(line).text("files", files).done();
    }

    private PaperData kept(DisposalLine line) {
        return list.paper(line).text("reason", list.reason(line)).done();
    }

    private List<String> reasons(List<DisposalLine> kept) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        kept.forEach(line -> counts.merge(list.reason(line), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue() + " giấy tờ")
                .toList();
    }
}
