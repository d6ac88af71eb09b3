// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.time.LocalDate;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingState;
import vn.motcua.web.PageContext;

/** Says where a kept paper came from and where it stands. */
record HoldingWords(PageContext ctx, LocalDate today) {
    String source(Holding holding) {
        return ctx.text("archive.source." + holding.origin().source().code());
    }

    String state(Holding holding) {
        if (holding.state() != HoldingState.KEPT) {
            return ctx.text("archive.state." + holding.state().code());
        }
        if (!holding.facts().holdsOn(today)) {
            return ctx.text("archive.state.expired");
        }
        if (holding.signed() == null) {
            return ctx.text("archive.state.unsigned");
        }
        return ctx.text(holding.isOriginal() ? "archive.state.original" : "archive.state.kept");
    }

    /** True when it cannot be used instead of paper. */
    boolean isOver(Holding holding) {
        return holding.state() != HoldingState.KEPT || !holding.facts().holdsOn(today);
    }
}
