// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.BatchLine;
import vn.motcua.archive.bulk.BatchSigning;
import vn.motcua.archive.bulk.Batches;
import vn.motcua.archive.bulk.LineState;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Gathers what the page of a batch shows. */
@Component
class BatchLook {
    private static final int STRAYS = 100;

    private final Batches batches;
    private final BatchSigning signing;

    BatchLook(Batches batches, BatchSigning signing) {
        this.batches = batches;
        this.signing = signing;
    }

    static ModelAndView view(BatchPage page) {
        return new ModelAndView("archive/bulk/web/batch", "page", page);
    }

    /** What an address asks for, by name; null when it does not. */
    interface Query {
        @Nullable String ask(String name);
    }

    BatchPage page(PageContext ctx, Staff staff, Batch batch, Query query) {
        return page(ctx, staff, batch, new Asked(query, Map.of()));
    }

    /** The page with what is wrong, by field. */
    BatchPage faulty(PageContext ctx, Staff staff, Batch batch, Map<String, String> faults) {
        return page(ctx, staff, batch, new Asked(name -> null, faults));
    }

    private record Asked(Query query, Map<String, String> faults) {
        /** From which line on, from 0. */
        int skip() {
            @Nullable String typed = query.ask("tu");
            return typed != null && typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        }

        LineState state(LineState usual) {
            return Stream.of(LineState.values())
                    .filter(one -> one.code().equals(query.ask("xem")))
                    .findFirst()
                    .orElse(usual);
        }
    }

    private BatchPage page(PageContext ctx, Staff staff, Batch batch, Asked asked) {
        BatchPageMaker maker = new BatchPageMaker(ctx, batch);
        LineState state = asked.state(maker.usual());
        List<BatchLine> lines =
                batches.lines(batch.id(), state, asked.skip(), BatchPageMaker.LINES + 1);
        boolean more = lines.size() > BatchPageMaker.LINES;
        return new BatchPage(
                batch,
                asked.faults(),
                signing.isRemote(staff),
                signing.run(batch).map(maker::run).orElse(null),
                batches.strays(batch.id(), STRAYS),
                maker.tabs(state),
                lines.stream().limit(BatchPageMaker.LINES).map(maker::line).toList(),
                more ? maker.address(state, asked.skip() + BatchPageMaker.LINES) : null);
    }
}
