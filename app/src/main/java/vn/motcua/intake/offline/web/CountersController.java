// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.offline.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
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
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.intake.form.Fields;
import vn.motcua.intake.offline.OfflineCounter;
import vn.motcua.intake.offline.OfflineDesk;
import vn.motcua.intake.offline.OfflineRecords;
import vn.motcua.intake.offline.SentRecord;
import vn.motcua.intake.offline.Settlements;
import vn.motcua.organisation.Units;
import vn.motcua.web.PageContext;
import vn.motcua.web.Redirects;

/** Counters that may be cut off: seen, revoked, and what they sent looked at. */
@Controller
class CountersController {
    private final OfflineDesk desk;
    private final OfflineRecords records;
    private final Settlements settlements;
    private final StaffRegister register;
    private final Units units;

    CountersController(
            OfflineDesk desk,
            OfflineRecords records,
            Settlements settlements,
            StaffRegister register,
            Units units) {
        this.desk = desk;
        this.records = records;
        this.settlements = settlements;
        this.register = register;
        this.units = units;
    }

    @GetMapping({"/may-quay", "/counter-machines", "/quan-tri/may-quay", "/admin/counter-machines"})
    ModelAndView list(PageContext ctx, Staff staff, @RequestParam(defaultValue = "") String xong) {
        List<CountersPage.Line> lines =
                desk.seenBy(staff, units).stream().map(one -> line(ctx, one)).toList();
        String told = xong.isEmpty() ? "" : ctx.text("intake.offline.machine.done");
        return new ModelAndView(
                "intake/offline/web/counters", "page", new CountersPage(lines, told));
    }

    @GetMapping({"/may-quay/{id}", "/counter-machines/{id}"})
    ModelAndView one(PageContext ctx, Staff staff, @PathVariable long id) {
        return view(ctx, staff, id, "");
    }

    private ModelAndView view(PageContext ctx, Staff staff, long id, String fault) {
        OfflineCounter counter =
                desk.find(staff, id)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean revocable = counter.end() == null && desk.mayRevoke(staff, counter);
        boolean reads = desk.mayRead(staff, counter);
        CountersPage.One page =
                new CountersPage.One(
                        line(ctx, counter),
                        revocable,
                        records.of(id).stream().map(record -> row(ctx, record, reads)).toList(),
                        fault);
        ModelAndView view = new ModelAndView("intake/offline/web/counter", "page", page);
        view.setStatus(fault.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
        return view;
    }

    @PostMapping({"/may-quay/{id}", "/counter-machines/{id}"})
    ModelAndView act(
            PageContext ctx,
            Staff staff,
            @PathVariable long id,
            @RequestParam Map<String, String> form) {
        Fields fields = new Fields(form);
        if (fields.raw("do").equals("again")) {
            List<String> faults = settlements.again(ctx, staff, id, sequence(fields));
            return faults.isEmpty() ? done(ctx) : view(ctx, staff, id, String.join(" ", faults));
        }
        OfflineDesk.Answer answer =
                switch (fields.raw("do")) {
                    case "away" -> desk.putAway(staff, id);
                    case "revoke" -> desk.revoke(staff, id, fields.line("reason"));
                    case "settle" ->
                            settlements.settle(staff, id, sequence(fields), fields.line("how"));
                    default -> OfflineDesk.Answer.FAULTY;
                };
        return switch (answer) {
            case DONE, BEFORE -> done(ctx);
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            case FAULTY -> view(ctx, staff, id, ctx.text("intake.offline.reason.fault"));
        };
    }

    private static ModelAndView done(PageContext ctx) {
        return Redirects.to(ctx.href(OfflineRoutes.COUNTERS, Map.of("xong", "1")));
    }

    /** Its running number; 0, which none has, for anything else. */
    private static int sequence(Fields fields) {
        long told = fields.number("sequence");
        return told <= Integer.MAX_VALUE ? (int) told : 0;
    }

    private CountersPage.Line line(PageContext ctx, OfflineCounter one) {
        Instant seen = one.times().seen();
        String officer =
                register.find(one.officer(), VietnamTime.day(seen)).map(Staff::name).orElse("");
        return new CountersPage.Line(
                Long.toString(one.id()),
                one.name() + " (" + one.label() + ")",
                one.unit().unit().name(),
                officer,
                OfflineBodies.Counter.of(one).state(),
                moment(ctx, seen),
                one.last().sequence(),
                records.toLookAt(one.id()),
                one.end() == null ? "" : one.end().reason());
    }

    private static CountersPage.Row row(
            PageContext ctx, OfflineRecords.Kept record, boolean reads) {
        List<CountersPage.Field> fields =
                Optional.ofNullable(reads ? record.text() : null)
                        .flatMap(SentRecord::parse)
                        .stream()
                        .flatMap(told -> told.form().values().entrySet().stream())
                        .map(one -> new CountersPage.Field(one.getKey(), one.getValue()))
                        .toList();
        return new CountersPage.Row(
                Integer.toString(record.sequence()),
                record.kind(),
                moment(ctx, record.told()),
                moment(ctx, record.arrived()),
                OfflineBodies.word(record.outcome()),
                record.codes().stream()
                        .filter(code -> DossierCode.parse(code).isPresent())
                        .toList(),
                reads ? record.notes() : List.of(),
                fields);
    }

    private static String moment(PageContext ctx, Instant at) {
        return ctx.formats().moment(LocalDateTime.ofInstant(at, VietnamTime.ZONE));
    }
}
