// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TypedBoxTest {
    private final FormKey key = FormKey.next();

    @Test
    void what_was_typed_opens_with_the_key_of_its_form_alone() {
        byte[] closed = new TypedBox(key).close("H’Bliă Niê");

        assertThat(new TypedBox(key).open(closed)).contains("H’Bliă Niê");
        assertThat(new TypedBox(FormKey.next()).open(closed)).isEmpty();
        assertThat(new String(closed, StandardCharsets.UTF_8)).doesNotContain("Niê");
    }

    @Test
    void the_key_is_in_no_log_and_no_request_key() {
        assertThat(key.toString()).doesNotContain(key.text());
        assertThat(key.request("receive").value()).doesNotContain(key.text());
        assertThat(key.request("receive")).isEqualTo(key.request("receive"));
    }
}
