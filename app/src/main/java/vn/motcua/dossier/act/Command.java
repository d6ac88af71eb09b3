// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Money;
import vn.motcua.identity.AccountId;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;

/** An {@link Act} with what has to be told for it. Texts are as typed; empty where nothing was. */
public sealed interface Command {
    /** What is to be done. */
    Act act();

    /** What is done at the counter. */
    sealed interface AtCounter extends Command {}

    /** What stops the clock, sets it going, ends it, or gives a second date. */
    sealed interface OfClock extends Command {}

    /**
     * See {@link Act#RECEIVE}.
     *
     * @param limitCase which of the published limits holds, from 1; the usual one is 1
     * @param limitReason why it is not the usual one; empty when it is
     */
    record Receive(int limitCase, String limitReason) implements AtCounter {
        @Override
        public Act act() {
            return Act.RECEIVE;
        }
    }

    /**
     * See {@link Act#ASK_COMPLETION}.
     *
     * @param items everything that is missing
     * @param answerBy until when; refused at reception after it
     */
    record AskCompletion(List<String> items, @Nullable LocalDate answerBy) implements AtCounter {
        public AskCompletion {
            items = List.copyOf(items);
        }

        @Override
        public Act act() {
            return Act.ASK_COMPLETION;
        }
    }

    /**
     * See {@link Act#TAKE_COMPLETION}.
     *
     * @param items which of the items asked for are there, from 1
     */
    record TakeCompletion(Set<Integer> items) implements AtCounter {
        public TakeCompletion {
            items = Set.copyOf(items);
        }

        @Override
        public Act act() {
            return Act.TAKE_COMPLETION;
        }
    }

    /** See {@link Act#REFUSE_RECEPTION}. */
    record RefuseReception(String reason, String legalBasis) implements AtCounter {
        @Override
        public Act act() {
            return Act.REFUSE_RECEPTION;
        }
    }

    /**
     * See {@link Act#WITHDRAW}.
     *
     * @param request number or date of the written request, and its reason
     */
    record Withdraw(String request) implements AtCounter {
        @Override
        public Act act() {
            return Act.WITHDRAW;
        }
    }

    /** See {@link Act#ANNUL}. */
    record Annul(String minutes) implements AtCounter {
        @Override
        public Act act() {
            return Act.ANNUL;
        }
    }

    /** See {@link Act#TAKE_OVER}. */
    record TakeOver() implements Command {
        @Override
        public Act act() {
            return Act.TAKE_OVER;
        }
    }

    /**
     * See {@link Act#FINISH_STEP}.
     *
     * @param outcome key of the outcome
     * @param note opinion or reason
     * @param result number and date of the result; null where the outcome needs none
     */
    record FinishStep(String outcome, String note, @Nullable ResultPaper result)
            implements Command {
        @Override
        public Act act() {
            return Act.FINISH_STEP;
        }
    }

    /**
     * See {@link Act#REASSIGN}.
     *
     * @param item which piece of work
     * @param to who gets it; null to lay it down for anybody of the role
     */
    record Reassign(long item, @Nullable AccountId to, String reason) implements Command {
        @Override
        public Act act() {
            return Act.REASSIGN;
        }
    }

    /**
     * See {@link Act#ASK_OPINION}.
     *
     * @param role who is asked, at the unit that decides
     * @param hours working hours until the answer is due
     */
    record AskOpinion(Role role, String question, int hours) implements Command {
        @Override
        public Act act() {
            return Act.ASK_OPINION;
        }
    }

    /** See {@link Act#GIVE_OPINION}. */
    record GiveOpinion(long item, String opinion) implements Command {
        @Override
        public Act act() {
            return Act.GIVE_OPINION;
        }
    }

    /**
     * See {@link Act#REFER}.
     *
     * @param units where to, all at once
     * @param task what each shall do
     * @param days working days each has
     */
    record Refer(List<StoredUnit> units, String task, int days) implements Command {
        public Refer {
            units = List.copyOf(units);
        }

        @Override
        public Act act() {
            return Act.REFER;
        }
    }

    /** See {@link Act#FINISH_LEG}. */
    record FinishLeg(long item, String answer) implements Command {
        @Override
        public Act act() {
            return Act.FINISH_LEG;
        }
    }

    /**
     * See {@link Act#PROPOSE_SUPPLEMENT}.
     *
     * @param items everything that is missing
     * @param answerBy until when the applicant is to bring it
     */
    record ProposeSupplement(List<String> items, String reason, @Nullable LocalDate answerBy)
            implements OfClock {
        public ProposeSupplement {
            items = List.copyOf(items);
        }

        @Override
        public Act act() {
            return Act.PROPOSE_SUPPLEMENT;
        }
    }

    /**
     * See {@link Act#APPROVE_SUPPLEMENT}.
     *
     * @param leadersReason why it is asked so late or so often; may be empty when it is neither
     */
    record ApproveSupplement(String leadersReason) implements OfClock {
        @Override
        public Act act() {
            return Act.APPROVE_SUPPLEMENT;
        }
    }

    /** See {@link Act#DECLINE_SUPPLEMENT}. */
    record DeclineSupplement(String reason) implements OfClock {
        @Override
        public Act act() {
            return Act.DECLINE_SUPPLEMENT;
        }
    }

    /**
     * See {@link Act#TAKE_SUPPLEMENT}.
     *
     * @param items which of the items asked for are there, from 1
     */
    record TakeSupplement(Set<Integer> items) implements OfClock {
        public TakeSupplement {
            items = Set.copyOf(items);
        }

        @Override
        public Act act() {
            return Act.TAKE_SUPPLEMENT;
        }
    }

    /**
     * See {@link Act#REQUEST_PAYMENT}.
     *
     * @param amount how much; null when it was not understood
     * @param notice number of the notice
     */
    record RequestPayment(@Nullable Money amount, String notice) implements OfClock {
        @Override
        public Act act() {
            return Act.REQUEST_PAYMENT;
        }
    }

    /**
     * See {@link Act#CONFIRM_PAYMENT}.
     *
     * @param receipt number of the receipt
     */
    record ConfirmPayment(String receipt) implements OfClock {
        @Override
        public Act act() {
            return Act.CONFIRM_PAYMENT;
        }
    }

    /** See {@link Act#TAKE_FEE}. */
    record TakeFee(String receipt) implements AtCounter {
        @Override
        public Act act() {
            return Act.TAKE_FEE;
        }
    }

    /** See {@link Act#STOP}. */
    record Stop(String reason, String legalBasis) implements OfClock {
        @Override
        public Act act() {
            return Act.STOP;
        }
    }

    /** See {@link Act#APOLOGISE}. */
    record Apologise(@Nullable LocalDate newDay, String reason) implements OfClock {
        @Override
        public Act act() {
            return Act.APOLOGISE;
        }
    }

    /** See {@link Act#RETURN}. */
    record Return(Handover handover) implements AtCounter {
        @Override
        public Act act() {
            return Act.RETURN;
        }
    }

    /** See {@link Act#CORRECT_NAME}. */
    record CorrectName(String name, String reason) implements AtCounter {
        @Override
        public Act act() {
            return Act.CORRECT_NAME;
        }
    }
}
