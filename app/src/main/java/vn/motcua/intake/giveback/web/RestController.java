// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

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
import vn.motcua.dossier.DossierCode;
import vn.motcua.fee.ReceiptRoute;
import vn.motcua.fee.TypedMoney;
import vn.motcua.fee.till.Paying;
import vn.motcua.fee.till.Taken;
import vn.motcua.fee.till.TillWords;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.form.Faults;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.intake.giveback.RestMoney;
import vn.motcua.intake.giveback.ReturnDesk;
import vn.motcua.web.Fault;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;
import vn.motcua.web.Typed;

/** Takes what is still to be paid before a result goes, and leads back to the return desk. */
@Controller
class RestController {
    private final ReturnDesk desk;
    private final RestMoney money;
    private final RestPageMaker maker;
    private final Access access;

    RestController(ReturnDesk desk, RestMoney money, RestPageMaker maker, Access access) {
        this.desk = desk;
        this.money = money;
        this.maker = maker;
        this.access = access;
    }

    @GetMapping({"/quay-tra/{code}/thu-phi", "/return-desk/{code}/payment"})
    ModelAndView open(PageContext ctx, Staff staff, @PathVariable String code) {
        RestMoney.Rest rest = rest(staff, code);
        return rest.lines().isEmpty()
                ? back(ctx, staff, rest.result(), 0)
                : show(ctx, rest, new Sent(FormKey.next(), ""), new Faults(ctx));
    }

    private record Sent(FormKey key, String given) {}

    private ModelAndView show(PageContext ctx, RestMoney.Rest rest, Sent sent, Faults faults) {
        ModelAndView view =
                new ModelAndView(
                        "intake/giveback/web/rest",
                        "page",
                        maker.page(
                                ctx,
                                rest,
                                new RestPageMaker.Typed(sent.key(), sent.given(), faults.words())));
        view.setStatus(faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }

    @PostMapping({"/quay-tra/{code}/thu-phi", "/return-desk/{code}/payment"})
    ModelAndView pay(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> form) {
        Fields fields = new Fields(form.toSingleValueMap());
        FormKey key = FormKey.parse(fields.raw("key")).orElseGet(FormKey::next);
        Faults faults = new Faults(ctx);
        RestMoney.Rest rest = rest(staff, code);
        Optional<Taken> taken =
                paying(rest, key, fields, faults)
                        .map(paying -> money.pay(staff, rest, paying, key));
        if (taken.isPresent() && taken.get() instanceof Taken.Done done) {
            return back(ctx, staff, rest.result(), done.receipt().id());
        }
        if (rest.lines().isEmpty()) {
            return back(ctx, staff, rest.result(), 0);
        }
        taken.filter(Taken.Refused.class::isInstance)
                .map(Taken.Refused.class::cast)
                .ifPresent(refused -> faults.say("given", new TillWords(ctx).refusal(refused)));
        return show(ctx, rest, new Sent(key, fields.shown("given")), faults);
    }

    private static Optional<Paying> paying(
            RestMoney.Rest rest, FormKey key, Fields fields, Faults faults) {
        if (fields.raw("paying").equals("vietqr")) {
            return Optional.of(new Paying.Transfer(RestPageMaker.reference(key)));
        }
        Typed<Money> typed = TypedMoney.read(fields.line("given"));
        Fault fault = typed.fault();
        if (fault != null) {
            faults.add("given", fault);
            return Optional.empty();
        }
        Money given = typed.value();
        return Optional.of(new Paying.Cash(given == null ? rest.total() : given));
    }

    /** Who hands over goes on there; who only takes money shows the receipt. */
    private ModelAndView back(PageContext ctx, Staff staff, ReadyResult result, long receipt) {
        boolean returns =
                access.reach(staff, Action.RETURN_RESULT).unitIds().contains(result.unit());
        String code = result.code().value();
        if (returns) {
            Map<String, String> words =
                    receipt == 0
                            ? Map.of("code", code)
                            : Map.of("code", code, "thu", Long.toString(receipt));
            return Redirects.to(ctx.href(GivebackRoutes.RESULT, words));
        }
        if (receipt == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Redirects.to(ctx.href(ReceiptRoute.RECEIPT, Map.of("id", Long.toString(receipt))));
    }

    private RestMoney.Rest rest(Staff staff, String code) {
        var units = access.reach(staff, Action.TAKE_PAYMENT).unitIds();
        return DossierCode.parse(code)
                .flatMap(one -> desk.ready(one, units))
                .map(result -> money.of(desk.together(result, units)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
