// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.program;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.motcua.operation.database.DataFolder;

/** The options that stand before or after any command. */
public final class GlobalOptions {
    @Option(
            names = "--data",
            descriptionKey = "global.data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(
            names = "--lang",
            descriptionKey = "global.lang",
            paramLabel = "vi|en",
            scope = ScopeType.INHERIT)
    private @Nullable Tongue language;

    /** The data folder: of the option, else of {@code MOTCUA_DATA}, else {@code ./data}. */
    DataFolder dataFolder(Map<String, String> environment) {
        if (data != null) {
            return DataFolder.at(data);
        }
        return DataFolder.at(Path.of(environment.getOrDefault("MOTCUA_DATA", "data")));
    }

    /** The language asked for; empty lets sentences come in both. */
    Optional<Tongue> language() {
        return Optional.ofNullable(language);
    }
}
