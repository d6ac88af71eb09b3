// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.SamplePages;

/** What every page promises to every reader, whatever their eyes, hands and machine. */
@BrowserTest
class EveryPageIT {
    private static final int STAFF_BYTES = 80_000;
    private static final int STAFF_REQUESTS = 6;

    /** WCAG 2.5.8. */
    private static final int STAFF_TARGET = 24;

    private final Browser browser;

    EveryPageIT(Browser browser) {
        this.browser = browser;
    }

    static Stream<String> pages() {
        return Stream.concat(SamplePages.ALL.stream(), SamplePages.ENGLISH.stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void at_a_desk_it_is_accessible_light_and_fits(String path) {
        browser.open(
                path,
                Eyes.DESK,
                page ->
                        page.weighsAtMost(STAFF_BYTES, STAFF_REQUESTS)
                                .passesAxe()
                                .fitsItsWidth()
                                .hasTargetsOf(STAFF_TARGET)
                                .hasNoStyleAttribute()
                                .causesNoComplaint());
        browser.open(path, Eyes.DESK.dark(), page -> page.passesAxe().causesNoComplaint());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void on_a_phone_it_is_accessible_and_fits_at_every_size_of_text(String path) {
        browser.open(
                path,
                Eyes.PHONE,
                page -> page.passesAxe().fitsItsWidth().hasTargetsOf(STAFF_TARGET));
        browser.open(
                path, Eyes.PHONE, page -> page.withDoubleText().fitsItsWidth().cutsNothingOff());
        browser.open(path, Eyes.NARROW, page -> page.fitsItsWidth().cutsNothingOff());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void letters_may_be_large_and_lines_far_apart(String path) {
        browser.open(
                path, Eyes.DESK, page -> page.withDoubleText().fitsItsWidth().cutsNothingOff());
        browser.open(
                path, Eyes.DESK, page -> page.withSpacedText().fitsItsWidth().cutsNothingOff());
        browser.open(path, Eyes.NARROW, page -> page.withSpacedText().fitsItsWidth());
    }
}
