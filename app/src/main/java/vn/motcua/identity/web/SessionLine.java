// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.account.Sessions;
import vn.motcua.web.PageContext;

/**
 * An open session as a line of a page.
 *
 * @param key names it in forms
 * @param account number of its account
 * @param current true for the session of the reader
 */
record SessionLine(
        String key,
        String account,
        String name,
        String browser,
        String place,
        String since,
        String lastUsed,
        boolean current) {
    /** The line of {@code open} for the reader whose own session has the secret id. */
    static SessionLine of(Sessions.Open open, PageContext ctx, String secretId) {
        return new SessionLine(
                open.key(),
                open.account().toString(),
                open.name(),
                open.browser(),
                open.place(),
                ctx.formats().moment(VietnamTime.local(open.since())),
                ctx.formats().moment(VietnamTime.local(open.lastUsed())),
                open.secretId().equals(secretId));
    }
}
