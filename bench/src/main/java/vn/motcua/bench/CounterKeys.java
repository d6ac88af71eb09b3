// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody quick at the keys of a real browser: how many they press for what is done most, and how
 * long it takes at five keys a second. A scanner presses none.
 */
final class CounterKeys implements AutoCloseable {
    /** Five keys a second: a practised typist. */
    static final int PAUSE = 200;

    private static final String CARD =
            "066094003217|240123456|Y Bhem Niê|12081994|Nam|Buôn Wiao A, Krông Năng|25062021";

    private static final List<String> FIVE =
            List.of("khai sinh", "kết hôn", "khai tử", "tình trạng hôn nhân", "giám hộ");

    private final Playwright playwright;
    private final Browser chromium;
    private final String address;
    private final List<Task> tasks = new ArrayList<>();

    private CounterKeys(Playwright playwright, Browser chromium, String address) {
        this.playwright = playwright;
        this.chromium = chromium;
        this.address = address;
    }

    /**
     * Something that was done.
     *
     * @param keys how many were pressed after the scan
     * @param seconds from the scan to the paper
     * @param waited of them not spent on keys: what the program and the browser took
     */
    record Task(String name, int keys, double seconds, double waited) {}

    /** A browser before a server; the one that {@code MOTCUA_CHROMIUM} names, or that of Debian. */
    static CounterKeys at(String address) {
        Path program =
                Path.of(
                        Optional.ofNullable(System.getenv("MOTCUA_CHROMIUM"))
                                .orElse("/usr/bin/chromium"));
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program)
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        return new CounterKeys(playwright, chromium, address);
    }

    /** The browser itself. */
    Browser browser() {
        return chromium;
    }

    /** All of it, by this account; {@code ready} is a result that waits. Twice: the first warms. */
    List<Task> all(long account, List<String> ready) {
        try (BrowserContext context = chromium.newContext()) {
            context.addInitScript("window.print = () => {};");
            Page page = context.newPage();
            page.navigate(address + "/dang-nhap");
            page.locator("button[name=account][value='" + account + "']")
                    .first()
                    .dispatchEvent("click");
            page.waitForURL(url -> !url.contains("/dang-nhap"));
            try {
                each(page, ready);
            } catch (PlaywrightException stuck) {
                Path seen = Installation.home().resolve("bench/target/counter-stuck.png");
                page.screenshot(new Page.ScreenshotOptions().setPath(seen));
                throw stuck;
            }
        }
        return List.copyOf(tasks);
    }

    private void each(Page page, List<String> ready) {
        copies(page);
        tasks.clear();
        copies(page);
        birth(page);
        five(page);
        ready.forEach(code -> giveBack(page, code));
    }

    private void copies(Page page) {
        KeyBoard keys = opened(page, "/lam-ngay");
        keys.scan(CARD);
        page.waitForSelector("[data-add]:focus");
        keys.press("+");
        page.waitForSelector("#row-1-document:focus");
        keys.press("3", "Enter", "5", "Enter", "3", "Enter", "1", "F9");
        page.waitForURL("**/lam-ngay/luot/*");
        done("copies", keys);
    }

    private void birth(Page page) {
        KeyBoard keys = opened(page, "/tiep-nhan");
        keys.scan(CARD);
        dossier(page, keys, "khai sinh");
        done("birth", keys);
    }

    private void five(Page page) {
        KeyBoard keys = opened(page, "/tiep-nhan");
        keys.scan(CARD);
        for (String sought : FIVE) {
            if (!sought.equals(FIVE.getFirst())) {
                keys.press("Control+Enter");
                page.waitForURL("**/tiep-nhan?luot=*");
            }
            dossier(page, keys, sought);
        }
        keys.press("F8");
        page.waitForURL("**/luot/*");
        if (page.locator("form [data-hotkey=F9]").count() > 0) {
            keys.press("F9");
            page.waitForSelector("a[href*='/bien-lai/']");
        }
        done("five", keys);
    }

    /** Found by its name, its papers ticked off, received. */
    private static void dossier(Page page, KeyBoard keys, String sought) {
        page.waitForFunction("() => document.getElementById('name').value !== ''");
        keys.press("F4");
        page.waitForSelector("#q:focus");
        keys.type(sought);
        page.waitForSelector("#part-search .hit, #part-search .chosen");
        keys.press("Enter");
        page.waitForSelector("[data-paper=\"1\"]:focus");
        int papers = page.locator("[data-paper]").count();
        for (int paper = 1; paper <= papers; paper++) {
            keys.press(Integer.toString(paper));
        }
        keys.press("F9");
        page.waitForURL("**/giay-hen/*");
    }

    private void giveBack(Page page, String code) {
        KeyBoard keys = opened(page, "/quay-tra");
        keys.scan(code);
        page.waitForURL("**/quay-tra/*");
        int originals = page.locator("[name=originals]").count();
        for (int place = 1; place <= originals; place++) {
            keys.press(Integer.toString(place));
        }
        keys.press("F9");
        page.waitForURL("**/quay-tra?xong=*");
        done("return", keys);
    }

    private KeyBoard opened(Page page, String path) {
        page.navigate(address + path);
        return new KeyBoard(page);
    }

    private void done(String name, KeyBoard keys) {
        double seconds = keys.seconds();
        tasks.add(new Task(name, keys.presses(), seconds, seconds - keys.presses() * PAUSE / 1e3));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
