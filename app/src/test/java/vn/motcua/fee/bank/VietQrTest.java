// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.bank.VietQr.Service;

/** Payment codes that others published, built again letter by letter. */
class VietQrTest {
    private static final BankAccount ACCOUNT =
            new BankAccount("970415", "113366668888", "VietinBank", "UBND XA KRONG NANG");

    @Test
    void the_check_sum_of_the_standard_comes_out() {
        assertThat(Crc16.of("123456789")).isEqualTo("29B1");
    }

    @Test
    void a_transfer_to_an_account_with_a_bill_is_as_published() {
        assertThat(
                        code(
                                "970416",
                                "224528479",
                                Service.QRIBFTTA,
                                10_000,
                                "NPS6869",
                                "TRANSFER TO SOMEONE"))
                .isEqualTo(
                        "00020101021238530010A0000007270123000697041601092245284790208QRIBFTTA"
                                + "53037045405100005802VN62340107NPS68690819TRANSFER TO SOMEONE"
                                + "6304AC13");
    }

    @Test
    void a_transfer_to_a_card_is_as_published() {
        assertThat(
                        code(
                                "970403",
                                "9704031101234567",
                                Service.QRIBFTTC,
                                180_000,
                                "NPS6869",
                                "thanh toan don hang"))
                .isEqualTo(
                        "00020101021238600010A00000072701300006970403011697040311012345670208QRI"
                                + "BFTTC530370454061800005802VN62340107NPS68690819thanh toan don "
                                + "hang6304A203");
    }

    @Test
    void a_transfer_without_a_bill_is_as_published_its_marks_gone() {
        assertThat(code("970415", "0011001932418", Service.QRIBFTTA, 120_000, "", "ủng hộ lũ lụt"))
                .isEqualTo(
                        "00020101021238570010A00000072701270006970415011300110019324180208QRIBFT"
                                + "TA530370454061200005802VN62170813ung ho lu lut6304C15C");
    }

    @Test
    void a_dossier_code_is_a_purpose() {
        assertThat(VietQr.of(ACCOUNT, new Money(8000), "H15.20.5-230817-0001").payload())
                .isEqualTo(
                        "00020101021238560010A0000007270126000697041501121133666688880208QRIBFTTA"
                                + "5303704540480005802VN62240820H15.20.5-230817-00016304A0E3");
    }

    @Test
    void without_an_amount_whoever_pays_fills_it_in() {
        String code = new VietQr(ACCOUNT, Service.QRIBFTTA, null, "", "").payload();

        assertThat(fields(code)).containsEntry("01", "11").doesNotContainKeys("54", "62");
    }

    @Test
    void a_purpose_is_plain_and_at_most_25_letters() {
        String code =
                VietQr.of(ACCOUNT, new Money(1), "Lệ phí đăng ký – hộ tịch & chứng thực").payload();

        assertThat(fields(code)).containsEntry("62", "0825Le phi dang ky ho tich ch");
    }

    @Test
    void an_account_is_six_digits_of_a_bank_and_up_to_19_letters_and_digits() {
        assertThatThrownBy(() -> new BankAccount("97041", "1", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BankAccount("970415", "1133 6666", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VietQr.of(ACCOUNT, new Money(10_000_000_000_000L), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void every_code_is_ascii_whose_lengths_and_check_sum_are_right(
            @ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long dong,
            @ForAll String purpose) {
        String code = VietQr.of(ACCOUNT, new Money(dong), purpose).payload();

        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(code)).isTrue();
        assertThat(fields(code)).containsEntry("54", Long.toString(dong));
        assertThat(code).endsWith(Crc16.of(code.substring(0, code.length() - 4)));
    }

    private static String code(
            String bin, String number, Service service, long dong, String bill, String purpose) {
        BankAccount account = new BankAccount(bin, number, "", "");
        return new VietQr(account, service, new Money(dong), bill, purpose).payload();
    }

    private static Map<String, String> fields(String code) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = 0;
        while (at < code.length()) {
            int length = Integer.parseInt(code.substring(at + 2, at + 4));
            fields.put(code.substring(at, at + 2), code.substring(at + 4, at + 4 + length));
            at += 4 + length;
        }
        return fields;
    }
}
