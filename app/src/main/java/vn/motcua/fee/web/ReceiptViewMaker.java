// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.till.Corrections;
import vn.motcua.fee.till.Receipt;
import vn.motcua.fee.till.ReceiptFile;
import vn.motcua.fee.till.Refund;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;

/** Tells what became of a receipt and what may be done with it. */
@Component
class ReceiptViewMaker {
    private final Corrections corrections;
    private final TillPlaces places;

    ReceiptViewMaker(Corrections corrections, TillPlaces places) {
        this.corrections = corrections;
        this.places = places;
    }

    /** The receipt as {@code staff} sees it, with what they typed. */
    ReceiptView view(PageContext ctx, Staff staff, ReceiptFile file, Sent sent) {
        Receipt receipt = file.receipt();
        boolean untouched = file.voided() == null && file.refunds().isEmpty();
        boolean refunds =
                file.voided() == null
                        && file.left().dong() > 0
                        && places.may(staff, Action.REFUND_PAYMENT, receipt.payment().unit());
        return new ReceiptView(
                receipt.id(),
                ctx.text(
                        "fee.receipt.number", receipt.number().series(), receipt.number().digits()),
                told(ctx, file),
                untouched && corrections.mayVoid(staff, receipt),
                refunds ? left(ctx, file, sent) : null,
                sent.typed().getOrDefault("key", UUID.randomUUID().toString()));
    }

    private static List<String> told(PageContext ctx, ReceiptFile file) {
        List<String> told = new ArrayList<>();
        ReceiptFile.@Nullable Voided voided = file.voided();
        if (voided != null) {
            told.add(
                    ctx.text(
                            "fee.receipt.voided",
                            moment(ctx, voided.at()),
                            voided.officer(),
                            voided.reason()));
        }
        for (Refund refund : file.refunds()) {
            told.add(
                    ctx.text(
                            "fee.receipt.refunded." + refund.way().code(),
                            moment(ctx, refund.at()),
                            refund.officer(),
                            refund.total().dong(),
                            refund.reason(),
                            refund.paper()));
        }
        return told;
    }

    private static String moment(PageContext ctx, Instant at) {
        return ctx.formats().moment(VietnamTime.local(at));
    }

    private static List<ReceiptView.Part> left(PageContext ctx, ReceiptFile file, Sent sent) {
        var lines = file.receipt().payment().lines();
        return IntStream.rangeClosed(1, lines.size())
                .filter(line -> file.left(line).dong() > 0)
                .mapToObj(line -> {
                    Money left = file.left(line);
                    String field = RefundReader.field(line);
                    return new ReceiptView.Part(
                            field,
                            ctx.text("fee.refund.line", lines.get(line - 1).name(), left.dong()),
                            sent.typed().getOrDefault(field, ctx.formats().number(left.dong())));
                })
                .toList();
    }
}
