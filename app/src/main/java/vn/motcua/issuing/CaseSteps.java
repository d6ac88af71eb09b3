// SPDX-License-Identifier: Apache-2.0
package vn.motcua.issuing;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.RequestKey;
import vn.motcua.dossier.act.Answer;
import vn.motcua.dossier.act.Command;
import vn.motcua.dossier.act.DossierDesk;
import vn.motcua.dossier.act.Situation;
import vn.motcua.dossier.act.WhyNot;
import vn.motcua.identity.Access;
import vn.motcua.identity.Action;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.UnitCode;

/** Takes the case of a paper on together with the paper: both or neither. */
@Component
class CaseSteps {
    private final DossierDesk desk;
    private final Access access;
    private final TransactionTemplate transaction;

    CaseSteps(DossierDesk desk, Access access, TransactionTemplate transaction) {
        this.desk = desk;
        this.access = access;
        this.transaction = transaction;
    }

    /** The same at another clock: a demo plays its past. */
    CaseSteps at(InstantSource past) {
        return new CaseSteps(desk.at(past), access, transaction);
    }

    /** True when {@code staff} may do it with papers of that unit. */
    boolean may(Staff staff, Action action, UnitCode unit) {
        return access.may(staff, action, unit);
    }

    /** The case of a paper as it stands. */
    Optional<Situation> of(IssuedPaper paper) {
        return desk.situation(paper.about().dossier());
    }

    /**
     * Ends the step of a case, and changes its paper in the same transaction.
     *
     * @param change false when the paper was changed meanwhile: then nothing is done
     */
    RoundResult finish(
            Staff staff, Situation seen, Command.FinishStep command, BooleanSupplier change) {
        RequestKey key =
                new RequestKey("issuing-" + seen.id() + "-" + seen.version() + "-" + staff.id());
        return Objects.requireNonNull(
                transaction.execute(tx -> {
                    Answer answer =
                            desk.act(
                                    staff,
                                    new DossierDesk.Seen(seen.code(), seen.version()),
                                    command,
                                    key);
                    RoundResult result = result(answer, change);
                    if (result instanceof RoundResult.Left) {
                        tx.setRollbackOnly();
                    }
                    return result;
                }));
    }

    private static RoundResult result(Answer answer, BooleanSupplier change) {
        return switch (answer) {
            case Answer.Done _ ->
                    change.getAsBoolean()
                            ? new RoundResult.Done()
                            : new RoundResult.Left(RoundTrouble.OfOffice.CHANGED);
            case Answer.Overtaken _ -> new RoundResult.Left(RoundTrouble.OfOffice.CHANGED);
            case Answer.Denied denied -> new RoundResult.Left(trouble(denied.why()));
            case Answer.Faulty _, Answer.Unknown _ ->
                    new RoundResult.Left(RoundTrouble.OfOffice.NOT_WAITING);
        };
    }

    private static RoundTrouble trouble(WhyNot why) {
        return switch (why.reason()) {
            case RECEIVED_BY_SAME -> RoundTrouble.OfOffice.RECEIVED_BY_SAME;
            case RIGHT, OTHER_ROLE, HELD -> RoundTrouble.OfOffice.NOT_ALLOWED;
            default -> RoundTrouble.OfOffice.NOT_WAITING;
        };
    }
}
