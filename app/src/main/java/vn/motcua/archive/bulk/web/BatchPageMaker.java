// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.bulk.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingRoute;
import vn.motcua.archive.PaperFacts;
import vn.motcua.archive.bulk.Batch;
import vn.motcua.archive.bulk.BatchColumns;
import vn.motcua.archive.bulk.BatchLine;
import vn.motcua.archive.bulk.LineState;
import vn.motcua.archive.bulk.SigningRun;
import vn.motcua.archive.bulk.Trouble;
import vn.motcua.archive.digitise.ScanSigning;
import vn.motcua.signing.SigningRefusal;
import vn.motcua.web.PageContext;

/** Puts a batch into words. */
final class BatchPageMaker {
    /** Lines of one look. */
    static final int LINES = 100;

    private final PageContext ctx;
    private final Batch batch;

    BatchPageMaker(PageContext ctx, Batch batch) {
        this.ctx = ctx;
        this.batch = batch;
    }

    /** What one looks at first: what is wrong, then what is missing. */
    LineState usual() {
        Batch.Count count = batch.count();
        if (count.faulty() > 0) {
            return LineState.FAULTY;
        }
        if (count.waiting() > 0) {
            return LineState.WAITING;
        }
        return count.kept() > count.signed() ? LineState.KEPT : LineState.SIGNED;
    }

    List<BatchPage.Tab> tabs(LineState open) {
        return Stream.of(LineState.values())
                .map(state ->
                        new BatchPage.Tab(
                                ctx.text("archive.batch.tab." + state.code(), many(state)),
                                address(state, 0),
                                state == open))
                .toList();
    }

    private int many(LineState state) {
        Batch.Count count = batch.count();
        return switch (state) {
            case FAULTY -> count.faulty();
            case WAITING -> count.waiting();
            case KEPT -> count.kept() - count.signed();
            case SIGNED -> count.signed();
        };
    }

    /** The address of the lines that stand so, from one on. */
    String address(LineState state, int skip) {
        var address = UriComponentsBuilder.fromPath(here(ctx, batch));
        address.queryParam("xem", state.code());
        if (skip > 0) {
            address.queryParam("tu", skip);
        }
        return address.encode().toUriString();
    }

    static String here(PageContext ctx, Batch batch) {
        return ctx.href(BatchRoutes.BATCH, Map.of("id", Long.toString(batch.id())));
    }

    BatchPage.Line line(BatchLine line) {
        Optional<PaperFacts> facts = line.readable();
        @Nullable HoldingCode kept = line.kept();
        return new BatchPage.Line(
                Integer.toString(line.number()),
                line.file(),
                facts.map(one -> (one.title() + " " + one.number()).strip()).orElse(""),
                facts.map(one -> one.owner().name()).orElse(""),
                troubles(line),
                kept == null ? "" : kept.text(),
                kept == null ? "" : HoldingRoute.address(ctx, kept));
    }

    private List<String> troubles(BatchLine line) {
        @Nullable SigningRefusal left = line.left();
        return left == null
                ? line.troubles().stream().map(this::words).toList()
                : List.of(ctx.text("archive.batch.left", reason(left)));
    }

    private String reason(SigningRefusal why) {
        return ctx.text("issuing.trouble.signing." + code(why));
    }

    /** What is wrong, with the heading under which it stands. */
    String words(Trouble why) {
        String reason = ctx.text(why.key(), why.parts().toArray());
        return why.column().equals("file") && !why.parts().isEmpty()
                ? reason
                : ctx.text(
                        "archive.batch.trouble",
                        BatchColumns.heading(why.column()),
                        reason,
                        why.value().isEmpty() ? 0 : 1,
                        why.value());
    }

    BatchPage.Run run(SigningRun run) {
        int done = run.signed() + run.refused();
        String words =
                run.isOver()
                        ? ctx.text(
                                "archive.batch.signed",
                                run.signed(),
                                run.refused(),
                                run.papers() - done)
                        : ctx.text("archive.batch.signing", done, run.papers());
        return new BatchPage.Run(
                run.isOver(),
                words,
                done,
                run.papers(),
                run.left().stream().map(this::left).toList());
    }

    private BatchPage.Left left(ScanSigning.Line line) {
        HoldingCode code = line.holding().code();
        return new BatchPage.Left(
                code.text(),
                HoldingRoute.address(ctx, code),
                line.refusal()
                        .map(this::reason)
                        .orElseGet(() -> ctx.text("issuing.trouble.office.changed")));
    }

    private static String code(SigningRefusal why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
