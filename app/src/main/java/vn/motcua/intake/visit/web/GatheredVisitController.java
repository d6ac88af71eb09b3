// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.catalogue.Money;
import vn.motcua.fee.TypedMoney;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.PaymentLine;
import vn.motcua.fee.till.Taken;
import vn.motcua.fee.till.TillWords;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.VisitMoney;
import vn.motcua.intake.visit.VisitRoutes;
import vn.motcua.intake.visit.Visits;
import vn.motcua.web.Fault;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;
import vn.motcua.web.Typed;

/** A visit at the counter: what was handed in, one list, one payment. */
@Controller
class GatheredVisitController {
    private final Visits visits;
    private final VisitMoney money;
    private final GatheredVisitMaker maker;
    private final Access access;

    GatheredVisitController(
            Visits visits, VisitMoney money, GatheredVisitMaker maker, Access access) {
        this.visits = visits;
        this.money = money;
        this.maker = maker;
        this.access = access;
    }

    @GetMapping({"/luot/{id}", "/visits/{id}"})
    ModelAndView visit(PageContext ctx, Staff staff, @PathVariable String id) {
        return show(ctx, find(staff, id), "", new Faults(ctx));
    }

    @PostMapping({"/luot/{id}", "/visits/{id}"})
    ModelAndView pay(
            PageContext ctx,
            Staff staff,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form) {
        Visit visit = find(staff, id);
        Fields fields = new Fields(form.toSingleValueMap());
        Faults faults = new Faults(ctx);
        Optional<Paying> paying = paying(visit, fields, faults);
        if (paying.isEmpty()) {
            return show(ctx, visit, fields.shown("given"), faults);
        }
        Taken taken = money.pay(staff, visit, paying.get());
        if (taken instanceof Taken.Refused refused && visit.paid().receipt() == 0) {
            faults.say("given", new TillWords(ctx).refusal(refused));
            return show(ctx, visit, fields.shown("given"), faults);
        }
        return Redirects.to(ctx.href(VisitRoutes.VISIT, Map.of("id", id)));
    }

    private Optional<Paying> paying(Visit visit, Fields fields, Faults faults) {
        if (fields.raw("paying").equals("vietqr")) {
            return Optional.of(new Paying.Transfer(GatheredVisitMaker.reference(visit)));
        }
        Typed<Money> typed = TypedMoney.read(fields.line("given"));
        Fault fault = typed.fault();
        if (fault != null) {
            faults.add("given", fault);
            return Optional.empty();
        }
        Money given = typed.value();
        return Optional.of(new Paying.Cash(given == null ? total(visit) : given));
    }

    private Money total(Visit visit) {
        return Money.sum(money.open(visit).stream().map(PaymentLine::net));
    }

    private ModelAndView show(PageContext ctx, Visit visit, String given, Faults faults) {
        ModelAndView view =
                new ModelAndView(
                        "intake/visit/web/visit",
                        "page",
                        maker.page(ctx, visit, given, faults.words()));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }

    private Visit find(Staff staff, String id) {
        Optional<Visit> visit =
                id.matches("[1-9][0-9]{0,17}") ? visits.find(Long.parseLong(id)) : Optional.empty();
        return visit.filter(one -> access.may(staff, Action.RECEIVE, one.unit()))
                .filter(one -> one.signer() == null && !one.cases().isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
