// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.act;

import static vn.motcua.dossier.DossierState.AWAITING_COMPLETION;
import static vn.motcua.dossier.DossierState.AWAITING_PAYMENT;
import static vn.motcua.dossier.DossierState.AWAITING_SUPPLEMENT;
import static vn.motcua.dossier.DossierState.PROCESSING;
import static vn.motcua.dossier.DossierState.RECEIVED;
import static vn.motcua.dossier.DossierState.RESULT_READY;
import static vn.motcua.dossier.DossierState.RETURNED;
import static vn.motcua.dossier.DossierState.SUBMITTED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.EventType;
import vn.motcua.identity.Action;

/**
 * Everything that staff can do to a dossier that exists, with the states it is done in, the right
 * it needs and the event it makes. What stands in no line cannot be done.
 */
public enum Act {
    /** Receive what was submitted. */
    RECEIVE(Action.RECEIVE, Place.COUNTER, EventType.RECEIVED, SUBMITTED),
    /** Ask, before reception, for everything that is missing (form 02). */
    ASK_COMPLETION(Action.REQUEST_COMPLETION, Place.COUNTER, EventType.COMPLETION_ASKED, SUBMITTED),
    /** Take in what was asked for before reception. */
    TAKE_COMPLETION(
            Action.REQUEST_COMPLETION,
            Place.COUNTER,
            EventType.COMPLETION_TAKEN,
            AWAITING_COMPLETION),
    /** Refuse to receive, with reason and legal basis (form 03). */
    REFUSE_RECEPTION(
            Action.REFUSE_RECEPTION,
            Place.COUNTER,
            EventType.REFUSED_AT_RECEPTION,
            SUBMITTED,
            AWAITING_COMPLETION),
    /** Record that the applicant withdraws, on a written request, before a result is signed. */
    WITHDRAW(
            Action.WITHDRAW_FOR_APPLICANT,
            Place.COUNTER,
            EventType.WITHDRAWN,
            SUBMITTED,
            AWAITING_COMPLETION,
            RECEIVED,
            PROCESSING,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    /** Annul a receipt written by mistake, on the same day, with minutes. */
    ANNUL(Action.ANNUL_RECEIPT, Place.COUNTER, EventType.ANNULLED, RECEIVED),
    /** Take the dossier over from the counter (form 05, control slip). */
    TAKE_OVER(Action.TAKE_OVER, Place.OFFICE, EventType.ACCEPTED, RECEIVED),
    /** Finish a step with one of its outcomes: on, back, or to the result. */
    FINISH_STEP(Action.PROCESS_STEP, Place.OFFICE, EventType.STEP_DONE, PROCESSING),
    /** Give an open piece of work to somebody else. */
    REASSIGN(
            Action.REASSIGN_WORK,
            Place.OFFICE,
            EventType.REASSIGNED,
            RECEIVED,
            PROCESSING,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    /** Ask another office of the unit for its opinion (lấy ý kiến). */
    ASK_OPINION(Action.PROCESS_STEP, Place.OFFICE, EventType.OPINION_ASKED, PROCESSING),
    /** Give the opinion asked for. */
    GIVE_OPINION(
            Action.GIVE_OPINION,
            Place.ANYWHERE,
            EventType.OPINION_GIVEN,
            PROCESSING,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    /** Send parts to other units at once (liên thông). Nghị định 61/2018, Điều 19 khoản 6b. */
    REFER(Action.REFER, Place.OFFICE, EventType.REFERRED, PROCESSING),
    /** Finish the part of another unit. */
    FINISH_LEG(
            Action.PROCESS_STEP,
            Place.ANYWHERE,
            EventType.LEG_DONE,
            PROCESSING,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    /** Propose to ask the applicant for a supplement, in one full list. */
    PROPOSE_SUPPLEMENT(
            Action.PROPOSE_SUPPLEMENT, Place.OFFICE, EventType.SUPPLEMENT_PROPOSED, PROCESSING),
    /** Sign the request for a supplement: the clock stands. */
    APPROVE_SUPPLEMENT(
            Action.APPROVE_SUPPLEMENT, Place.OFFICE, EventType.SUPPLEMENT_REQUESTED, PROCESSING),
    /** Send the proposal of a supplement back. */
    DECLINE_SUPPLEMENT(
            Action.APPROVE_SUPPLEMENT, Place.OFFICE, EventType.SUPPLEMENT_DECLINED, PROCESSING),
    /** Take in the supplement: the clock counts anew, or goes on. */
    TAKE_SUPPLEMENT(
            Action.RECEIVE_SUPPLEMENT,
            Place.COUNTER,
            EventType.SUPPLEMENT_RECEIVED,
            AWAITING_SUPPLEMENT),
    /** Tell the applicant what to pay: the clock stands. */
    REQUEST_PAYMENT(Action.DEMAND_PAYMENT, Place.OFFICE, EventType.CLOCK_PAUSED, PROCESSING),
    /** Confirm that the money came: the clock goes on. */
    CONFIRM_PAYMENT(
            Action.CONFIRM_PAYMENT, Place.COUNTER, EventType.CLOCK_RESUMED, AWAITING_PAYMENT),
    /** End the dossier without a result, for a legal reason. */
    STOP(
            Action.STOP,
            Place.OFFICE,
            EventType.STOPPED,
            PROCESSING,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    /** Apologise and give a second date. Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9. */
    APOLOGISE(
            Action.APPROVE_APOLOGY,
            Place.OFFICE,
            EventType.APOLOGISED,
            RECEIVED,
            PROCESSING,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT),
    /** Take the charge or fee that is still open. */
    TAKE_FEE(
            Action.TAKE_PAYMENT,
            Place.COUNTER,
            EventType.FEE_PAID,
            RECEIVED,
            PROCESSING,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT,
            RESULT_READY),
    /** Hand the result to the right person, with proof. */
    RETURN(Action.RETURN_RESULT, Place.COUNTER, EventType.RETURNED, RESULT_READY),
    /** Mend a misspelt name of the applicant; the old one stays in the history. */
    CORRECT_NAME(
            Action.CORRECT_APPLICANT,
            Place.COUNTER,
            EventType.NAME_CORRECTED,
            SUBMITTED,
            AWAITING_COMPLETION,
            RECEIVED,
            PROCESSING,
            AWAITING_SUPPLEMENT,
            AWAITING_PAYMENT,
            RESULT_READY,
            RETURNED);

    /** Whose right is asked for. */
    public enum Place {
        /** The unit that received the dossier. */
        COUNTER,
        /** The unit that decides it. */
        OFFICE,
        /** The unit of the piece of work. */
        ANYWHERE
    }

    private final Action right;
    private final Place place;
    private final EventType event;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
    private final Set<DossierState> states;

    Act(Action right, Place place, EventType event, DossierState first, DossierState... more) {
        this.right = right;
        this.place = place;
        this.event = event;
        this.states = EnumSet.of(first, more);
    }

    /** The right it needs. */
    public Action right() {
        return right;
    }

    /** Where that right is needed. */
    public Place place() {
        return place;
    }

    /** The event it makes; a step that ends the process makes another one. */
    public EventType event() {
        return event;
    }

    /** True when it can make an event of this type. */
    boolean makes(EventType type) {
        return type == event || (this == FINISH_STEP && type == EventType.RESULT_READY);
    }

    /** True when it can be done in {@code state}. */
    public boolean fits(DossierState state) {
        return states.contains(state);
    }

    /** The kind of work it finishes; null when it finishes none of one kind. */
    public @Nullable WorkKind work() {
        return switch (this) {
            case RECEIVE, ASK_COMPLETION, REFUSE_RECEPTION, TAKE_COMPLETION -> WorkKind.RECEPTION;
            case TAKE_OVER, FINISH_STEP, ASK_OPINION, REFER, PROPOSE_SUPPLEMENT, REQUEST_PAYMENT ->
                    WorkKind.STEP;
            case GIVE_OPINION -> WorkKind.OPINION;
            case FINISH_LEG -> WorkKind.LEG;
            case APPROVE_SUPPLEMENT, DECLINE_SUPPLEMENT -> WorkKind.SUPPLEMENT_APPROVAL;
            case TAKE_SUPPLEMENT -> WorkKind.SUPPLEMENT;
            case CONFIRM_PAYMENT -> WorkKind.PAYMENT;
            case RETURN -> WorkKind.RETURN;
            case WITHDRAW, ANNUL, REASSIGN, STOP, APOLOGISE, TAKE_FEE, CORRECT_NAME -> null;
        };
    }

    /** The word in messages and in the API, such as {@code take_over}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The act with this {@link #code()}, or empty when there is none. */
    public static Optional<Act> ofCode(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }
}
