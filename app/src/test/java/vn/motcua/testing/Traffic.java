// SPDX-License-Identifier: Apache-2.0
package vn.motcua.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What a page loads over the wire, as the browser's own network log has it. */
final class Traffic {
    private long bytes;
    private int requests;

    private Traffic() {}

    static Traffic of(Page page) {
        Traffic traffic = new Traffic();
        CDPSession session = page.context().newCDPSession(page);
        session.on("Network.loadingFinished", traffic::add);
        session.send("Network.enable");
        return traffic;
    }

    private void add(JsonObject finished) {
        requests++;
        bytes += finished.get("encodedDataLength").getAsLong();
    }

    long bytes() {
        return bytes;
    }

    int requests() {
        return requests;
    }
}
