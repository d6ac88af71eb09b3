// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Fault;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WhyNot;
import vn.motcua.dossier.panel.ActWords;
import vn.motcua.identity.Staff;
import vn.motcua.identity.StaffRegister;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;

/** Says over HTTP what became of a wish. */
@Component
class Answers {
    private final DossierDesk desk;
    private final DossierBodies bodies;
    private final StaffRegister register;

    Answers(DossierDesk desk, DossierBodies bodies, StaffRegister register) {
        this.desk = desk;
        this.bodies = bodies;
        this.register = register;
    }

    /** Who wished, and in which words they read. */
    record Caller(PageContext ctx, Staff staff) {}

    /** The answer; {@code done} is the status when it was done. */
    ResponseEntity<Object> of(Caller caller, Answer answer, HttpStatus done) {
        ActWords words = new ActWords(caller.ctx(), register);
        return switch (answer) {
            case Answer.Done(DossierCode code, int _) -> done(caller, code, done);
            case Answer.Denied(WhyNot why) -> denied(words, why).answer();
            case Answer.Overtaken overtaken -> overtaken(words, overtaken).answer();
            case Answer.Faulty(List<Fault> faults) -> faulty(words, faults).answer();
            case Answer.Unknown _ ->
                    Problem.of(
                                    HttpStatus.NOT_FOUND,
                                    "no-such-dossier",
                                    caller.ctx().text("dossier.api.unknown"))
                            .answer();
        };
    }

    private ResponseEntity<Object> done(Caller caller, DossierCode code, HttpStatus status) {
        Situation situation = desk.situation(code).orElseThrow();
        return ResponseEntity.status(status)
                .location(URI.create(DossierEndpoints.ALL + "/" + situation.code().value()))
                .eTag(Integer.toString(situation.version()))
                .cacheControl(CacheControl.noStore())
                .body(bodies.of(caller.ctx(), caller.staff(), situation));
    }

    private static Problem denied(ActWords words, WhyNot why) {
        HttpStatus status =
                switch (why.reason()) {
                    case RIGHT, OTHER_ROLE, RECEIVED_BY_SAME -> HttpStatus.FORBIDDEN;
                    case STATE,
                            NO_WORK,
                            HELD,
                            NO_PROCESS,
                            PROCEDURE_CLOSED,
                            NOT_TODAY,
                            SIGNED,
                            WAITING_FOR,
                            ASKED_ALREADY,
                            LIMIT_WITHOUT_STOPS,
                            SECOND_DATE_GIVEN,
                            UNPAID,
                            NOTHING_TO_PAY,
                            CLOCK_SET_BACK ->
                            HttpStatus.CONFLICT;
                };
        return Problem.of(status, why.reason().code(), words.ctx().text("dossier.api.denied"))
                .telling(words.ctx().text("dossier.api.because", words.why(why)));
    }

    private static Problem overtaken(ActWords words, Answer.Overtaken overtaken) {
        String who = words.name(overtaken.actor());
        return Problem.of(
                        HttpStatus.PRECONDITION_FAILED,
                        "overtaken",
                        words.ctx().text("dossier.api.overtaken"))
                .telling(words.ctx().text("dossier.api.overtaken.by", who))
                .with("version", overtaken.version())
                .with("by", who)
                .with("at", Moment.of(overtaken.at()));
    }

    private static Problem faulty(ActWords words, List<Fault> faults) {
        return faulty(
                words.ctx(),
                faults.stream()
                        .map(fault ->
                                new Problem.FieldError(
                                        fault.field(), fault.kind().code(), words.fault(fault)))
                        .toList());
    }

    /** All that is wrong with what was told. */
    static Problem faulty(PageContext ctx, List<Problem.FieldError> errors) {
        return Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "faulty",
                        ctx.text("web.problem.faulty", errors.size()))
                .naming(errors);
    }
}
