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
    void the_pages_are_drawn() {
        draw("report", "/bao-cao/giai-quyet");
        draw("report-en", "/reports/handling");
        draw("list", "/ho-so?row=000.04.25.H15");
        draw("list-en", "/dossiers?row=000.04.25.H15");
        draw("dossier", "/ho-so/000.00.25.H15-261022-0001");
        draw("dossier-en", "/dossiers/000.00.25.H15-261022-0001");
        draw("faults", "/bao-cao/giai-quyet?from=30/2/2026&to=x&unit=H99");
        draw("missing", "/ho-so/x");
    }

    private void draw(String name, String path) {
        browser.open(path, Eyes.DESK, page -> page.screenshot(name + "-1366"));
        browser.open(path, Eyes.PHONE, page -> page.screenshot(name + "-390"));
        browser.open(path, Eyes.DESK.dark(), page -> page.screenshot(name + "-dark-1366"));
        browser.open(path, Eyes.PHONE.dark(), page -> page.screenshot(name + "-dark-390"));
    }
}
