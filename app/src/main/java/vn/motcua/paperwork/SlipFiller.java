// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.CaseFile;
import vn.motcua.dossier.EventType;
import vn.motcua.printing.PaperData;

/** Fills in the control slip (mẫu 05 of 2018, mẫu 06 of 2025): one row for each hand-over. */
record SlipFiller(PaperFiller filler) {
    /** The slip; empty when the dossier was never received. */
    Optional<PaperData> fill() {
        return filler.detail().times().received() == null
                ? Optional.empty()
                : Optional.of(
                        filler.counter(EventType.RECEIVED)
                                .text("code", filler.detail().code().value())
                                .text("procedure", filler.detail().procedure().name())
                                .text("lead", filler.detail().office().name())
                                .list("partners", partners())
                                .table("handovers", handovers())
                                .done());
    }

    private List<String> partners() {
        String lead = filler.detail().office().name();
        return filler.facts().file().slips().stream()
                .map(CaseFile.Slip::unit)
                .filter(unit -> !unit.equals(lead))
                .distinct()
                .toList();
    }

    private List<PaperData> handovers() {
        List<PaperData> rows = new ArrayList<>();
        String giver = filler.receptionist();
        for (CaseFile.Slip slip : filler.facts().file().slips()) {
            String taker = filler.facts().nameOf(slip.holder());
            rows.add(
                    PaperData.fill()
                            .text("unit", slip.unit())
                            .moment("givenAt", VietnamTime.local(slip.openedAt()))
                            .text("giver", giver)
                            .text("taker", taker)
                            .text("outcome", outcome(slip))
                            .text("note", slip.question())
                            .done());
            giver = taker.isBlank() ? giver : taker;
        }
        return rows;
    }

    /** Thông tư 01/2018/TT-VPCP, mẫu 05: before its time, in time, or late. */
    private static String outcome(CaseFile.Slip slip) {
        @Nullable Instant closed = slip.closedAt();
        @Nullable Instant due = slip.dueAt();
        if (closed == null) {
            return "Đang giải quyết";
        }
        if (due == null) {
            return "Đã xong";
        }
        if (closed.isAfter(due)) {
            return "Quá hạn";
        }
        boolean early = VietnamTime.day(closed).isBefore(VietnamTime.day(due));
        return early ? "Trước hạn" : "Đúng hạn";
    }
}
