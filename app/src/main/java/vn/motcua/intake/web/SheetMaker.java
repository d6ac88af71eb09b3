// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueDate;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.act.Paper;
import vn.motcua.intake.LookupToken;
import vn.motcua.intake.NoticeChannel;
import vn.motcua.intake.Promises;
import vn.motcua.intake.Receipt;
import vn.motcua.intake.Submitter;
import vn.motcua.intake.web.Sheet.Line;
import vn.motcua.language.AmountWords;
import vn.motcua.language.DateWords;
import vn.motcua.organisation.OneStopName;
import vn.motcua.organisation.Unit;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.person.TaxCode;
import vn.motcua.web.QrDrawing;

/**
 * Writes the papers of reception (Thông tư 01/2018/TT-VPCP and Thông tư 03/2025/TT-VPCP, mẫu 01,
 * 02, 03) of one dossier. Their words are Vietnamese whatever the page's language.
 *
 * @param detail the dossier
 * @param receipt what reception wrote down
 * @param above name of the authority over the unit; empty for the highest
 * @param rating the code of the rating slip; empty where nobody takes ratings
 */
record SheetMaker(DossierDetail detail, Receipt receipt, String above, String rating) {
    /** Thông tư 03/2025/TT-VPCP, Phụ lục I: dossiers from this day on bear the code. */
    private static final LocalDate RATED_FROM = LocalDate.of(2025, Month.SEPTEMBER, 15);

    private static final DateWords DATES = DateWords.in(Locale.forLanguageTag("vi"));

    /** The receipt with the appointment (form 01); {@code lookUp} is what its QR code opens. */
    Sheet receipt(String lookUp) {
        List<Line> lines = person();
        lines.add(new Line("Nội dung yêu cầu giải quyết", procedure()));
        DueDate due = detail.dueDate();
        Instant received = detail.times().received();
        if (due != null && received != null) {
            lines.add(new Line("Thời gian giải quyết theo quy định", limit()));
            lines.add(new Line("Thời gian nhận hồ sơ", moment(VietnamTime.local(received))));
            lines.add(new Line("Thời gian trả kết quả", moment(due.at())));
        }
        if (!detail.office().equals(detail.unit())) {
            lines.add(new Line("Cơ quan giải quyết", detail.office().name()));
        }
        lines.add(new Line("Nhận kết quả tại", detail.unit().name()));
        lines.add(new Line("Phí, lệ phí", fee()));
        lines.addAll(promised());
        LookupToken token = receipt.token();
        return sheet(lines, List.of(), token == null ? null : QrDrawing.of(lookUp + token.text()));
    }

    /** Thông tư 03/2025/TT-VPCP, Phụ lục I, mẫu số 01: originals to give back, way of notice. */
    private List<Line> promised() {
        List<Line> lines = new ArrayList<>();
        Promises promises = receipt.notes().promises();
        if (!promises.originals().isEmpty()) {
            lines.add(new Line("Bản chính phải trả lại", String.join("; ", promises.originals())));
        }
        NoticeChannel notice = promises.notice();
        if (notice != null) {
            lines.add(new Line("Nhận thông báo qua", notice.words()));
        }
        return lines;
    }

    /** The request to complete (form 02). */
    Sheet completion(List<String> items, String answerBy) {
        List<Line> lines = person();
        lines.add(new Line("Nội dung yêu cầu giải quyết", procedure()));
        lines.add(new Line("Bổ sung trước ngày", answerBy));
        return sheet(lines, items, null);
    }

    /** The refusal to receive (form 03). */
    Sheet refusal() {
        List<Line> lines = person();
        lines.add(new Line("Nội dung yêu cầu giải quyết", procedure()));
        int basis = receipt.refusal().lastIndexOf('\n');
        lines.add(new Line("Lý do từ chối", receipt.refusal().substring(0, Math.max(basis, 0))));
        lines.add(new Line("Căn cứ pháp lý", receipt.refusal().substring(basis + 1)));
        return sheet(lines, List.of(), null);
    }

    private Sheet sheet(List<Line> lines, List<String> items, @Nullable QrDrawing qr) {
        Unit unit = detail.unit();
        Instant day =
                Objects.requireNonNullElse(detail.times().received(), detail.times().submitted());
        return new Sheet(
                above,
                unit.name(),
                OneStopName.of(unit, VietnamTime.day(day)),
                detail.code().value(),
                unit.place() + ", " + DATES.document(VietnamTime.day(day)),
                rated(lines, VietnamTime.day(day)),
                rows(),
                items,
                receipt.receptionist(),
                qr);
    }

    private List<Line> rated(List<Line> lines, LocalDate day) {
        Line line = new Line("Mã phiếu đánh giá", rating);
        return rating.isEmpty() || day.isBefore(RATED_FROM)
                ? lines
                : Stream.concat(lines.stream(), Stream.of(line)).toList();
    }

    private List<Sheet.Row> rows() {
        return IntStream.range(0, receipt.papers().size())
                .mapToObj(at -> {
                    Paper paper = receipt.papers().get(at);
                    return new Sheet.Row(at + 1, paper.name(), paper.originals(), paper.copies());
                })
                .toList();
    }

    private List<Line> person() {
        List<Line> lines = new ArrayList<>();
        PersonalId id = detail.applicant().personalId();
        PhoneNumber phone = detail.applicant().phone();
        lines.add(new Line("Tiếp nhận hồ sơ của", detail.applicant().name()));
        TaxCode tax = receipt.notes().taxCode();
        lines.add(
                tax == null
                        ? new Line("Số căn cước", id == null ? "" : id.digits())
                        : new Line("Mã số thuế", tax.text()));
        lines.add(new Line("Địa chỉ", receipt.notes().address()));
        lines.add(new Line("Điện thoại", phone == null ? "" : phone.digits()));
        Submitter submitter = receipt.notes().submitter();
        if (submitter != null) {
            lines.add(
                    new Line(
                            "Người nộp thay",
                            submitter.name() + " (" + submitter.authority() + ")"));
        }
        return lines;
    }

    private String procedure() {
        return detail.procedure().name() + " (" + detail.procedure().code().value() + ")";
    }

    private String limit() {
        var limit = detail.limit();
        return switch (limit.unit()) {
            case WORKING_DAYS -> limit.value() + " ngày làm việc";
            case CALENDAR_DAYS -> limit.value() + " ngày";
            case WORKING_HOURS -> limit.value() + " giờ làm việc";
            case SAME_DAY -> "trong ngày";
        };
    }

    private String fee() {
        long total = Money.sum(receipt.fees().stream().map(fee -> fee.amount())).dong();
        return total == 0
                ? "không thu"
                : AmountWords.figures(total) + " (" + AmountWords.words(total) + ")";
    }

    private static String moment(LocalDateTime moment) {
        return String.format(
                Locale.ROOT,
                "%02d giờ %02d phút, %s, %s",
                moment.getHour(),
                moment.getMinute(),
                DATES.weekday(moment.toLocalDate()),
                DATES.document(moment.toLocalDate()));
    }
}
