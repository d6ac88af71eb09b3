// SPDX-License-Identifier: Apache-2.0
package vn.motcua.paperwork;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventType;
import vn.motcua.printing.PaperKind;

/** A paper that the process owes, as it stands in addresses and file names. */
public enum OwedPaper {
    /** Mẫu 01, the copy that the citizen takes home (liên 1). */
    RECEIPT(
            PaperKind.RECEIPT,
            "giay-tiep-nhan",
            "Giấy tiếp nhận hồ sơ và hẹn trả kết quả (liên giao người nộp)"),
    /** Mẫu 01, the copy that stays with the dossier (liên 2). */
    KEPT_RECEIPT(
            PaperKind.RECEIPT,
            "giay-tiep-nhan-lien-luu",
            "Giấy tiếp nhận hồ sơ và hẹn trả kết quả (liên lưu)"),
    /** Mẫu 02: what is to be completed. */
    SUPPLEMENT(PaperKind.SUPPLEMENT, "phieu-bo-sung", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
    /** Mẫu 03: the refusal to receive. */
    REFUSAL(PaperKind.REFUSAL, "phieu-tu-choi", "Phiếu từ chối tiếp nhận giải quyết hồ sơ"),
    /** Mẫu 04: the apology with the second date. */
    APOLOGY(PaperKind.APOLOGY, "phieu-xin-loi", "Xin lỗi và hẹn lại ngày trả kết quả"),
    /** Mẫu 05 of 2025: the dossier is stopped. */
    STOP(PaperKind.STOP, "thong-bao-dung", "Thông báo dừng giải quyết hồ sơ"),
    /** Mẫu 05 of 2018, mẫu 06 of 2025: who had the dossier when. */
    CONTROL(PaperKind.CONTROL, "phieu-kiem-soat", "Phiếu kiểm soát quá trình giải quyết hồ sơ");

    /** Thông tư 03/2025/TT-VPCP, Phụ lục I, mẫu 05: dossiers from this day on. */
    private static final LocalDate NOTICE_FROM = LocalDate.of(2025, 9, 15);

    private final PaperKind kind;
    private final String word;
    private final String title;

    OwedPaper(PaperKind kind, String word, String title) {
        this.kind = kind;
        this.word = word;
        this.title = title;
    }

    /** Whether what happened so far calls for this paper. */
    boolean isDue(DossierDetail detail) {
        return switch (this) {
            case RECEIPT, KEPT_RECEIPT, CONTROL -> detail.times().received() != null;
            case SUPPLEMENT ->
                    detail.state() == DossierState.AWAITING_COMPLETION
                            || detail.state() == DossierState.AWAITING_SUPPLEMENT;
            case REFUSAL -> happened(detail, EventType.REFUSED_AT_RECEPTION);
            case APOLOGY -> happened(detail, EventType.APOLOGISED);
            case STOP -> happened(detail, EventType.STOPPED) && !day(detail).isBefore(NOTICE_FROM);
        };
    }

    /** The day by which forms are chosen: that of reception, or of submission before. */
    static LocalDate day(DossierDetail detail) {
        return VietnamTime.day(
                Objects.requireNonNullElse(detail.times().received(), detail.times().submitted()));
    }

    private static boolean happened(DossierDetail detail, EventType type) {
        return detail.events().stream().anyMatch(event -> event.type() == type);
    }

    /** Which form it is printed from. */
    public PaperKind kind() {
        return kind;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** The word in addresses and file names, such as {@code phieu-bo-sung}. */
    public String word() {
        return word;
    }

    /** The paper with this {@link #word()}; empty when there is none. */
    public static Optional<OwedPaper> ofWord(String word) {
        return Arrays.stream(values()).filter(paper -> paper.word.equals(word)).findFirst();
    }
}
