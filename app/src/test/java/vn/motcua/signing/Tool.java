// SPDX-License-Identifier: Apache-2.0
package vn.motcua.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Another program, asked for its opinion. */
public final class Tool {
    private Tool() {}

    /** True when this machine has the program. */
    public static boolean has(String name) {
        return !run("sh", "-c", "command -v " + name).isBlank();
    }

    /** All that the program says, both channels. */
    public static String run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            process.getOutputStream().close();
            byte[] said = process.getInputStream().readAllBytes();
            process.waitFor();
            return new String(said, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            return "";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
