// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.Act;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.api.Answers.Caller;
import vn.motcua.dossier.api.SeenDossiers.Sight;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.organisation.Units;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;

/** Acts of programs on a dossier, as they saw it. */
@RestController
class ActController {
    /** A version as ETag gives it. */
    private static final Pattern SEEN = Pattern.compile("\"([0-9]{1,9})\"");

    private final SeenDossiers seen;
    private final DossierDesk desk;
    private final Answers answers;
    private final Units units;
    private final StaffRegister register;
    private final InstantSource clock;

    ActController(
            SeenDossiers seen,
            DossierDesk desk,
            Answers answers,
            Units units,
            StaffRegister register,
            InstantSource clock) {
        this.seen = seen;
        this.desk = desk;
        this.answers = answers;
        this.units = units;
        this.register = register;
        this.clock = clock;
    }

    /** What came with the request beside its body. */
    record Told(String code, @Nullable String ifMatch, @Nullable String key) {}

    @PostMapping(DossierEndpoints.ACTIONS)
    ResponseEntity<Object> act(
            PageContext ctx,
            Staff staff,
            @PathVariable String code,
            RequestEntity<ActionBody> request) {
        HttpHeaders headers = request.getHeaders();
        Told told =
                new Told(
                        code,
                        headers.getFirst(HttpHeaders.IF_MATCH),
                        headers.getFirst(RequestKeys.HEADER));
        @Nullable ActionBody body = request.getBody();
        return body == null
                ? Problem.malformed(ctx.texts()).answer()
                : act(new Caller(ctx, staff), told, body);
    }

    private ResponseEntity<Object> act(Caller caller, Told told, ActionBody body) {
        return switch (seen.look(caller.ctx(), caller.staff(), told.code(), Action.VIEW_DOSSIER)) {
            case Sight.Hidden hidden -> hidden.problem().answer();
            case Sight.Seen(Situation situation) -> act(caller, told, body, situation);
        };
    }

    private ResponseEntity<Object> act(
            Caller caller, Told told, ActionBody body, Situation situation) {
        Optional<Act> act = Act.ofCode(Objects.requireNonNullElse(body.action(), ""));
        if (act.isEmpty()) {
            return noSuchAct(caller.ctx(), body).answer();
        }
        Optional<Integer> version = version(told);
        if (version.isEmpty()) {
            return notSeen(caller.ctx()).answer();
        }
        LocalDate today = VietnamTime.day(clock.instant());
        Recipients people = new Recipients(register, situation, today);
        Command command = new CommandMaker(body, units.tree(), people, today).command(act.get());
        Staff staff = caller.staff();
        return answers.of(
                caller,
                desk.act(
                        staff,
                        new DossierDesk.Seen(situation.code(), version.get()),
                        command,
                        RequestKeys.told(staff, told.key())
                                .orElseGet(() -> RequestKeys.fresh(staff))),
                HttpStatus.OK);
    }

    private static Optional<Integer> version(Told told) {
        Matcher matcher = SEEN.matcher(Objects.requireNonNullElse(told.ifMatch(), ""));
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    private static Problem noSuchAct(PageContext ctx, ActionBody body) {
        boolean none = body.action() == null;
        return Answers.faulty(
                ctx,
                List.of(
                        new Problem.FieldError(
                                "action",
                                none ? "missing" : "unknown",
                                ctx.text("dossier.api.action"))));
    }

    private static Problem notSeen(PageContext ctx) {
        return Problem.of(
                        HttpStatus.PRECONDITION_REQUIRED,
                        "version-missing",
                        ctx.text("dossier.api.version"))
                .telling(ctx.text("dossier.api.version.sentence"));
    }
}
