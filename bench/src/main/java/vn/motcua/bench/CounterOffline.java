// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A counter without the line: dossiers are received in a real browser, and sent through a line that
 * is cut again and again at random moments while they are on their way.
 */
final class CounterOffline {
    private static final int DOSSIERS = 200;
    private static final int CUTS = 10;
    private static final int LONGEST_MILLIS = 400;
    private static final int PATIENCE_MILLIS = 120_000;
    private static final int SEED = 42;
    private static final String PASSWORD = "không cần mạng";
    private static final String WAITING = "#list .is-waiting";

    private final Page page;
    private final BrokenLine line;
    private final Random random = new Random(SEED);

    private CounterOffline(Page page, BrokenLine line) {
        this.page = page;
        this.line = line;
    }

    /**
     * What came of it.
     *
     * @param kept how many were received without the line
     * @param keepMillis from the key to the slip, the median
     * @param cuts how often the line was cut while they were sent
     * @param sendSeconds all of it, with the waiting for the line
     * @param arrived how many codes open a dossier afterwards
     * @param counted how many records the server says came in
     */
    record Seen(
            int kept, double keepMillis, int cuts, double sendSeconds, int arrived, int counted) {}

    /** By this account, at this server. */
    static Seen at(Browser chromium, String server, long account) throws Exception {
        try (var context = chromium.newContext();
                BrokenLine line = BrokenLine.to(server)) {
            context.addInitScript("window.print = () => {};");
            Page page = context.newPage();
            page.setDefaultTimeout(PATIENCE_MILLIS);
            page.navigate(line.address() + "/dang-nhap");
            page.locator("button[name=account][value='" + account + "']")
                    .first()
                    .dispatchEvent("click");
            page.waitForURL(url -> !url.contains("/dang-nhap"));
            return new CounterOffline(page, line).run();
        }
    }

    private Seen run() {
        prepare();
        line.cut();
        page.waitForFunction(
                "() => document.getElementById('state').className.includes('is-today')");
        List<Double> millis = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int one = 1; one <= DOSSIERS; one++) {
            codes.add(receive(one, millis));
        }
        long from = System.nanoTime();
        for (int cut = 0; cut < CUTS; cut++) {
            interrupted();
        }
        line.mend();
        page.waitForFunction(
                "([waiting]) => document.querySelectorAll(waiting).length === 0", List.of(WAITING));
        double seconds = (System.nanoTime() - from) / 1e9;
        Collections.sort(millis);
        return new Seen(
                codes.size(), millis.get(DOSSIERS / 2), CUTS, seconds, arrived(codes), counted());
    }

    private void prepare() {
        page.navigate(line.address() + "/mat-mang");
        page.waitForSelector("#prepare:not([hidden])");
        page.fill("#machine", "Đo thử");
        page.fill("#password", PASSWORD);
        page.fill("#again", PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector("#adding button");
        page.waitForFunction("() => localStorage.getItem('motcua-shell') !== null");
        page.check("input[name=kind][value=reception]");
    }

    private String receive(int one, List<Double> millis) {
        page.fill("#personalId", "0660940%05d".formatted(one));
        page.fill("#name", "Người Thứ " + one);
        page.fill("#find", "kết hôn");
        page.keyboard().press("Enter");
        for (var box : page.locator("#papers input[type=checkbox]").all()) {
            box.check();
        }
        long from = System.nanoTime();
        page.keyboard().press("F9");
        page.waitForSelector("#slip:not([hidden])");
        millis.add((System.nanoTime() - from) / 1e6);
        String code = page.textContent("#sheets [data-slot=number]");
        page.keyboard().press("F2");
        page.waitForSelector("#personalId:focus");
        return code;
    }

    /** The line is up for a moment while something is sent, and cut again. */
    private void interrupted() {
        int before = page.locator(WAITING).count();
        line.mend();
        page.waitForFunction(
                "([waiting, before]) => document.querySelectorAll(waiting).length < before",
                List.of(WAITING, before));
        page.waitForTimeout(random.nextInt(LONGEST_MILLIS));
        line.cut();
        page.waitForFunction(
                "() => document.getElementById('state').className.includes('is-today')");
    }

    private int arrived(Set<String> codes) {
        int arrived = 0;
        for (String code : codes) {
            if (page.request().get(line.address() + "/ho-so/" + code).ok()) {
                arrived++;
            }
        }
        return arrived;
    }

    /** What the server says when it is asked once more. */
    private int counted() {
        Object sequence =
                page.evaluate(
                        "async () => { const line = globalThis.McLine; const [one] = await"
                                + " line.counters(); await line.greet(); const form = new"
                                + " URLSearchParams([['counter', one.id], ['sequence', one.sequence],"
                                + " [line.hello().tokenName, line.hello().token]]); const answer ="
                                + " await fetch('/mat-mang/nhip', { method: 'POST', body: form });"
                                + " return (await answer.json()).counter.sequence; }");
        return sequence instanceof Number number ? number.intValue() : -1;
    }
}
