// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.Reappointment;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.printing.PaperData;

/** Fills in the letters of the agency that decides (mẫu 04; mẫu 05 of 2025). */
record LetterFiller(PaperFiller filler) {
    private static final List<String> RECIPIENTS = List.of("Như trên", "Lưu: VT");
    private static final String HEAD = "Thủ trưởng cơ quan, đơn vị";

    /** The apology with the second date; empty when nobody apologised. */
    Optional<PaperData> apology() {
        DossierDetail detail = filler.detail();
        Instant received = detail.times().received();
        List<Reappointment> dates = filler.facts().apologies();
        if (received == null || dates.isEmpty()) {
            return Optional.empty();
        }
        Reappointment last = dates.getLast();
        return Optional.of(
                letter(EventType.APOLOGISED)
                        .text("field", detail.procedure().field())
                        .moment("receivedAt", VietnamTime.local(received))
                        .moment("dueAt", last.legalDue())
                        .text("reason", last.reason())
                        .moment("newDueAt", last.at())
                        .done());
    }

    /** The notice that the dossier is stopped; empty when it was not. */
    Optional<PaperData> stop() {
        Instant received = filler.detail().times().received();
        Optional<RecordedEvent> stopped = filler.facts().last(EventType.STOPPED);
        if (received == null || stopped.isEmpty()) {
            return Optional.empty();
        }
        String note = filler.facts().file().notes().getOrDefault(stopped.get().seq(), "");
        int line = note.lastIndexOf('\n');
        return Optional.of(
                letter(EventType.STOPPED)
                        .moment("receivedAt", VietnamTime.local(received))
                        .text("reason", PaperFiller.told(note.substring(0, Math.max(line, 0))))
                        .text("basis", PaperFiller.told(note.substring(line + 1)))
                        .done());
    }

    private PaperData.Filling letter(EventType event) {
        String signer =
                filler.facts()
                        .last(event)
                        .map(done -> filler.facts().nameOf(done.actor()))
                        .orElse("");
        return filler.office(event)
                .text("owner", filler.detail().applicant().name())
                .text("code", filler.detail().code().value())
                .text("procedure", filler.detail().procedure().name())
                .qr("link", filler.link())
                .list("recipients", RECIPIENTS)
                .text("signerTitle", HEAD)
                .text("signer", PaperFiller.told(signer));
    }
}
