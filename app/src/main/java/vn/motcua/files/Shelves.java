// SPDX-License-Identifier: Apache-2.0
package vn.motcua.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Properties;
import java.util.function.UnaryOperator;

/**
 * The shelves that an installation can keep its files on, by its settings: {@code motcua.files} is
 * empty or {@code folder} for the folder of files, or {@code s3://bucket/prefix}. Then {@code
 * motcua.files.s3.endpoint} and {@code .region} say where the store is; its keys are {@code
 * .access-key} and {@code .secret-key}, or lie in the file that {@code .keys} names, usually {@code
 * keys/s3.properties} of the data folder, with lines of the same two names.
 */
public final class Shelves {
    /** The name of the folder in the data folder. */
    public static final String FOLDER = "folder";

    private static final String S3 = "motcua.files.s3.";
    private static final String ACCESS = "access-key";
    private static final String SECRET = "secret-key";

    private final UnaryOperator<String> settings;
    private final Path data;
    private final InstantSource clock;

    /**
     * The shelves of an installation.
     *
     * @param settings the value of a setting; empty when it is not set
     * @param data the data folder
     */
    public Shelves(UnaryOperator<String> settings, Path data, InstantSource clock) {
        this.settings = settings;
        this.data = data;
        this.clock = clock;
    }

    /** The place that settings name: {@link #FOLDER}, or {@code s3://bucket/prefix}. */
    public String usual() {
        String told = setting("motcua.files");
        return told.isEmpty() ? FOLDER : told;
    }

    /**
     * The shelf at this place.
     *
     * @throws ShelfSettingException when there is no such place, or no keys for it
     */
    public Shelf at(String place) {
        if (place.equals(FOLDER)) {
            return new FolderShelf(data.resolve("files"));
        }
        S3Place bucket =
                S3Place.of(place, setting(S3 + "endpoint"), setting(S3 + "region"))
                        .orElseThrow(() ->
                                new ShelfSettingException(ShelfSettingException.Missing.PLACE));
        return new S3Shelf(bucket, S3Line.to(bucket, keys()), clock);
    }

    private S3Keys keys() {
        S3Keys told = new S3Keys(setting(S3 + ACCESS), setting(S3 + SECRET));
        return complete(told) ? told : keysOfFile();
    }

    private S3Keys keysOfFile() {
        String told = setting(S3 + "keys");
        Path file = told.isEmpty() ? data.resolve("keys").resolve("s3.properties") : Path.of(told);
        if (told.isEmpty() && !Files.exists(file)) {
            throw new ShelfSettingException(ShelfSettingException.Missing.KEYS);
        }
        Properties lines = new Properties();
        try (Reader content = Files.newBufferedReader(file)) {
            lines.load(content);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ShelfSettingException(ShelfSettingException.Missing.KEY_FILE);
        }
        S3Keys keys =
                new S3Keys(
                        lines.getProperty(ACCESS, "").strip(),
                        lines.getProperty(SECRET, "").strip());
        if (!complete(keys)) {
            throw new ShelfSettingException(ShelfSettingException.Missing.KEYS);
        }
        return keys;
    }

    private static boolean complete(S3Keys keys) {
        return !keys.access().isEmpty() && !keys.secret().isEmpty();
    }

    private String setting(String name) {
        return settings.apply(name).strip();
    }
}
