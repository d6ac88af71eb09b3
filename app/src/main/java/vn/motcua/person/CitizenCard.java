// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code of a citizen card tells (thẻ căn cước, thẻ căn cước công dân).
 *
 * @param id personal identification number
 * @param formerId the number of the old identity card, 9 or 12 digits; null when there was none
 * @param name full name, NFC
 * @param birthDate date of birth
 * @param sex as on the card
 * @param address where they live, NFC; a unit in it may have been merged since
 * @param issuedOn date of issue
 */
public record CitizenCard(
        PersonalId id,
        @Nullable String formerId,
        String name,
        LocalDate birthDate,
        Sex sex,
        String address,
        LocalDate issuedOn) {
    private static final int YEARS_IN_CENTURY = 100;
    private static final int FIRST_CENTURY = 1900;

    /**
     * False when the number tells another sex or year of birth than the card. To warn, never to
     * block: civil status is corrected, the number stays. Nghị định 137/2015/NĐ-CP, Điều 13.
     */
    public boolean isNumberInAccord() {
        int mark = id.digits().charAt(3) - '0';
        int year =
                FIRST_CENTURY
                        + mark / 2 * YEARS_IN_CENTURY
                        + Integer.parseInt(id.digits().substring(4, 6));
        boolean male = mark % 2 == 0;
        return year == birthDate.getYear() && male == (sex == Sex.MALE);
    }

    /** Never the person: personal data stay out of logs. */
    @Override
    public String toString() {
        return "CitizenCard[" + id.masked() + "]";
    }
}
