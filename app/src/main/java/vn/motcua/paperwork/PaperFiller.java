// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.EventType;
import vn.motcua.dossier.RecordedEvent;
import vn.motcua.intake.LookupToken;
import vn.motcua.intake.Receipt;
import vn.motcua.organisation.OneStopName;
import vn.motcua.organisation.Unit;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.person.TaxCode;
import vn.motcua.printing.PaperData;

/** Fills in what all papers of a dossier begin with. */
record PaperFiller(DossierFacts facts) {
    /** What stands where nothing is known and the form wants a word. */
    static final String NOT_TOLD = "(không có thông tin)";

    /** What is filled in on this paper; empty when the dossier owes none. */
    Optional<PaperData> fill(OwedPaper paper) {
        return switch (paper) {
            case RECEIPT -> new ReceiptFiller(this).fill("Liên 1: giao tổ chức, cá nhân nộp hồ sơ");
            case KEPT_RECEIPT -> new ReceiptFiller(this).fill("Liên 2: lưu cùng hồ sơ");
            case SUPPLEMENT -> new CounterFiller(this).supplement();
            case REFUSAL -> new CounterFiller(this).refusal();
            case APOLOGY -> new LetterFiller(this).apology();
            case STOP -> new LetterFiller(this).stop();
            case CONTROL -> new SlipFiller(this).fill();
        };
    }

    /** The day by which forms are chosen: that of reception, or of submission before. */
    LocalDate day() {
        return OwedPaper.day(detail());
    }

    DossierDetail detail() {
        return facts.detail();
    }

    /** A paper of the one-stop department, written when {@code event} happened last. */
    PaperData.Filling counter(EventType event) {
        Unit unit = detail().unit();
        boolean alone = OneStopName.isOneStop(unit);
        return PaperData.fill()
                .text("superior", alone ? facts.above() : unit.name())
                .text("agency", oneStop())
                .text("number", detail().code().value())
                .text("place", unit.place())
                .date("date", dayOf(event));
    }

    /** A paper of the agency that decides, written when {@code event} happened last. */
    PaperData.Filling office(EventType event) {
        return PaperData.fill()
                .text("agency", detail().office().name())
                .text("number", detail().code().value())
                .text("place", detail().office().place())
                .date("date", dayOf(event));
    }

    /** Who asks, with what the forms want to know of them. */
    PaperData.Filling owner(PaperData.Filling filling) {
        Receipt receipt = facts.receipt();
        PhoneNumber phone = detail().applicant().phone();
        String address = receipt == null ? "" : receipt.notes().address();
        return filling.text("owner", detail().applicant().name())
                .text("personId", number(receipt))
                .text("address", told(address))
                .text("phone", phone == null ? NOT_TOLD : phone.digits())
                .text("procedure", detail().procedure().name());
    }

    /** Thông tư 03/2025/TT-VPCP, Phụ lục I, mẫu 01, 02, 03: the line of the rating slip. */
    PaperData.Filling rated(PaperData.Filling filling) {
        return facts.rating().isEmpty() ? filling : filling.text("rating", facts.rating());
    }

    /** Where the dossier is looked up, for the code that telephones read. */
    String link() {
        Receipt receipt = facts.receipt();
        LookupToken token = receipt == null ? null : receipt.token();
        return token == null
                ? facts.lookUp() + "?code=" + detail().code().value()
                : facts.lookUp() + "?token=" + token.text();
    }

    /** The one-stop department as it is called on the day of the dossier. */
    String oneStop() {
        return OneStopName.of(detail().unit(), day());
    }

    /** Who received it. */
    String receptionist() {
        Receipt receipt = facts.receipt();
        String name = receipt == null ? "" : receipt.receptionist();
        String actor =
                facts.last(EventType.RECEIVED).map(event -> facts.nameOf(event.actor())).orElse("");
        return told(name.isBlank() ? actor : name);
    }

    static String told(String text) {
        return text.isBlank() ? NOT_TOLD : text;
    }

    private @Nullable String number(@Nullable Receipt receipt) {
        TaxCode tax = receipt == null ? null : receipt.notes().taxCode();
        PersonalId id = detail().applicant().personalId();
        if (tax != null) {
            return tax.text();
        }
        return id == null ? null : id.digits();
    }

    private LocalDate dayOf(EventType event) {
        Instant at = facts.last(event).map(RecordedEvent::happenedAt).orElse(null);
        return at == null ? day() : VietnamTime.day(at);
    }
}
