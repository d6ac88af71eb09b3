// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void what_changes_from_act_to_act_always_travels_as_text() {
        Columns held = new Columns().add("units", 7L).add("holders", 12L);
        Columns free = new Columns().add("units", 7L).add("holders", null);

        assertThat(held.texts("units", "holders"))
                .containsEntry("units", new String[] {"7"})
                .containsEntry("holders", new String[] {"12"});
        assertThat(free.texts("units", "holders")).containsEntry("holders", new String[] {null});
        assertThat(new Columns().texts("holders")).containsEntry("holders", new String[0]);
    }
}
