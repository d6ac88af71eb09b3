// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingSource;
import vn.motcua.archive.HoldingState;
import vn.motcua.archive.digitise.PageLetters;
import vn.motcua.archive.reading.Backlog;
import vn.motcua.archive.reading.Obstacle;
import vn.motcua.archive.reading.OldScanState;
import vn.motcua.archive.reading.OldScans;
import vn.motcua.web.PageContext;

/** Tells how far the letters on scans are read. */
@Component
class LettersTold {
    private final OldScans scans;
    private final Backlog backlog;
    private final PageLetters letters;

    LettersTold(OldScans scans, Backlog backlog, PageLetters letters) {
        this.scans = scans;
        this.backlog = backlog;
        this.letters = letters;
    }

    /**
     * How many old results of these units wait to be read; empty when none does, or nothing here
     * reads them.
     */
    String waiting(PageContext ctx, Set<Long> units) {
        long waiting = backlog.waiting(units);
        return waiting > 0 && letters.isThere() ? ctx.text("archive.read.left", waiting) : "";
    }

    /** Whether words find this paper; empty for one that they never do. */
    String of(PageContext ctx, Holding holding) {
        HoldingSource source = holding.origin().source();
        if (source == HoldingSource.ISSUED || holding.state() != HoldingState.KEPT) {
            return "";
        }
        OldScans.Progress progress = scans.progress(holding.code());
        @Nullable Obstacle obstacle = progress.obstacle();
        if (obstacle != null) {
            return ctx.text("archive.read.obstacle." + obstacle.code(), progress.pages());
        }
        if (progress.state() == OldScanState.PICTURE && !letters.isThere()) {
            return ctx.text("archive.read.no-reader", progress.pages());
        }
        boolean settled = source == HoldingSource.DOSSIER || progress.state() == OldScanState.READ;
        return ctx.text(settled ? "archive.read.pages" : "archive.read.waits", progress.pages());
    }
}
