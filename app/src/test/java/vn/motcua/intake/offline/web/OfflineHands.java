// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** An officer at the page that goes on without the line. */
final class OfflineHands {
    static final String PASSWORD = "mất mạng vẫn làm";

    private OfflineHands() {}

    static void prepare(Page raw, String name) {
        raw.waitForSelector("#prepare:not([hidden])");
        raw.fill("#machine", name);
        raw.fill("#password", PASSWORD);
        raw.fill("#again", PASSWORD);
        raw.keyboard().press("Enter");
        raw.waitForSelector("#adding button");
        raw.waitForFunction("() => localStorage.getItem('motcua-shell') !== null");
    }

    static void unlock(Page raw) {
        raw.waitForSelector("#locked:not([hidden])");
        raw.fill("#pass", PASSWORD);
        raw.keyboard().press("Enter");
        raw.waitForSelector("#adding button");
    }

    /** Certifies copies, and answers the code on the slip. */
    static String copies(Page raw, String id, String name) {
        raw.fill("#personalId", id);
        raw.keyboard().press("Enter");
        raw.fill("#name", name);
        raw.focus("#adding button");
        raw.keyboard().press("+");
        for (String key : new String[] {"3", "Enter", "5", "Enter", "3", "Enter"}) {
            raw.keyboard().press(key);
        }
        raw.check("#check-original");
        raw.keyboard().press("F9");
        return code(raw);
    }

    static String code(Page raw) {
        raw.waitForSelector("#slip:not([hidden])");
        return raw.textContent("#sheets [data-slot=number]");
    }

    static void waitsForSaying(Page raw, String place, String words) {
        raw.waitForFunction(
                "([place, words]) => document.querySelector(place).textContent.includes(words)",
                List.of(place, words));
    }

    static String received(Page raw) {
        raw.check("input[name=kind][value=reception]");
        raw.fill("#personalId", "066094003232");
        raw.fill("#name", "H’Yar Êban");
        raw.fill("#find", "kết hôn");
        raw.keyboard().press("Enter");
        waitsForSaying(raw, "#chosen", "kết hôn");
        raw.check("#doc-1-have");
        raw.check("#doc-2-have");
        raw.check("#doc-2-back");
        raw.selectOption("#notice", "zalo");
        assertThat(raw.textContent("#due")).contains("26/11/2026");
        raw.keyboard().press("F9");
        String code = code(raw);
        assertThat(raw.textContent("#sheets"))
                .containsPattern("Bản chính trả lại người nộp: \\p{L}")
                .contains("Báo tin qua: Zalo");
        return code;
    }
}
