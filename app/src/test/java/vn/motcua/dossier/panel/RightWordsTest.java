// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.act.Act;

/** Whoever may not do something is told which right they lack. */
class RightWordsTest {
    @ParameterizedTest
    @EnumSource(Act.class)
    void the_right_of_every_act_has_words(Act act) {
        String key = "dossier.right." + act.right().code();

        assertThat(ResourceBundle.getBundle("messages").containsKey(key)).as(key).isTrue();
    }
}
