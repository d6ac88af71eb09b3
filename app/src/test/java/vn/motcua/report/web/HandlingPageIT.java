// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.web;

import org.junit.jupiter.api.Test;
import vn.motcua.testing.Browser;
import vn.motcua.testing.Browser.Eyes;
import vn.motcua.testing.BrowserTest;

@BrowserTest
class HandlingPageIT {
    private final Browser browser;

    HandlingPageIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void the_report_is_drawn() {
        browser.open("/", Eyes.DESK, page -> page.screenshot("report-1366-vi"));
        browser.open("/", Eyes.PHONE, page -> page.screenshot("report-390-vi"));
    }
}
