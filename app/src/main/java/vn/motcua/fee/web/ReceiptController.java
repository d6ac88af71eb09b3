// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.till.Corrected;
import vn.motcua.fee.till.CorrectionBook;
import vn.motcua.fee.till.Corrections;
import vn.motcua.fee.till.PaymentKey;
import vn.motcua.fee.till.ReceiptFile;
import vn.motcua.fee.till.TillWords;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** A receipt: to print again, to void, to give money back. */
@Controller
class ReceiptController {
    private static final int LONGEST_KEY = 100;

    private final CorrectionBook book;
    private final Corrections corrections;
    private final TillPlaces places;
    private final ReceiptViewMaker maker;

    ReceiptController(
            CorrectionBook book,
            Corrections corrections,
            TillPlaces places,
            ReceiptViewMaker maker) {
        this.book = book;
        this.corrections = corrections;
        this.places = places;
        this.maker = maker;
    }

    @GetMapping({"/bien-lai/{id}", "/fee-receipts/{id}"})
    ModelAndView show(PageContext ctx, Staff staff, @PathVariable String id) {
        return page(ctx, staff, file(staff, id), Sent.NOTHING);
    }

    @PostMapping({"/bien-lai/{id}", "/fee-receipts/{id}"})
    ModelAndView send(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam Map<String, String> form) {
        ReceiptFile file = file(staff, id);
        Map<String, String> faults = new LinkedHashMap<>();
        if (form.getOrDefault("do", "").equals("void")) {
            String reason = form.getOrDefault("reason", "");
            tell(ctx, corrections.voids(staff, file.receipt().id(), reason), faults, "reason");
        } else {
            new RefundReader(ctx, form, faults)
                    .read(file)
                    .ifPresent(wanted ->
                            tell(ctx, corrections.refund(staff, wanted, key(form)), faults, "why"));
        }
        if (faults.isEmpty()) {
            return Redirects.to(ctx.href(FeeRoutes.RECEIPT, Map.of("id", id)));
        }
        ModelAndView view = page(ctx, staff, file, new Sent(form, faults));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private static PaymentKey key(Map<String, String> form) {
        String key = form.getOrDefault("key", "");
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new PaymentKey("refund-" + key);
    }

    private static void tell(
            PageContext ctx, Corrected corrected, Map<String, String> faults, String field) {
        if (corrected instanceof Corrected.Refused refused) {
            boolean paper = refused.reason() == Corrected.Reason.NO_PAPER;
            faults.put(paper ? "paper" : field, new TillWords(ctx).refusal(refused));
        }
    }

    private ModelAndView page(PageContext ctx, Staff staff, ReceiptFile file, Sent sent) {
        LocalDate day = VietnamTime.day(file.receipt().taking().at());
        String above = places.above(file.receipt().payment().unit(), day);
        ModelAndView view = new ModelAndView("fee/web/receipt");
        view.addObject("receipt", maker.view(ctx, staff, file, sent));
        view.addObject("sheet", new ReceiptSheet(file, above));
        view.addObject("sent", sent);
        return view;
    }

    /** A receipt is there for who sees those of its unit. */
    private ReceiptFile file(Staff staff, String id) {
        return Numbers.key(id).stream()
                .mapToObj(book::file)
                .flatMap(Optional::stream)
                .filter(file ->
                        places.may(staff, Action.VIEW_RECEIPTS, file.receipt().payment().unit()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
