// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.act.Handover;
import vn.motcua.intake.giveback.HandoverCodes;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.intake.giveback.ReturnDesk;
import vn.motcua.person.PhoneNumber;
import vn.motcua.web.PageContext;

/**
 * A code as the proof of a hand-over: shown to the officer once, who calls the phone on the dossier
 * and reads it; whoever takes the result says it again.
 */
@Component
class CodeProof {
    private static final int HALF = 3;

    private final HandoverCodes codes;
    private final ReturnDesk desk;
    private final Dossiers dossiers;

    CodeProof(HandoverCodes codes, ReturnDesk desk, Dossiers dossiers) {
        this.codes = codes;
        this.desk = desk;
        this.dossiers = dossiers;
    }

    /** Without a phone on the dossier nobody can be called. */
    ResultActs.Outcome make(PageContext ctx, ResultActs.Sent sent, ReadyResult result) {
        @Nullable PhoneNumber phone =
                dossiers.find(result.code()).map(one -> one.applicant().phone()).orElse(null);
        if (phone == null) {
            return kept(ctx, result.code(), "no-phone");
        }
        String digits = codes.make(sent.staff(), result).digits();
        ResultPage.Made made =
                new ResultPage.Made(
                        digits.substring(0, HALF) + " " + digits.substring(HALF),
                        phone.digits(),
                        HandoverCodes.GOOD_FOR.toMinutes());
        return new ResultActs.Outcome.Made(result.code(), made);
    }

    /** What is wrong with the code that was said; empty when it is right, or not the proof. */
    Optional<ResultActs.Outcome> check(PageContext ctx, ResultActs.Sent sent, String code) {
        boolean asked = sent.handover().proof() == Handover.Proof.ONE_TIME_CODE;
        if (!asked) {
            return Optional.empty();
        }
        Optional<ReadyResult> ready =
                DossierCode.parse(code).flatMap(at -> desk.ready(at, sent.units()));
        if (ready.isEmpty()) {
            return Optional.of(new ResultActs.Outcome.Nothing());
        }
        return switch (codes.prove(ready.get(), sent.field("said"))) {
            case RIGHT -> Optional.empty();
            case WRONG -> Optional.of(kept(ctx, ready.get().code(), "wrong"));
            case OVER -> Optional.of(kept(ctx, ready.get().code(), "over"));
        };
    }

    private static ResultActs.Outcome kept(PageContext ctx, DossierCode at, String why) {
        return new ResultActs.Outcome.Kept(at, List.of(ctx.text("intake.giveback.code." + why)));
    }
}
