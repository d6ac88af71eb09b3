// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.util.Optional;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.intake.Receipt;
import vn.motcua.intake.Submitter;
import vn.motcua.printing.PaperData;

/** Fills in what the counter hands out besides receipts (mẫu 02, mẫu 03). */
record CounterFiller(PaperFiller filler) {
    /** The reason before reception, where the law knows no other. */
    private static final String INCOMPLETE = "Hồ sơ chưa đầy đủ, chưa hợp lệ theo quy định";

    /** What is to be completed; empty when nothing is asked for now. */
    Optional<PaperData> supplement() {
        Supplement asked = filler.facts().asked();
        if (asked == null) {
            return Optional.empty();
        }
        EventType event =
                filler.facts().last(EventType.SUPPLEMENT_REQUESTED).isPresent()
                        ? EventType.SUPPLEMENT_REQUESTED
                        : EventType.COMPLETION_ASKED;
        return Optional.of(
                filler.rated(filler.owner(filler.counter(event)))
                        .text("code", filler.detail().code().value())
                        .qr("link", filler.link())
                        .list("items", asked.items())
                        .text("reason", asked.reason().isBlank() ? INCOMPLETE : asked.reason())
                        .text("hotline", filler.oneStop() + ", " + filler.detail().unit().name())
                        .text("officer", officer(asked))
                        .done());
    }

    private String officer(Supplement asked) {
        String name = filler.facts().nameOf(Long.toString(asked.proposedBy().value()));
        return name.isBlank() ? filler.receptionist() : name;
    }

    /** The refusal to receive; empty when it was not refused. */
    Optional<PaperData> refusal() {
        return filler.facts().last(EventType.REFUSED_AT_RECEPTION).map(this::refusal);
    }

    /** Reason and legal basis stand in the note of the event, the basis on its last line. */
    private PaperData refusal(RecordedEvent event) {
        String note = filler.facts().file().notes().getOrDefault(event.seq(), "");
        int line = note.lastIndexOf('\n');
        Receipt receipt = filler.facts().receipt();
        Submitter submitter = receipt == null ? null : receipt.notes().submitter();
        String name = submitter == null ? filler.detail().applicant().name() : submitter.name();
        return filler.rated(filler.owner(filler.counter(EventType.REFUSED_AT_RECEPTION)))
                .qr("link", filler.link())
                .text("submitter", name)
                .text("reason", PaperFiller.told(note.substring(0, Math.max(line, 0))))
                .text("basis", PaperFiller.told(note.substring(line + 1)))
                .text("officer", officer())
                .done();
    }

    private String officer() {
        String name =
                filler.facts()
                        .last(EventType.REFUSED_AT_RECEPTION)
                        .map(event -> filler.facts().nameOf(event.actor()))
                        .orElse("");
        return name.isBlank() ? filler.receptionist() : name;
    }
}
