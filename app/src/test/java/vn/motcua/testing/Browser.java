// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A Chromium without a window, looking at the program under test. */
public final class Browser implements AutoCloseable {
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String address;

    private Browser(
            Playwright playwright, com.microsoft.playwright.Browser chromium, String address) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.address = address;
    }

    static Browser start(String address) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setExecutablePath(program()).setArgs(ARGUMENTS);
        return new Browser(playwright, playwright.chromium().launch(options), address);
    }

    private static Path program() {
        return Path.of(
                Optional.ofNullable(System.getProperty("MOTCUA_CHROMIUM"))
                        .or(() -> Optional.ofNullable(System.getenv("MOTCUA_CHROMIUM")))
                        .orElse("/usr/bin/chromium"));
    }

    /** How a reader looks at pages. */
    public record Eyes(int width, int height, ColorScheme scheme, boolean script) {
        /** An office desk: 1366 by 768, light. */
        public static final Eyes DESK = new Eyes(1366, 768, ColorScheme.LIGHT, true);

        /** A phone: 390 by 844, light. */
        public static final Eyes PHONE = new Eyes(390, 844, ColorScheme.LIGHT, true);

        /** The narrowest that must work: 320 px (WCAG 1.4.10). */
        public static final Eyes NARROW = new Eyes(320, 640, ColorScheme.LIGHT, true);

        /** The same in the dark. */
        public Eyes dark() {
            return new Eyes(width, height, ColorScheme.DARK, script);
        }

        /** The same without JavaScript. */
        public Eyes withoutScript() {
            return new Eyes(width, height, scheme, false);
        }
    }

    private static final int MOST_TOLD = 1_500;

    /** Opens {@code path} with fresh cookies, looks, and closes it. */
    public void open(String path, Eyes eyes, Consumer<OpenPage> look) {
        open(path, eyes, List.of(), look);
    }

    /** Opens {@code path} in the session of {@code caller}, looks, and closes it. */
    public void openAs(Caller caller, String path, Eyes eyes, Consumer<OpenPage> look) {
        List<Cookie> session =
                caller
                        .cookie(Caller.SESSION)
                        .map(value -> new Cookie(Caller.SESSION, value).setUrl(address))
                        .stream()
                        .toList();
        open(path, eyes, session, look);
    }

    private void open(String path, Eyes eyes, List<Cookie> cookies, Consumer<OpenPage> look) {
        com.microsoft.playwright.Browser.NewContextOptions options =
                new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(eyes.width(), eyes.height())
                        .setColorScheme(eyes.scheme())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(eyes.script());
        try (BrowserContext context = chromium.newContext(options)) {
            context.addCookies(cookies);
            // A browser without a screen sometimes never comes back from printing.
            context.addInitScript("window.print = () => {};");
            OpenPage page = new OpenPage(context.newPage());
            try {
                page.go(path);
                look.accept(page);
            } catch (PlaywrightException stuck) {
                throw new AssertionError(whereItStands(page), stuck);
            }
        }
    }

    /** What the page showed when a test waited in vain. */
    private static String whereItStands(OpenPage page) {
        String said = page.raw().locator("body").innerText();
        return page.raw().url()
                + " says:\n"
                + said.substring(0, Math.min(said.length(), MOST_TOLD));
    }

    /** Closes the browser. */
    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
