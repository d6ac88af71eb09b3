// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The store of this installation, by its settings: those of {@link Shelves} where files lie, {@code
 * motcua.files.key} the file of the keys they are sealed with, {@code motcua.files.clamd} where the
 * virus scanner answers, {@code motcua.files.unscanned} what becomes of files it could not look
 * through.
 */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {
    private static final String USUAL_SOCKET = "/run/clamav/clamd.ctl";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Environment settings;

    FilesConfiguration(Environment settings) {
        this.settings = settings;
    }

    @Bean
    FileStore fileStore(
            FileRegister register, InstantSource clock, Shelf shelf, Inspection inspection) {
        String key = settings.getProperty("motcua.files.key", "");
        Path place = key.isBlank() ? data().resolve("keys").resolve("files.json") : Path.of(key);
        return new FileStore(
                shelf,
                new FileKeys(place),
                register,
                new FileStore.Gatehouse(scan(), policy(), inspection),
                clock);
    }

    @Bean
    FileRemoval fileRemoval(Shelf shelf, FileRegister register, InstantSource clock) {
        return new FileRemoval(shelf, register, clock);
    }

    @Bean
    Shelves fileShelves(InstantSource clock) {
        return new Shelves(name -> settings.getProperty(name, ""), data(), clock);
    }

    @Bean
    Shelf shelf(Shelves shelves) {
        return shelves.at(shelves.usual());
    }

    private Path data() {
        return Path.of(settings.getProperty("motcua.data", "data"));
    }

    private VirusScan scan() {
        String told = settings.getProperty("motcua.files.clamd", "");
        if (!told.isBlank()) {
            return new Clamd(told.strip(), PATIENCE);
        }
        return content ->
                Files.exists(Path.of(USUAL_SOCKET))
                        ? new Clamd(USUAL_SOCKET, PATIENCE).look(content)
                        : new VirusScan.Found.NotLooked();
    }

    private UnscannedPolicy policy() {
        String told = settings.getProperty("motcua.files.unscanned", "allow").strip();
        return UnscannedPolicy.valueOf(told.toUpperCase(Locale.ROOT));
    }
}
