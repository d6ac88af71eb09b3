// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;

/**
 * What a VietQR code says (NAPAS, after EMVCo's merchant-presented mode): where to, how much, what
 * for. All of it is ASCII, since lengths count characters and banks count bytes.
 *
 * @param account where to
 * @param service account or card
 * @param amount how much; null when whoever pays fills it in
 * @param bill number of a bill; empty for none
 * @param purpose what for; empty for none
 */
public record VietQr(
        BankAccount account, Service service, @Nullable Money amount, String bill, String purpose) {
    /** The longest purpose and bill number. */
    public static final int LONGEST = 25;

    private static final String NAPAS = "A000000727";
    private static final int LONGEST_AMOUNT = 13;

    /** What {@link BankAccount#number()} is the number of. */
    public enum Service {
        /** Of an account. */
        QRIBFTTA,
        /** Of a card. */
        QRIBFTTC
    }

    public VietQr {
        if (amount != null && Long.toString(amount.dong()).length() > LONGEST_AMOUNT) {
            throw new IllegalArgumentException("no code holds " + amount);
        }
        bill = plain(bill);
        purpose = plain(purpose);
    }

    /** To pay exactly this into an account, for this purpose. */
    public static VietQr of(BankAccount account, Money amount, String purpose) {
        return new VietQr(account, Service.QRIBFTTA, amount, "", purpose);
    }

    /** Without marks and whatever else a bank may refuse, and cut to {@link #LONGEST} letters. */
    static String plain(String text) {
        String bare = withoutMarks(text).replaceAll("[^A-Za-z0-9 .\\-]", " ");
        String tidy = bare.strip().replaceAll(" +", " ");
        return tidy.substring(0, Math.min(tidy.length(), LONGEST)).strip();
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
    }

    /** The text of the code, check sum last. */
    public String payload() {
        String target = field(0, account.bin()) + field(1, account.number());
        String merchant = field(0, NAPAS) + field(1, target) + field(2, service.name());
        StringBuilder text = new StringBuilder();
        text.append(field(0, "01"));
        text.append(field(1, amount == null ? "11" : "12"));
        text.append(field(38, merchant));
        text.append(field(53, "704"));
        text.append(amount == null ? "" : field(54, Long.toString(amount.dong())));
        text.append(field(58, "VN"));
        String further = optional(1, bill) + optional(8, purpose);
        text.append(optional(62, further));
        text.append("6304");
        return text + Crc16.of(text.toString());
    }

    private static String optional(int tag, String value) {
        return value.isEmpty() ? "" : field(tag, value);
    }

    private static String field(int tag, String value) {
        return String.format(Locale.ROOT, "%02d%02d%s", tag, value.length(), value);
    }
}
