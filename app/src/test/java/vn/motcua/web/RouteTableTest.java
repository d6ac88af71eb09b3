// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTableTest {
    private static final PageRoute HOME = PageRoute.of("/bao-cao", "/reports").alsoAt("/");
    private static final PageRoute ONE = PageRoute.of("/ho-so/{code}", "/dossiers/{code}");
    private final RouteTable table = new RouteTable(List.of(() -> List.of(HOME, ONE)));

    @Test
    void an_address_tells_its_language_by_its_words() {
        assertThat(table.match("/bao-cao").orElseThrow().language()).isEqualTo(Language.VIETNAMESE);
        assertThat(table.match("/reports").orElseThrow().language()).isEqualTo(Language.ENGLISH);
        assertThat(table.match("/").orElseThrow().language()).isNull();
    }

    @Test
    void an_address_that_no_module_named_leads_nowhere() {
        assertThat(table.match("/ho-so")).isEmpty();
        assertThat(table.match("/ho-so/a/b")).isEmpty();
        assertThat(table.match("/admin")).isEmpty();
    }

    @Test
    void the_same_page_is_found_in_the_other_language_with_its_code() {
        RouteTable.Match match = table.match("/ho-so/000.00.25.H15-261022-0001").orElseThrow();

        assertThat(PageAddress.of(match.route(), Language.ENGLISH, match.variables()))
                .isEqualTo("/dossiers/000.00.25.H15-261022-0001");
    }

    @Test
    void what_is_put_into_an_address_cannot_leave_its_place() {
        String path = PageAddress.of(ONE, Language.ENGLISH, Map.of("code", "a/../b?c#d"));

        assertThat(path).isEqualTo("/dossiers/a%2F..%2Fb%3Fc%23d");
    }

    @Test
    void parameters_are_encoded_in_the_order_given() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("row", "Hộ tịch & khác");
        parameters.put("by", "{field}+");

        assertThat(PageAddress.query(parameters))
                .isEqualTo("row=H%E1%BB%99%20t%E1%BB%8Bch%20%26%20kh%C3%A1c&by=%7Bfield%7D%2B");
    }
}
