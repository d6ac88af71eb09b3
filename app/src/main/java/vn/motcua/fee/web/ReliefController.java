// SPDX-License-Identifier: Apache-2.0
package vn.motcua.fee.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.FeeKind;
import vn.motcua.fee.FeeChannel;
import vn.motcua.fee.FeeWords;
import vn.motcua.fee.ReliefClass;
import vn.motcua.fee.ReliefRule;
import vn.motcua.fee.Reliefs;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.web.Choice;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;
import vn.motcua.web.Typed;
import vn.motcua.web.TypedDay;

/** The reliefs: those that hold, one more, and an end to each. */
@Controller
class ReliefController {
    private final Reliefs reliefs;
    private final InstantSource clock;

    ReliefController(Reliefs reliefs, InstantSource clock) {
        this.reliefs = reliefs;
        this.clock = clock;
    }

    @GetMapping({"/quan-tri/mien-giam", "/admin/reliefs"})
    ModelAndView list(PageContext ctx, Staff staff, @RequestParam(defaultValue = "") String done) {
        boolean known = List.of("added", "ended").contains(done);
        return page(ctx, staff, Sent.NOTHING)
                .addObject("done", known ? ctx.text("fee.relief.done." + done) : null);
    }

    @PostMapping({"/quan-tri/mien-giam", "/admin/reliefs"})
    ModelAndView send(PageContext ctx, Staff staff, @RequestParam Map<String, String> form) {
        Sent sent = new Sent(form, new LinkedHashMap<>());
        String ended = form.getOrDefault("end", "");
        if (ended.isEmpty()) {
            new ReliefReader(ctx, sent)
                    .read()
                    .ifPresent(rule -> reliefs.add(rule, staff.id(), clock.instant()));
        } else {
            end(ctx, staff, sent);
        }
        if (sent.faults().isEmpty()) {
            return Redirects.to(
                    ctx.href(
                            FeeRoutes.RELIEFS,
                            Map.of("done", ended.isEmpty() ? "added" : "ended")));
        }
        ModelAndView view = page(ctx, staff, sent);
        view.setStatus(HttpStatus.BAD_REQUEST);
        return view;
    }

    private void end(PageContext ctx, Staff staff, Sent sent) {
        String id = sent.typed().getOrDefault("end", "");
        Typed<LocalDate> last = TypedDay.day(sent.typed().getOrDefault("last", ""));
        Optional<ReliefRule> rule =
                Numbers.key(id).stream()
                        .mapToObj(reliefs::find)
                        .flatMap(Optional::stream)
                        .findFirst();
        @Nullable LocalDate day = last.value();
        if (last.fault() != null) {
            sent.faults().put("last-" + id, last.fault().in(ctx.texts()));
        } else if (day == null || rule.isEmpty() || day.isBefore(today().minusDays(1))) {
            sent.faults().put("last-" + id, ctx.text("fee.fault.relief.last"));
        } else {
            reliefs.end(new Reliefs.Ending(rule.get().id(), day, staff.id(), clock.instant()));
        }
    }

    private ModelAndView page(PageContext ctx, Staff staff, Sent sent) {
        ModelAndView view = new ModelAndView("fee/web/reliefs");
        view.addObject("lines", reliefs.all().stream().map(one -> line(ctx, one)).toList());
        view.addObject("manages", staff.may(Action.MANAGE_RELIEFS));
        view.addObject("classes", classes(ctx, sent));
        view.addObject(
                "kinds",
                choices(ctx, sent, "kind", List.of(FeeKind.CHARGE.code(), FeeKind.FEE.code())));
        view.addObject(
                "channels",
                choices(
                        ctx,
                        sent,
                        "channel",
                        Arrays.stream(FeeChannel.values()).map(FeeChannel::code).toList()));
        view.addObject("sent", sent);
        view.addObject("today", ctx.formats().typedDay(today()));
        view.addObject("done", null);
        return view;
    }

    private static List<Choice> classes(PageContext ctx, Sent sent) {
        return Arrays.stream(ReliefClass.values())
                .map(one ->
                        new Choice(
                                one.code(),
                                new FeeWords(ctx).forWhom(one),
                                one.code().equals(sent.typed().get("class"))))
                .toList();
    }

    /** All of it first. */
    private static List<Choice> choices(
            PageContext ctx, Sent sent, String field, List<String> codes) {
        return Stream.concat(Stream.of("all"), codes.stream())
                .map(code ->
                        new Choice(
                                code,
                                ctx.text("fee.relief." + field + "." + code),
                                code.equals(sent.typed().get(field))))
                .toList();
    }

    private ReliefLine line(PageContext ctx, ReliefRule rule) {
        FeeWords words = new FeeWords(ctx);
        return new ReliefLine(
                rule.id(),
                words.forWhom(rule.forWhom()),
                words.cut(rule.cut()),
                scope(ctx, rule),
                time(ctx, rule),
                rule.source(),
                state(rule));
    }

    private static String scope(PageContext ctx, ReliefRule rule) {
        List<String> words = new ArrayList<>();
        FeeKind kind = rule.scope().kind();
        FeeChannel channel = rule.scope().channel();
        String told = ReliefReader.told(rule.scope());
        words.add(told.isEmpty() ? ctx.text("fee.relief.everything") : told);
        if (kind != null) {
            words.add(ctx.text("fee.relief.kind." + kind.code()));
        }
        if (channel != null) {
            words.add(ctx.text("fee.relief.channel." + channel.code()));
        }
        if (rule.combines()) {
            words.add(ctx.text("fee.relief.combined"));
        }
        return String.join(" · ", words);
    }

    private static String time(PageContext ctx, ReliefRule rule) {
        LocalDate until = rule.until();
        String from = ctx.formats().day(rule.from());
        if (until != null && until.isBefore(rule.from())) {
            return ctx.text("fee.relief.never");
        }
        return until == null
                ? ctx.text("fee.relief.from", from)
                : ctx.text("fee.relief.between", from, ctx.formats().day(until));
    }

    private ReliefLine.State state(ReliefRule rule) {
        if (rule.isInForceOn(today())) {
            return ReliefLine.State.NOW;
        }
        LocalDate until = rule.until();
        boolean isTakenBack = until != null && until.isBefore(rule.from());
        return rule.from().isAfter(today()) && !isTakenBack
                ? ReliefLine.State.LATER
                : ReliefLine.State.PAST;
    }

    private LocalDate today() {
        return VietnamTime.day(clock.instant());
    }
}
