// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.dossier.act.Act;

class CommandMakerTest {
    @ParameterizedTest
    @EnumSource
    void programs_can_do_every_act(Act act) {
        assertThat(CommandMaker.knows(act)).isTrue();
    }
}
