// SPDX-License-Identifier: Apache-2.0
package vn.motcua.process.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.Action;
import vn.motcua.identity.Morning;
import vn.motcua.identity.Staff;
import vn.motcua.web.DeadlinePill;
import vn.motcua.web.PageContext;

/** Drafts of procedures wait for whoever keeps them. */
@Component
class ProcessMorning implements Morning {
    private final Catalogue catalogue;

    ProcessMorning(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Need> needs(PageContext ctx, Staff staff) {
        int count = staff.may(Action.VIEW_PROCEDURE_DRAFTS) ? catalogue.drafts().size() : 0;
        return count == 0
                ? List.of()
                : List.of(
                        new Need(
                                DeadlinePill.State.NONE,
                                count,
                                ctx.text("process.need.drafts"),
                                "",
                                ctx.href(ProcessPages.DRAFTS)));
    }
}
