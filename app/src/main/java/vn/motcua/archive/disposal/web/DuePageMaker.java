// SPDX-License-Identifier: Apache-2.0
package vn.motcua.archive.disposal.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.archive.Holding;
import vn.motcua.archive.HoldingCode;
import vn.motcua.archive.HoldingRoute;
import vn.motcua.archive.Holdings;
import vn.motcua.archive.disposal.DisposalList;
import vn.motcua.archive.disposal.DisposalState;
import vn.motcua.archive.disposal.minutes.MinutesShelf;
import vn.motcua.archive.keeping.Keeping;
import vn.motcua.archive.keeping.Standing;
import vn.motcua.archive.keeping.TermWords;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Puts papers past their term and lists into words. */
@Component
class DuePageMaker {
    private static final int SHOWN = 50;

    private final Keeping keeping;
    private final Holdings holdings;
    private final DisposalPlaces places;
    private final MinutesShelf shelf;
    private final StaffRegister register;
    private final InstantSource clock;

    DuePageMaker(
            Keeping keeping,
            Holdings holdings,
            DisposalPlaces places,
            MinutesShelf shelf,
            StaffRegister register,
            InstantSource clock) {
        this.keeping = keeping;
        this.holdings = holdings;
        this.places = places;
        this.shelf = shelf;
        this.register = register;
        this.clock = clock;
    }

    DuePage page(PageContext ctx, Staff staff, DuePage.Form form) {
        Set<Long> units = places.units(staff);
        Map<HoldingCode, Standing.Due> due = keeping.due(units, 0, SHOWN);
        return new DuePage(
                due.size() < SHOWN ? due.size() : keeping.countDue(units),
                due.entrySet().stream()
                        .map(one -> line(ctx, one.getKey(), one.getValue()))
                        .toList(),
                lists(ctx, places.lists(staff)),
                units(staff, form),
                form);
    }

    private DuePage.Line line(PageContext ctx, HoldingCode code, Standing.Due due) {
        Holding holding = holdings.find(code).orElseThrow();
        @Nullable LocalDate dated = holding.facts().dated();
        String number = holding.facts().number();
        return new DuePage.Line(
                HoldingRoute.address(ctx, code),
                code.text(),
                holding.facts().title(),
                dated == null ? number : (number + " " + ctx.formats().day(dated)).strip(),
                holding.facts().owner().name(),
                new TermWords(ctx).term(due.term().term()),
                due.term().basis(),
                ctx.formats().day(due.from()));
    }

    private List<DuePage.Made> lists(PageContext ctx, List<DisposalList> lists) {
        Set<Long> signed = shelf.signed(lists.stream().map(DisposalList::id).toList());
        return lists.stream().map(list -> made(ctx, list, signed.contains(list.id()))).toList();
    }

    private DuePage.Made made(PageContext ctx, DisposalList list, boolean signed) {
        DisposalList.@Nullable Decision decision = list.decision();
        return new DuePage.Made(
                ctx.href(DisposalRoutes.LIST, Map.of("id", Long.toString(list.id()))),
                list.number(),
                list.unitName(),
                list.state() == DisposalState.DONE && !signed
                        ? ctx.text("disposal.state.unsigned")
                        : ctx.text("disposal.state." + list.state().code()),
                did(ctx, list.made()),
                decision == null ? "" : did(ctx, decision.by()));
    }

    private String did(PageContext ctx, Holdings.By by) {
        String name = register.names(Set.of(by.account())).getOrDefault(by.account(), "");
        return ctx.text("archive.did", name, ctx.formats().day(VietnamTime.day(by.at())));
    }

    private List<Choice> units(Staff staff, DuePage.Form form) {
        return places.making(staff, VietnamTime.day(clock.instant())).stream()
                .map(StoredUnit::unit)
                .map(unit ->
                        new Choice(
                                unit.code().value(),
                                unit.name(),
                                unit.code().value().equals(form.shown("unit"))))
                .toList();
    }
}
