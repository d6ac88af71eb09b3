// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page in the {@link Browser}, with the checks that every page must pass. */
public final class OpenPage {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int FAILED = 400;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Page page;
    private final Traffic traffic;
    private final List<String> complaints = new ArrayList<>();
    private @Nullable Response response;

    OpenPage(Page page) {
        this.page = page;
        this.traffic = Traffic.of(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Goes to {@code path}. */
    public OpenPage go(String path) {
        response = page.navigate(path);
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** The page as Playwright has it, for what no check here says. */
    public Page raw() {
        return page;
    }

    /** The HTTP status of the last page gone to. */
    public int status() {
        return Objects.requireNonNull(response).status();
    }

    /** No rule of WCAG 2.2 AA and no best practice that axe knows is broken. */
    public OpenPage passesAxe() {
        return passes(new AxeBuilder(page).withTags(RULES));
    }

    /** All text stands out from its ground by 4.5, large text by 3. */
    public OpenPage hasEnoughContrast() {
        return passes(new AxeBuilder(page).withRules(List.of("color-contrast")));
    }

    private OpenPage passes(AxeBuilder axe) {
        List<String> broken = axe.analyze().getViolations().stream().map(OpenPage::words).toList();
        assertThat(broken).as("axe on %s", page.url()).isEmpty();
        return this;
    }

    private static String words(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }

    /** The page itself never scrolls sideways; what is wide scrolls in a box of its own. */
    public OpenPage fitsItsWidth() {
        int overflow = number("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(overflow)
                .as("px wider than the window: %s", text(Scripts.STICKING_OUT))
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** Letters of so many per cent of their size; 200 must work (WCAG 1.4.4). */
    public OpenPage withTextOf(int percent) {
        page.evaluate("size => document.documentElement.style.fontSize = size + '%'", percent);
        return this;
    }

    /** The same page in a window of another size. */
    public OpenPage as(Browser.Eyes eyes) {
        page.setViewportSize(eyes.width(), eyes.height());
        return this;
    }

    /** The same page on a device set to dark. */
    public OpenPage inTheDark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return this;
    }

    /** The same page on a device set to light. */
    public OpenPage inLight() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    /** Lines, letters and words as far apart as WCAG 1.4.12 lets a reader set them. */
    public OpenPage withSpacedText() {
        page.evaluate(Scripts.SPACE_TEXT);
        return this;
    }

    /** No text is cut off by the box it stands in. */
    public OpenPage cutsNothingOff() {
        assertThat(text(Scripts.CUT_OFF)).isEmpty();
        return this;
    }

    /** Every control is at least {@code px} high and wide, but for links in sentences. */
    public OpenPage hasTargetsOf(int px) {
        assertThat((String) page.evaluate(Scripts.SMALL_TARGETS, px))
                .as("controls under %d px", px)
                .isEmpty();
        return this;
    }

    /** No style attribute, which the content security policy would refuse. */
    public OpenPage hasNoStyleAttribute() {
        assertThat(number("() => document.querySelectorAll('[style], style').length")).isZero();
        return this;
    }

    /**
     * The browser had nothing to complain of: no policy violated, no file missing, no error. That
     * the page itself is an error page is no complaint.
     */
    public OpenPage causesNoComplaint() {
        List<String> reasons = new ArrayList<>(complaints);
        if (status() >= FAILED) {
            reasons.removeIf(reason -> reason.startsWith("Failed to load resource"));
        }
        assertThat(reasons).isEmpty();
        return this;
    }

    /** At most {@code bytes} over the wire, headers included, in at most {@code requests}. */
    public OpenPage weighsAtMost(int bytes, int requests) {
        assertThat(traffic.requests())
                .as("requests of %s", page.url())
                .isLessThanOrEqualTo(requests);
        assertThat(traffic.bytes()).as("bytes of %s", page.url()).isLessThanOrEqualTo(bytes);
        return this;
    }

    /** What came over the wire so far, in words. */
    public String weight() {
        return traffic.bytes() + " bytes in " + traffic.requests() + " requests";
    }

    /** As it would stand on paper. */
    public OpenPage onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return this;
    }

    /** As on a machine with colours forced, such as high contrast of Windows. */
    public OpenPage withForcedColours() {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Emulation.setEmulatedMedia", Scripts.forcedColours());
        return this;
    }

    /** Keeps what is seen as {@code target/screenshots/NAME.png}. */
    public OpenPage screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(true));
        return this;
    }

    private int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    private String text(String script) {
        return (String) page.evaluate(script);
    }
}
