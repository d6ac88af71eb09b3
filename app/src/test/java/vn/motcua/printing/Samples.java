// SPDX-License-Identifier: Apache-2.0
package vn.motcua.printing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Papers as an office fills them in: long names of many languages, and more papers than usual. */
final class Samples {
    static final String OWNER =
            "H’Bluên Niê Kđăm và Y Thoăn Ksơr – Nguyễn Thị Tường Vy Ỷ Ỹ Ỵ Ê\u0306ban";
    static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    static final String AGENCY = "Trung tâm Phục vụ hành chính công xã Krông Năng";

    private static final LocalDateTime RECEIVED = LocalDateTime.of(2026, 2, 5, 8, 5);
    private static final int MANY = 40;

    private Samples() {}

    /** All that a template of {@code kind} may show, filled in. */
    static PaperData.Filling of(PaperKind kind) {
        PaperData.Filling filling =
                PaperData.fill()
                        .text("superior", "Ủy ban nhân dân xã Krông Năng")
                        .text("agency", AGENCY)
                        .text("place", "Krông Năng");
        if (!kind.isIssued()) {
            filling.text("number", "05/TNHS").date("date", DAY);
        }
        return switch (kind) {
            case RECEIPT -> receipt(owner(filling));
            case SUPPLEMENT -> supplement(owner(filling));
            case REFUSAL -> refusal(owner(filling));
            case APOLOGY -> apology(filling);
            case STOP -> stop(filling);
            case CONTROL -> control(filling);
            case REGISTER -> register(filling);
            case DISPOSAL_LIST ->
                    disposal(filling)
                            .text("state", "chờ lãnh đạo duyệt")
                            .number("count", MANY)
                            .table("papers", pastTheirTerm(MANY, row -> row.date("from", DAY)));
            case DISPOSAL_MINUTES -> minutes(filling, MANY);
            case RESULT, REFUSAL_LETTER, APOLOGY_LETTER, COPY_CERTIFICATE -> filling;
        };
    }

    private static PaperData.Filling owner(PaperData.Filling filling) {
        return filling.text("owner", OWNER)
                .text("personId", "066185001234")
                .text("address", "Buôn Wiâo A, xã Krông Năng, tỉnh Đắk Lắk")
                .text("phone", "0912 345 678")
                .text("email", "khong.co@example.vn")
                .text("procedure", "Đăng ký khai sinh")
                .text("officer", "Trần Thị Ngọc Ẩn");
    }

    private static PaperData.Filling receipt(PaperData.Filling filling) {
        List<PaperData> papers =
                IntStream.rangeClosed(1, MANY)
                        .mapToObj(i ->
                                PaperData.fill()
                                        .text("name", "Giấy tờ thứ " + i + " của hồ sơ")
                                        .text("form", i % 2 == 0 ? "Bản sao" : "Bản chính")
                                        .number("count", i)
                                        .done())
                        .toList();
        return filling.text("code", "H15.25.01-260205-0001")
                .qr("link", "https://motcua.example.vn/q/Zm9ybXMgYXJlIGZ1bg")
                .text("copy", "Liên 2: giao người nộp hồ sơ")
                .text("submitter", "Y Thoăn Ksơr")
                .text("authority", "giấy ủy quyền ngày 03/02/2026")
                .table("papers", papers)
                .number("sets", 1)
                .text("limit", "05 ngày làm việc")
                .moment("receivedAt", RECEIVED)
                .moment("dueAt", LocalDateTime.of(2026, 2, 12, 17, 0))
                .text("returnPlace", AGENCY)
                .money("fee", 1_234_567)
                .text("book", "01")
                .text("bookEntry", "0001")
                .list("originals", List.of("Giấy chứng nhận kết hôn", "Sổ hộ khẩu cũ"))
                .text("notice", "tin nhắn SMS")
                .text("rating", "K7P2");
    }

    private static PaperData.Filling supplement(PaperData.Filling filling) {
        return filling.text("code", "H15.25.01-260205-0001")
                .list("items", List.of("Giấy chứng sinh bản chính", "Tờ khai có chữ ký"))
                .text("reason", "Thiếu giấy tờ theo quy định")
                .text("hotline", "0262 3675 001")
                .text("rating", "K7P2");
    }

    private static PaperData.Filling refusal(PaperData.Filling filling) {
        return filling.text("submitter", "Y Thoăn Ksơr")
                .text("reason", "Không thuộc thẩm quyền giải quyết")
                .text("basis", "Luật Hộ tịch 60/2014/QH13, Điều 13")
                .text("rating", "K7P2");
    }

