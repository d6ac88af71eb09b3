// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.architecture.PlantedModule.Outcome;

/** The gates of the build itself, each seen refusing a planted fault. */
class BuildGatesTest {
    private static final String COMPILE = "compiler:compile";
    private static final String FORMAT = "spotless:check";
    private static final String SOUND =
            """
            // SPDX-License-Identifier: Apache-2.0
            package planted;

            import org.jspecify.annotations.NullMarked;

            @NullMarked
            class Planted {
                String answer() {
                    return "yes";
                }
            }
            """;

    @Test
    void a_sound_file_passes_the_compiler_and_the_format() throws Exception {
        PlantedModule module = new PlantedModule("sound", SOUND);

        assertThat(module.maven(COMPILE).code()).isZero();
        assertThat(module.maven(FORMAT).code()).isZero();
    }

    @Test
    void a_planted_null_is_refused_by_nullaway() throws Exception {
        Outcome outcome = planted("null", "return \"yes\";", "return null;");

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.words()).contains("[NullAway] returning @Nullable expression");
    }

    @Test
    void a_planted_bug_is_refused_by_error_prone() throws Exception {
        Outcome outcome =
                planted("bug", "return \"yes\";", "new IllegalStateException(); return \"yes\";");

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.words()).contains("[DeadException]");
    }

    @Test
    void a_planted_warning_of_the_compiler_is_refused() throws Exception {
        Outcome outcome =
                planted("lint", "String answer() {", "java.util.List raw;\n    String answer() {");

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.words()).contains("warnings found and -Werror specified");
    }

    @Test
    void a_planted_bad_format_is_refused() throws Exception {
        PlantedModule module =
                new PlantedModule("format", SOUND.replace("        return", "  return"));

        Outcome outcome = module.maven(FORMAT);

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.words()).contains("format violations");
    }

    @Test
    void a_planted_file_without_its_licence_is_refused() throws Exception {
        PlantedModule module = new PlantedModule("licence", SOUND.substring(SOUND.indexOf('\n')));

        assertThat(module.maven(FORMAT).words()).contains("SPDX-License-Identifier");
    }

    private static Outcome planted(String name, String sound, String fault) throws Exception {
        return new PlantedModule(name, SOUND.replace(sound, fault)).maven(COMPILE);
    }
}
