// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.act.Paper;
import vn.motcua.intake.NoticeChannel;
import vn.motcua.intake.Promises;
import vn.motcua.intake.Receipt;
import vn.motcua.intake.Submitter;
import vn.motcua.printing.PaperData;

/** Fills in the receipt with the appointment (mẫu 01). */
record ReceiptFiller(PaperFiller filler) {
    private static final String NUMBER_OF_THE_DAY = "-";

    /** The copy called {@code copy}; empty when the dossier was not received. */
    Optional<PaperData> fill(String copy) {
        DossierDetail detail = filler.detail();
        Instant received = detail.times().received();
        DueDate due = detail.dueDate();
        return received == null || due == null
                ? Optional.empty()
                : Optional.of(
                        begun(copy)
                                .text("limit", limit())
                                .moment("receivedAt", VietnamTime.local(received))
                                .moment("dueAt", due.at())
                                .done());
    }

    private PaperData.Filling begun(String copy) {
        DossierDetail detail = filler.detail();
        String code = detail.code().value();
        Receipt receipt = filler.facts().receipt();
        PaperData.Filling filling =
                filler.owner(filler.counter(EventType.RECEIVED))
                        .text("code", code)
                        .text("copy", copy)
                        .qr("link", filler.link())
                        .text("submitter", submitter(receipt))
                        .table("papers", papers())
                        .number("sets", 1)
                        .text("returnPlace", filler.oneStop())
                        .text("book", Integer.toString(filler.day().getYear()))
                        .text("bookEntry", code.substring(code.indexOf(NUMBER_OF_THE_DAY) + 1))
                        .text("officer", filler.receptionist())
                        .list("originals", promises().originals());
        return filler.rated(fee(notice(authority(filling, receipt)), receipt));
    }

    private Promises promises() {
        Receipt receipt = filler.facts().receipt();
        return receipt == null ? Promises.NONE : receipt.notes().promises();
    }

    private PaperData.Filling notice(PaperData.Filling filling) {
        NoticeChannel notice = promises().notice();
        return notice == null ? filling : filling.text("notice", notice.words());
    }

    private String submitter(@Nullable Receipt receipt) {
        Submitter submitter = receipt == null ? null : receipt.notes().submitter();
        return submitter == null ? filler.detail().applicant().name() : submitter.name();
    }

    private static PaperData.Filling authority(
            PaperData.Filling filling, @Nullable Receipt receipt) {
        Submitter submitter = receipt == null ? null : receipt.notes().submitter();
        return submitter == null ? filling : filling.text("authority", submitter.authority());
    }

    private static PaperData.Filling fee(PaperData.Filling filling, @Nullable Receipt receipt) {
        long total =
                receipt == null
                        ? 0
                        : Money.sum(receipt.fees().stream().map(fee -> fee.amount())).dong();
        return total == 0 ? filling : filling.money("fee", total);
    }

    private List<PaperData> papers() {
        Receipt receipt = filler.facts().receipt();
        return receipt == null
                ? List.of()
                : receipt.papers().stream().map(ReceiptFiller::paper).toList();
    }

    private static PaperData paper(Paper paper) {
        return PaperData.fill()
                .text("name", paper.name())
                .text("form", form(paper))
                .number("count", Math.max(1L, (long) paper.originals() + paper.copies()))
                .done();
    }

    private static String form(Paper paper) {
        if (paper.copies() == 0) {
            return paper.originals() == 0 ? "Bản điện tử" : "Bản chính";
        }
        return paper.originals() == 0
                ? "Bản sao"
                : "%d bản chính, %d bản sao".formatted(paper.originals(), paper.copies());
    }

    private String limit() {
        var limit = filler.detail().limit();
        return switch (limit.unit()) {
            case WORKING_DAYS -> limit.value() + " ngày làm việc";
            case CALENDAR_DAYS -> limit.value() + " ngày";
            case WORKING_HOURS -> limit.value() + " giờ làm việc";
            case SAME_DAY -> "trong ngày";
        };
    }
}