    private static PaperData.Filling signer(PaperData.Filling filling) {
        return filling.text("owner", OWNER)
                .text("code", "H15.25.01-260205-0001")
                .text("procedure", "Đăng ký khai sinh")
                .moment("receivedAt", RECEIVED)
                .text("reason", "Phải xác minh tại nơi cư trú cũ")
                .list("recipients", List.of("Như trên", "Lưu: VT"))
                .text("signerTitle", "KT. Chủ tịch Phó Chủ tịch")
                .text("signer", "Nguyễn Văn Ửng");
    }

    private static PaperData.Filling apology(PaperData.Filling filling) {
        return signer(filling)
                .text("field", "Hộ tịch")
                .moment("dueAt", LocalDateTime.of(2026, 2, 12, 17, 0))
                .moment("newDueAt", LocalDateTime.of(2026, 3, 5, 17, 0));
    }

    private static PaperData.Filling stop(PaperData.Filling filling) {
        return signer(filling).text("basis", "Luật Hộ tịch 60/2014/QH13, Điều 13");
    }

    private static PaperData.Filling control(PaperData.Filling filling) {
        PaperData handover =
                PaperData.fill()
                        .text("unit", "Phòng Văn hóa - Xã hội")
                        .moment("givenAt", RECEIVED)
                        .moment("takenAt", RECEIVED.plusHours(1))
                        .text("giver", "Trần Thị Ngọc Ẩn")
                        .text("taker", "H’Yuôm Êban")
                        .text("outcome", "Đúng hạn")
                        .done();
        return filling.text("code", "H15.25.01-260205-0001")
                .text("lead", "Ủy ban nhân dân xã Krông Năng")
                .list("partners", List.of("Công an xã Krông Năng"))
                .table("handovers", List.of(handover, handover, handover));
    }

    private static PaperData.Filling disposal(PaperData.Filling filling) {
        return filling.text("reason", "Hết thời hạn lưu trữ")
                .text("basis", "Luật Lưu trữ 33/2024/QH15; biên bản họp hội đồng số 5")
                .text("maker", "H’Yuôm Êban")
                .moment("madeAt", RECEIVED);
    }

    /** Minutes of a list of so many papers. */
    static PaperData.Filling minutes(PaperData.Filling filling, int papers) {
        String digest = "0123456789abcdef ".repeat(4).strip();
        PaperData kept =
                PaperData.fill()
                        .text("code", "SH7")
                        .text("title", "Giấy ủy quyền")
                        .text("number", "7/GUQ")
                        .text("reason", "Còn cần cho thanh tra")
                        .done();
        return disposal(filling)
                .text("approver", "Y Wăn Niê")
                .moment("approvedAt", RECEIVED.plusDays(1))
                .text("words", "Đồng ý")
                .text("digest", "0123456789abcdef".repeat(4))
                .moment("doneAt", RECEIVED.plusDays(1).plusHours(2))
                .number("listed", papers + 1L)
                .number("destroyed", papers)
                .number("kept", 1)
                .number("files", papers)
                .number("shared", 1)
                .list("reasons", List.of("Còn cần cho thanh tra: 1 giấy tờ"))
                .table("papers", pastTheirTerm(papers, row -> row.text("files", digest)))
                .table("spared", List.of(kept));
    }

    private static List<PaperData> pastTheirTerm(int count, UnaryOperator<PaperData.Filling> more) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        PaperData.fill()
                                .text("code", "SH" + (1_000_000 + i))
                                .text("title", "Giấy tờ có chữ ký được chứng thực")
                                .text("number", i + "/2016/CTCK")
                                .date("dated", LocalDate.of(2016, 5, 5))
                                .text("term", "2 năm")
                                .text("basis", "Nghị định 23/2015/NĐ-CP, Điều 14"))
                .map(row -> more.apply(row).done())
                .toList();
    }

    private static PaperData.Filling register(PaperData.Filling filling) {
        PaperData entry =
                PaperData.fill()
                        .text("number", "0001")
                        .text("code", "H15.25.01-260205-0001")
                        .text("procedure", "Đăng ký khai sinh")
                        .number("sets", 1)
                        .text("owner", OWNER)
                        .text("contact", "Buôn Wiâo A; 0912 345 678")
                        .moment("receivedAt", RECEIVED)
                        .moment("dueAt", RECEIVED.plusDays(7))
                        .text("way", "Trực tiếp")
                        .done();
        return filling.text("year", "2026")
                .text("book", "01")
                .table("entries", IntStream.range(0, MANY).mapToObj(i -> entry).toList());
    }
}
