// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.motcua.testing.Browser.Eyes;

/**
 * The pictures of the guides: taken aside with each check, so that they can always be taken, and
 * into the guide when asked with {@code -Dmotcua.guide.pictures=true}. That every picture a guide
 * names is there is a test of the papers.
 */
public final class GuidePictures {
    /** A desk, small enough to be read in the middle of a page of text. */
    public static final Eyes DESK = new Eyes(1366, 768, ColorScheme.LIGHT, true);

    private static final Path FOLDER =
            Boolean.getBoolean("motcua.guide.pictures")
                    ? Path.of("..", "docs", "guide", "img")
                    : Path.of("target", "guide-pictures");
    private static final List<Integer> QUALITIES = List.of(70, 60, 50, 40, 30);
    private static final int MOST_BYTES = 90_000;

    private GuidePictures() {}

    /** Takes the picture called {@code name}, as fine as a light one can be. */
    public static void take(Page page, String name) {
        byte[] picture =
                QUALITIES.stream()
                        .map(quality -> page.screenshot(options(quality)))
                        .filter(one -> one.length <= MOST_BYTES)
                        .findFirst()
                        .orElseGet(() -> page.screenshot(options(QUALITIES.getLast())));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".jpg"), picture);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Page.ScreenshotOptions options(int quality) {
        return new Page.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(quality);
    }
}
