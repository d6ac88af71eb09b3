// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import com.microsoft.playwright.Page;

/** The keys of a counter with the scanner beside them; counts what is pressed since the scan. */
final class KeyBoard {
    private final Page page;
    private int presses;
    private long since;

    KeyBoard(Page page) {
        this.page = page;
    }

    /** What a scanner types of a code, with its line end; the clock begins. */
    void scan(String code) {
        since = System.nanoTime();
        page.keyboard().insertText(code);
        page.keyboard().press("Enter");
    }

    /** Presses keys one after the other. */
    void press(String... keys) {
        for (String key : keys) {
            presses++;
            page.waitForTimeout(CounterKeys.PAUSE);
            page.keyboard().press(key);
        }
    }

    /** Types a word, a key for each letter; marks are not counted, for a search needs none. */
    void type(String word) {
        for (int at = 0; at < word.length(); at++) {
            presses++;
            page.waitForTimeout(CounterKeys.PAUSE);
            page.keyboard().insertText(word.substring(at, at + 1));
        }
    }

    /** How many keys were pressed. */
    int presses() {
        return presses;
    }

    /** Seconds since the scan. */
    double seconds() {
        return (System.nanoTime() - since) / 1e9;
    }
}
