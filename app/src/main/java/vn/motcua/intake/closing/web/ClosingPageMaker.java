// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.identity.Staff;
import vn.motcua.intake.FormKey;
import vn.motcua.intake.closing.CloseDigest;
import vn.motcua.intake.closing.CounterDay;
import vn.motcua.intake.closing.DayClosing;
import vn.motcua.intake.closing.DayLook;
import vn.motcua.intake.closing.DayRecords;
import vn.motcua.intake.form.Fields;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;

/** Puts the page of a day about to be closed together. */
@Component
class ClosingPageMaker {
    /** How many days back one is told of, and how many closes are listed. */
    private static final int DAYS = 14;

    private final DayClosing closing;
    private final DayRecords records;

    ClosingPageMaker(DayClosing closing, DayRecords records) {
        this.closing = closing;
        this.records = records;
    }

    /** Which day of whom, among which units, and what was typed. */
    record Asked(CounterDay where, List<StoredUnit> units, Fields fields) {}

    ClosingPage page(PageContext ctx, Staff staff, Asked asked, Map<String, String> faults) {
        CounterDay where = asked.where();
        DayLook look = closing.look(where);
        return new ClosingPage(
                form(ctx, asked, look),
                ctx.formats().longDay(where.day()),
                where.unit().unit().name(),
                choices(asked),
                new LookPartMaker(ctx).part(look),
                open(ctx, look),
                look.isAtOdds(),
                look.undoable() == null ? null : ctx.text("intake.close.waiting"),
                left(ctx, staff, where.day()),
                past(ctx, staff),
                typed(asked.fields()),
                faults);
    }

    private static ClosingPage.Form form(PageContext ctx, Asked asked, DayLook look) {
        CounterDay where = asked.where();
        return new ClosingPage.Form(
                FormKey.parse(asked.fields().raw("key")).orElseGet(FormKey::next).text(),
                where.unit().unit().code().value(),
                ctx.formats().typedDay(where.day()),
                CloseDigest.of(where, look));
    }

    private static Map<String, String> typed(Fields fields) {
        return Map.of(
                "counted", fields.shown("counted"),
                "note", fields.shown("note"),
                "handed-to", fields.shown("handed-to"));
    }

    private static List<Choice> choices(Asked asked) {
        return asked.units().stream()
                .map(unit ->
                        new Choice(
                                unit.unit().code().value(),
                                unit.unit().name(),
                                unit.equals(asked.where().unit())))
                .toList();
    }

    private static @Nullable String open(PageContext ctx, DayLook look) {
        return look.open().map(box -> ctx.formats().number(box.takings().expected())).orElse(null);
    }

    private Map<String, String> left(PageContext ctx, Staff staff, LocalDate shown) {
        Map<String, String> left = new LinkedHashMap<>();
        closing.left(staff, DAYS).stream()
                .map(DayRecords.OpenDay::day)
                .distinct()
                .filter(day -> !day.equals(shown))
                .forEach(day ->
                        left.put(
                                ctx.href(
                                        ClosingRoutes.OWN,
                                        Map.of("day", ctx.formats().typedDay(day))),
                                ctx.text("intake.close.left", ctx.formats().longDay(day))));
        return left;
    }

    private List<ClosingPage.Past> past(PageContext ctx, Staff staff) {
        return records.last(staff.id(), DAYS).stream().map(one -> past(ctx, one)).toList();
    }

    static ClosingPage.Past past(PageContext ctx, DayRecords.Listed one) {
        return new ClosingPage.Past(
                ctx.href(ClosingRoutes.CLOSE, Map.of("id", Long.toString(one.id()))),
                ctx.text(
                        one.ordinal() == 1 ? "intake.close.past" : "intake.close.past.again",
                        ctx.formats().longDay(one.day()),
                        ctx.formats().moment(VietnamTime.local(one.at())),
                        one.ordinal()));
    }
}
