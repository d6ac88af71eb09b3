// SPDX-License-Identifier: Apache-2.0
package vn.motcua.operation.server;

import java.lang.management.ManagementFactory;
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

    /** How old the process may get waiting for the demo before it says that it is ready. */
    private static final Duration READY_AT_THE_LATEST = Duration.ofSeconds(25);

    private final Path folder;
    private final boolean external;

    /**
     * Decides by the environment: an external database never gets the demo.
     *
     * @param home the folder the program was installed in, which holds the demo's files
     */
    DemoStart(Path home, Map<String, String> environment) {
        this.folder = home.resolve("demo");
        this.external = !environment.getOrDefault("MOTCUA_DB_URL", "").isBlank();
    }

    /**
     * Loads the demo if the installation is empty and a demo is there. Returns when it is loaded,
     * or when the start has taken long enough, while the rest goes on behind.
     */
    void load(ApplicationContext context) {
        if (external || !Files.isDirectory(folder)) {
            return;
        }
        context.getBeanProvider(DemoLoader.class).ifAvailable(this::begin);
    }

    private void begin(DemoLoader loader) {
        Thread loading = Thread.ofVirtual().name("demo").start(() -> loadIfWanted(loader));
        try {
            loading.join(patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration patience() {
        Duration age = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        Duration left = READY_AT_THE_LATEST.minus(age);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void loadIfWanted(DemoLoader loader) {
        try {
            if (loader.isWanted()) {
                loader.load(folder);
            }
        } catch (RuntimeException e) {
            LOG.error("the demo could not be loaded; the next start tries again", e);
        }
    }
}
