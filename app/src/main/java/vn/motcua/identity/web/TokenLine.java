// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity.web;

import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.account.Tokens;
import vn.motcua.web.PageContext;

/** A token as a line of a page. */
record TokenLine(long id, String madeAt, String goodUntil) {
    static TokenLine of(Tokens.Good token, PageContext ctx) {
        return new TokenLine(
                token.id(),
                ctx.formats().moment(VietnamTime.local(token.madeAt())),
                ctx.formats().moment(VietnamTime.local(token.goodUntil())));
    }
}
