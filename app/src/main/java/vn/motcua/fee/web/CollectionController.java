// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.fee.bank.BankAccount;
import vn.motcua.fee.bank.BankAccounts;
import vn.motcua.fee.till.ReceiptNumber;
import vn.motcua.fee.till.ReceiptSeries;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.language.VietnameseText;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Where a unit is paid to, and the letters of its receipts. */
@Controller
class CollectionController {
    private static final int LONGEST = 100;

    private final BankAccounts accounts;
    private final ReceiptSeries series;
    private final TillPlaces places;
    private final InstantSource clock;

    CollectionController(
            BankAccounts accounts, ReceiptSeries series, TillPlaces places, InstantSource clock) {
        this.accounts = accounts;
        this.series = series;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping({"/quan-tri/thu-tien", "/admin/collection"})
    ModelAndView show(
            PageContext ctx,
            Staff staff,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable String done) {
        return page(ctx, staff, new Sent(Map.of("unit", unit), Map.of()))
                .addObject("done", done == null ? null : ctx.text("fee.collection.done"));
    }

    @PostMapping({"/quan-tri/thu-tien", "/admin/collection"})
    ModelAndView send(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        StoredUnit unit = unit(staff, form);
        Map<String, String> faults = new LinkedHashMap<>();
        if (form.getOrDefault("do", "").equals("letters")) {
            setLetters(ctx, staff, unit, new Sent(form, faults));
        } else {
            setAccount(ctx, staff, unit, new Sent(form, faults));
        }
        if (faults.isEmpty()) {
            return Redirects.to(
                    ctx.href(
                            FeeRoutes.COLLECTION,
                            Map.of("unit", unit.unit().code().value(), "done", "set")));
        }
        ModelAndView view = page(ctx, staff, new Sent(form, faults));
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private void setLetters(PageContext ctx, Staff staff, StoredUnit unit, Sent sent) {
        String letters = sent.typed().getOrDefault("letters", "").strip().toUpperCase(Locale.ROOT);
        if (ReceiptNumber.isLetters(letters)) {
            series.set(unit, letters, staff.id(), clock.instant());
        } else {
            sent.faults().put("letters", ctx.text("fee.fault.letters"));
        }
    }

    private void setAccount(PageContext ctx, Staff staff, StoredUnit unit, Sent sent) {
        String bin = sent.typed().getOrDefault("bin", "").strip();
        String number = sent.typed().getOrDefault("number", "").replace(" ", "");
        String bank = VietnameseText.tidy(sent.typed().getOrDefault("bank", ""));
        String holder = VietnameseText.tidy(sent.typed().getOrDefault("holder", ""));
        fault(ctx, sent, "bin", BankAccount.isBin(bin));
        fault(ctx, sent, "number", BankAccount.isNumber(number));
        fault(ctx, sent, "bank", !bank.isEmpty() && bank.length() <= LONGEST);
        fault(ctx, sent, "holder", !holder.isEmpty() && holder.length() <= LONGEST);
        if (sent.faults().isEmpty()) {
            BankAccount account = new BankAccount(bin, number, bank, holder);
            accounts.set(unit, account, staff.id(), clock.instant());
        }
    }

    private static void fault(PageContext ctx, Sent sent, String field, boolean isWell) {
        if (!isWell) {
            sent.faults().put(field, ctx.text("fee.fault." + field));
        }
    }

    private ModelAndView page(PageContext ctx, Staff staff, Sent sent) {
        StoredUnit unit = unit(staff, sent.typed());
        Optional<BankAccount> account = accounts.of(unit);
        String letters = series.of(unit);
        int last = series.last(unit, today().getYear());
        ReceiptNumber next = new ReceiptNumber(letters, today().getYear(), last + 1);
        ModelAndView view = new ModelAndView("fee/web/collection");
        view.addObject("units", TillPlaces.choices(all(staff), unit));
        view.addObject("unit", unit.unit().code().value());
        view.addObject("account", account.orElse(null));
        view.addObject("letters", sent.typed().getOrDefault("letters", letters));
        view.addObject("next", ctx.text("fee.receipt.number", next.series(), next.digits()));
        view.addObject("sent", sent);
        view.addObject("done", null);
        return view;
    }

    private StoredUnit unit(Staff staff, Map<String, String> form) {
        return TillPlaces.chosen(all(staff), form.getOrDefault("unit", ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<StoredUnit> all(Staff staff) {
        return places.all(staff, Action.MANAGE_BANK_ACCOUNTS, today());
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
