// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Payment;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.ReceiptFile;
import vn.motcua.language.AmountWords;
import vn.motcua.language.DateWords;
import vn.motcua.organisation.OneStopName;

/**
 * A receipt on paper (biên lai thu phí, lệ phí), in the words of its form; always in Vietnamese.
 * Phí and lệ phí stand in sums of their own.
 *
 * @param file the receipt with what became of it
 * @param above name of the authority over the unit; empty for the highest
 */
record ReceiptSheet(ReceiptFile file, String above) {
    private static final DateWords DATES = DateWords.in(java.util.Locale.forLanguageTag("vi"));

    /** A line of the table. */
    record Row(int number, String name, String dossier, String gross, String relief, String net) {}

    private Receipt receipt() {
        return file.receipt();
    }

    private Payment payment() {
        return receipt().payment();
    }

    String unit() {
        return payment().unit().unit().name();
    }

    String department() {
        return OneStopName.of(payment().unit().unit(), VietnamTime.day(receipt().taking().at()));
    }

    String series() {
        return receipt().number().series();
    }

    String digits() {
        return receipt().number().digits();
    }

    String payer() {
        return payment().payer();
    }

    List<Row> rows() {
        List<PaymentLine> lines = payment().lines();
        return IntStream.range(0, lines.size()).mapToObj(at -> row(at + 1, lines.get(at))).toList();
    }

    private static Row row(int number, PaymentLine line) {
        String kind = line.kind() == FeeKind.CHARGE ? "Phí" : "Lệ phí";
        return new Row(
                number,
                kind + ": " + line.name(),
                line.dossier(),
                figures(line.gross()),
                line.relief().equals(Money.ZERO) ? "" : figures(line.relief()),
                figures(line.net()));
    }

    String charges() {
        return figures(payment().total(FeeKind.CHARGE));
    }

    String fees() {
        return figures(payment().total(FeeKind.FEE));
    }

    String total() {
        return figures(payment().total());
    }

    String inWords() {
        String words = AmountWords.words(payment().total().dong());
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /** Why less is paid, each reason once. */
    List<String> reasons() {
        return payment().lines().stream()
                .map(PaymentLine::reason)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .toList();
    }

    String method() {
        return switch (payment().paying()) {
            case Paying.Cash(Money given) ->
                    "Tiền mặt; khách đưa %s, trả lại %s"
                            .formatted(figures(given), figures(payment().change()));
            case Paying.Transfer(var reference) -> "Chuyển khoản, nội dung " + reference;
        };
    }

    String placeAndDate() {
        return place(unit()) + ", " + DATES.document(VietnamTime.day(receipt().taking().at()));
    }

    /** Xã Ea Tam of Ủy ban nhân dân xã Ea Tam is called Ea Tam. */
    private static String place(String unit) {
        return unit.replaceFirst("(?i)^Ủy ban nhân dân ", "")
                .replaceFirst("(?i)^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh) ", "");
    }

    String officer() {
        return receipt().taking().officer();
    }

    /** True when it was voided: its copies are struck across. */
    boolean struck() {
        return file.voided() != null;
    }

    private static String figures(Money money) {
        return AmountWords.figures(money.dong()).replace(" đồng", "");
    }
}
