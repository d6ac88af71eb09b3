// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.issuing.SignatureStanding;
import vn.motcua.issuing.SignedResults;

class SignedShareTest {
    private static final SignedResults.Period YEAR =
            new SignedResults.Period(
                    Set.of(1L), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private static SignedShare share(Map<SignatureStanding, Long> counts) {
        return new SignedShare(
                YEAR,
                counts,
                List.of(
                        new SignedResults.Result(
                                "H15.25.01-261120-0001",
                                "07/GXN-UBND",
                                LocalDate.of(2026, 11, 20),
                                "Giấy xác nhận",
                                null,
                                Optional.empty(),
                                null,
                                SignatureStanding.NO_PAPER)));
    }

    @Test
    void all_but_one_are_not_all() {
        SignedShare share =
                share(Map.of(SignatureStanding.ARCHIVED, 28_193L, SignatureStanding.NO_PAPER, 1L));

        assertThat(share.lines())
                .contains("archived\t28193", "no-paper\t1", "broken\t0", "percent-valid\t99.99")
                .endsWith("no-paper\tH15.25.01-261120-0001\t07/GXN-UBND\t2026-11-20");
    }

    @Test
    void json_has_the_same_figures() {
        JsonNode json =
                new JsonMapper()
                        .readTree(
                                share(
                                                Map.of(
                                                        SignatureStanding.WAITING, 2L,
                                                        SignatureStanding.GIVEN_UP, 1L,
                                                        SignatureStanding.BROKEN, 1L))
                                        .json());

        assertThat(json.get("issued").asInt()).isEqualTo(4);
        assertThat(json.get("valid").asInt()).isEqualTo(3);
        assertThat(json.get("percent").decimalValue()).isEqualByComparingTo("75");
        assertThat(json.get("standings").get("given-up").asInt()).isEqualTo(1);
        assertThat(json.get("exceptions")).hasSize(1);
    }

    @Test
    void of_nothing_there_is_no_share() {
        SignedShare none = new SignedShare(YEAR, Map.of(), List.of());

        assertThat(none.lines()).contains("percent-valid\t-").hasSize(7);
        assertThat(new JsonMapper().readTree(none.json()).has("percent")).isFalse();
    }
}
