// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline;

import java.util.Map;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** What this version of the program does not know: somebody has to look at it. */
final class UnknownWork implements OfflineWork {
    @Override
    public String kind() {
        return "";
    }

    @Override
    public Outcome perform(PageContext ctx, Staff staff, Arrived arrived) {
        return new Refused(Map.of("kind", ctx.text("intake.offline.note.unknown")));
    }
}
