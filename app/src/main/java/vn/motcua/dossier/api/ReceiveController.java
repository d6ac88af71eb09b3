// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.api;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierDetail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.RequestKeyReusedException;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Submission;
import vn.motcua.identity.Staff;
import vn.motcua.web.PageContext;
import vn.motcua.web.Problem;

/** Takes in what programs hand in, once for the same request key. */
@RestController
class ReceiveController {
    private final CounterRegisters registers;
    private final DossierDesk desk;
    private final Dossiers dossiers;
    private final Answers answers;

    ReceiveController(
            CounterRegisters registers, DossierDesk desk, Dossiers dossiers, Answers answers) {
        this.registers = registers;
        this.desk = desk;
        this.dossiers = dossiers;
        this.answers = answers;
    }

    @PostMapping(DossierEndpoints.ALL)
    ResponseEntity<Object> take(
            PageContext ctx, Staff staff, RequestEntity<NewDossierBody> request) {
        Optional<RequestKey> key =
                RequestKeys.told(staff, request.getHeaders().getFirst(RequestKeys.HEADER));
        if (key.isEmpty()) {
            return keyMissing(ctx).answer();
        }
        @Nullable NewDossierBody body = request.getBody();
        if (body == null) {
            return Problem.malformed(ctx.texts()).answer();
        }
        FieldErrors errors = new FieldErrors(ctx);
        Optional<Submission> submission = new SubmissionReader(registers, staff, errors).read(body);
        return submission
                .map(brought ->
                        answers.of(
                                new Answers.Caller(ctx, staff),
                                take(staff, brought, body, key.get()),
                                HttpStatus.CREATED))
                .orElseGet(() -> errors.problem().answer());
    }

    private Answer take(Staff staff, Submission brought, NewDossierBody body, RequestKey key) {
        boolean atOnce =
                Objects.requireNonNullElse(body.receive(), brought.channel() == Channel.COUNTER);
        return served(
                atOnce ? desk.receive(staff, brought, key) : desk.submit(staff, brought, key),
                brought);
    }

    /** A key that served something else before is refused, not answered with that. */
    private Answer served(Answer answer, Submission brought) {
        if (answer instanceof Answer.Done done
                && dossiers.find(done.code()).filter(one -> isOf(one, brought)).isEmpty()) {
            throw new RequestKeyReusedException(done.code());
        }
        return answer;
    }

    /** The name may have been mended since. */
    private static boolean isOf(DossierDetail dossier, Submission brought) {
        Applicant asked = brought.applicant();
        Applicant kept = dossier.applicant();
        boolean fresh = dossier.events().size() == 1;
        return dossier.unit().equals(brought.counter().unit())
                && dossier.procedure().code().equals(brought.procedure().version().code())
                && dossier.channel() == brought.channel()
                && Objects.equals(kept.personalId(), asked.personalId())
                && Objects.equals(kept.phone(), asked.phone())
                && (!fresh || kept.name().equals(asked.name()));
    }

    private static Problem keyMissing(PageContext ctx) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "idempotency-key-missing",
                        ctx.text("dossier.api.key"))
                .telling(ctx.text("dossier.api.key.sentence"));
    }
}
