// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.person.PersonalId;

/** What is held to the scanner of the return desk. */
class ScanTest {
    private static final String CARD =
            "066190001234|241234567|H’Len Byă|02031990|Nữ|Buôn Trấp, Ea Tam|01052021";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://motcua.example/tra-cuu?token=AbcdefghijkLmnopqrst_-",
                "http://10.0.0.4:8080/tra-cuu?lang=vi&token=AbcdefghijkLmnopqrst_-",
                " AbcdefghijkLmnopqrst_- "
            })
    void a_receipt_is_its_token(String scanned) {
        assertThat(Scan.of(scanned)).isEqualTo(new Scan.Receipt("AbcdefghijkLmnopqrst_-"));
    }

    @Test
    void a_card_a_number_and_a_code_are_told_apart() {
        PersonalId person = new PersonalId("066190001234");

        assertThat(Scan.of(CARD)).isEqualTo(new Scan.Card(person, "H’Len Byă"));
        assertThat(Scan.of("066190001234")).isEqualTo(new Scan.Person(person));
        assertThat(Scan.of("h15.25.01-261120-0001"))
                .isEqualTo(new Scan.Code(new DossierCode("H15.25.01-261120-0001")));
    }

    @ParameterizedTest
    @CsvSource({
        "066190001234|241234567|H’Len, card.cut-off",
        "06619000123|241234567|H’Len Byă|02031990|Nữ|Ea Tam|01052021, card.id",
        "Nguyễn Văn Nam, nothing",
        "'', nothing"
    })
    void a_part_of_a_card_is_none(String scanned, String why) {
        assertThat(Scan.of(scanned)).isEqualTo(new Scan.Unreadable(why));
    }
}
