// SPDX-License-Identifier: Apache-2.0
package vn.motcua.web;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;
import vn.motcua.testing.OpenPage;
import vn.motcua.testing.SamplePages;

/** What every page promises to every reader, whatever their eyes, hands and machine. */
@BrowserTest
class EveryPageIT {
    private static final int STAFF_BYTES = 80_000;
    private static final int STAFF_REQUESTS = 6;

    /** WCAG 2.5.8. */
    private static final int STAFF_TARGET = 24;

    /** WCAG 1.4.4, in per cent. */
    private static final int DOUBLE = 200;

    private static final int USUAL = 100;

    private final Browser browser;

    EveryPageIT(Browser browser) {
        this.browser = browser;
    }

    static Stream<String> pages() {
        return Stream.concat(SamplePages.ALL.stream(), SamplePages.ENGLISH.stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void serves_every_reader(String path) {
        browser.open(path, Eyes.DESK, EveryPageIT::atADesk);
        browser.open(path, Eyes.PHONE, EveryPageIT::onAPhone);
    }

    private static void atADesk(OpenPage page) {
        page.weighsAtMost(STAFF_BYTES, STAFF_REQUESTS)
                .passesAxe()
                .fitsItsWidth()
                .hasTargetsOf(STAFF_TARGET)
                .hasNoStyleAttribute();
        page.inTheDark().hasEnoughContrast();
        page.withTextOf(DOUBLE).fitsItsWidth().cutsNothingOff();
        page.withTextOf(USUAL).withSpacedText().fitsItsWidth().cutsNothingOff();
        page.causesNoComplaint();
    }

    private static void onAPhone(OpenPage page) {
        page.passesAxe().fitsItsWidth().hasTargetsOf(STAFF_TARGET);
        page.withTextOf(DOUBLE).fitsItsWidth().cutsNothingOff();
        page.withTextOf(USUAL).as(Eyes.NARROW).fitsItsWidth().cutsNothingOff();
        page.withSpacedText().fitsItsWidth();
    }
}
