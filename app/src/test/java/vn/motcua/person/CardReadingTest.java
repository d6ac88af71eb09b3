// SPDX-License-Identifier: Apache-2.0
package vn.motcua.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardReadingTest {
    private static final String CARD =
            "066194003217|240123456|H’Bliă Niê|12081994|Nữ|Buôn Wiao A, Krông Năng|25062021";

    @Test
    void a_card_tells_who_it_is() {
        CitizenCard card = read(CARD);

        assertThat(card.id()).isEqualTo(new PersonalId("066194003217"));
        assertThat(card.formerId()).isEqualTo("240123456");
        assertThat(card.name()).isEqualTo("H’Bliă Niê");
        assertThat(card.birthDate()).isEqualTo(LocalDate.of(1994, 8, 12));
        assertThat(card.sex()).isEqualTo(Sex.FEMALE);
        assertThat(card.address()).isEqualTo("Buôn Wiao A, Krông Năng");
        assertThat(card.issuedOn()).isEqualTo(LocalDate.of(2021, 6, 25));
        assertThat(card.isNumberInAccord()).isTrue();
    }

    @Test
    void letters_taken_apart_are_put_together() {
        assertThat(read(Normalizer.normalize(CARD, Normalizer.Form.NFD))).isEqualTo(read(CARD));
    }

    @Test
    void a_scanner_that_types_twice_is_read_once() {
        assertThat(read(CARD + CARD)).isEqualTo(read(CARD));
        assertThat(read(CARD + "\n" + CARD + "\n")).isEqualTo(read(CARD));
    }

    @Test
    void later_cards_with_more_fields_and_cards_without_an_old_number_are_read() {
        assertThat(read(CARD + "|||").name()).isEqualTo("H’Bliă Niê");
        assertThat(read(CARD.replace("240123456", "")).formerId()).isNull();
    }

    @Test
    void a_number_of_another_sex_or_year_is_told_and_does_not_block() {
        assertThat(read(CARD.replace("Nữ", "Nam")).isNumberInAccord()).isFalse();
        assertThat(read(CARD.replace("12081994", "12081993")).isNumberInAccord()).isFalse();
        assertThat(read("066206000001||Y Thu|01022006|Nam|Ea Hồ|01012022").isNumberInAccord())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'   ';EMPTY",
                "066194003217|240123456|H’Bliă;CUT_OFF",
                "06619400321|240123456|H’Bliă|12081994|Nữ|Ea Hồ|25062021;ID",
                "240123456|066194003217|H’Bliă|12081994|Nữ|Ea Hồ|25062021;ID",
                "066194003217|24012345|H’Bliă|12081994|Nữ|Ea Hồ|25062021;FORMER_ID",
                "066194003217||12081994|H’Bliă|Nữ|Ea Hồ|25062021;NAME",
                "066194003217|| |12081994|Nữ|Ea Hồ|25062021;NAME",
                "066194003217||H’Bliă|31021994|Nữ|Ea Hồ|25062021;BIRTH_DATE",
                "066194003217||H’Bliă|1994|Nữ|Ea Hồ|25062021;BIRTH_DATE",
                "066194003217||H’Bliă|12081994|Ea Hồ|Nữ|25062021;SEX",
                "066194003217||H’Bliă|12081994|Nữ||25062021;ADDRESS",
                "066194003217||H’Bliă|12081994|Nữ|Ea Hồ|250620;ISSUE_DATE",
                "066194003217||H’Bliă|12081994|Nữ|Ea Hồ|11081994;ISSUE_DATE",
            })
    void what_is_no_whole_card_is_refused_with_its_fault(String typed, CardReading.Fault fault) {
        assertThat(CardReading.of(typed)).isEqualTo(new CardReading.Refused(fault));
    }

    @Test
    void far_too_much_is_refused() {
        assertThat(CardReading.of(CARD.repeat(40)))
                .isEqualTo(new CardReading.Refused(CardReading.Fault.TOO_LONG));
    }

    @Test
    void nothing_of_the_person_gets_into_a_log() {
        assertThat(read(CARD)).hasToString("CitizenCard[•••••••••217]");
    }

    private static CitizenCard read(String typed) {
        CardReading reading = CardReading.of(typed);
        assertThat(reading).isInstanceOf(CardReading.Read.class);
        return ((CardReading.Read) reading).card();
    }
}
