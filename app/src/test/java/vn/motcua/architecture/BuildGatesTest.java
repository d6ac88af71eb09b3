// SPDX-License-Identifier: Apache-2.0
package vn.motcua.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua.architecture.PlantedModule.Outcome;

/** The gates of the build itself, each seen refusing a planted fault. */
class BuildGatesTest {
    private static final String COMPILE = "org.apache.maven.plugins:maven-compiler-plugin:compile";
    private static final String FORMAT = "com.diffplug.spotless:spotless-maven-plugin:check";
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
    void a_planted_null_and_a_planted_bug_are_refused_by_nullaway_and_error_prone()
            throws Exception {
        Outcome outcome =
                planted("bugs", "return \"yes\";", "new IllegalStateException(); return null;")
                        .maven(COMPILE);

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.words())
                .contains("[NullAway] returning @Nullable expression")
                .contains("[DeadException]");
    }

    @Test
    void a_planted_warning_of_the_compiler_is_refused() throws Exception {
        Outcome outcome =
                planted("lint", "String answer", "java.util.List raw;\n    String answer")
                        .maven(COMPILE);

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.words()).contains("warnings found and -Werror specified");
    }

    @Test
    void a_planted_bad_format_and_a_planted_file_without_licence_are_refused() throws Exception {
        Outcome outcome =
                planted("format", SOUND, "package planted;\n\nclass Planted{\n}\n").maven(FORMAT);

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.words())
                .contains("format violations")
                .contains("+//·SPDX-License-Identifier:·Apache-2.0")
                .contains("-class·Planted{");
    }

    private static PlantedModule planted(String name, String sound, String fault) throws Exception {
        return new PlantedModule(name, SOUND.replace(sound, fault));
    }
}
