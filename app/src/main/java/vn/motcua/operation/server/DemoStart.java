// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** Decides whether the demo is loaded, and loads it while the server already serves. */
final class DemoStart {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    /** How long the first start waits for the demo before it says that it is ready. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final boolean external;

    /** Decides by the environment: an external database never gets the demo. */
    DemoStart(Map<String, String> environment) {
        this.external = !environment.getOrDefault("MOTCUA_DB_URL", "").isBlank();
    }

    /**
     * Loads the demo if the installation is empty and a demo is there. Returns when it is loaded,
     * or on a slow machine after {@link #PATIENCE}, while the rest goes on behind.
     */
    void load(ApplicationContext context) {
        Path folder = Path.of(System.getProperty("motcua.home", "."), "demo", "krong-nang-2023");
        if (external || !Files.isDirectory(folder)) {
            return;
        }
        context.getBeanProvider(DemoLoader.class).ifAvailable(loader -> begin(loader, folder));
    }

    private static void begin(DemoLoader loader, Path folder) {
        Thread loading = Thread.ofVirtual().name("demo").start(() -> loadIfWanted(loader, folder));
        try {
            loading.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void loadIfWanted(DemoLoader loader, Path folder) {
        try {
            if (loader.isWanted()) {
                loader.load(folder);
            }
        } catch (RuntimeException e) {
            LOG.error("the demo could not be loaded; the next start tries again", e);
        }
    }
}
