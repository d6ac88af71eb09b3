// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @Test
    void a_choice_comes_back_out_of_its_cookie() {
        Preferences chosen = Preferences.NONE.with("theme", "dark").with("text", "lon");

        assertThat(chosen.cookie()).isEqualTo("dark.auto.lon.on.usual");
        assertThat(Preferences.ofCookie(chosen.cookie())).isEqualTo(chosen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "pink.loud.huge.maybe", "dark\"><script>", "a.b.c.d.e.f"})
    void a_cookie_made_up_by_somebody_chooses_nothing(String cookie) {
        assertThat(Preferences.ofCookie(cookie)).isEqualTo(Preferences.NONE);
    }

    @Test
    void a_shorter_cookie_of_an_older_version_still_counts() {
        assertThat(Preferences.ofCookie("dark").theme()).isEqualTo(Preferences.Theme.DARK);
    }

    @Test
    void an_unknown_name_or_word_changes_nothing() {
        assertThat(Preferences.NONE.with("font", "comic").with("theme", "pink"))
                .isEqualTo(Preferences.NONE);
    }
}
