// SPDX-License-Identifier: Apache-2.0
package vn.motcua.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.web.Right;

/**
 * The closed list of what can be done in the product and is not for everybody. Who may do what
 * stands in {@link Rights}.
 */
public enum Action implements Right {
    /** See figures and the lists behind them. */
    VIEW_REPORTS,
    /** Look for dossiers by code, name or number. */
    SEARCH_DOSSIERS,
    /** Open a dossier. */
    VIEW_DOSSIER,
    /** See every event of a dossier with who did it. */
    VIEW_HISTORY,
    /** See what is to be done, and with whom it lies. */
    VIEW_WORK,
    /** Receive a dossier (tiếp nhận), and write its receipt. */
    RECEIVE,
    /** Settle a case while the applicant waits (làm ngay), signed by whoever has the right to. */
    SETTLE_AT_ONCE,
    /** See the books of certifications, print them, close them, correct an entry visibly. */
    KEEP_BOOKS,
    /** Refuse to receive one, with reason and legal basis (form 03). */
    REFUSE_RECEPTION,
    /** Ask the applicant to complete a dossier before it is received (form 02). */
    REQUEST_COMPLETION,
    /** Take in what the applicant completed or supplemented. */
    RECEIVE_SUPPLEMENT,
    /** Record that the applicant withdraws, on a written request. */
    WITHDRAW_FOR_APPLICANT,
    /** Mend a misspelt name or number of the applicant, keeping the old one. */
    CORRECT_APPLICANT,
    /** Annul a receipt written by mistake, the same day, with minutes. */
    ANNUL_RECEIPT,
    /** Take over a dossier that is handed to the own office, which the control slip records. */
    TAKE_OVER,
    /** Do the step one holds: finish it, send it back, hand it to a colleague. */
    PROCESS_STEP,
    /** Give a step that somebody else holds to another. */
    REASSIGN_WORK,
    /** Refer a dossier to another unit (liên thông), or ask for its opinion. */
    REFER,
    /** Answer another office that asks for an opinion. */
    GIVE_OPINION,
    /** Propose to ask the applicant for a supplement. */
    PROPOSE_SUPPLEMENT,
    /** Sign the request for a supplement (form 02). */
    APPROVE_SUPPLEMENT,
    /** Tell the applicant what to pay, which stops the clock. */
    DEMAND_PAYMENT,
    /** Confirm that the money came. */
    CONFIRM_PAYMENT,
    /** Take money at the counter and give a receipt for it (biên lai). */
    TAKE_PAYMENT,
    /** See the receipts of a unit. */
    VIEW_RECEIPTS,
    /** Void a receipt that somebody else gave, or one of another day, keeping its copy. */
    VOID_RECEIPT,
    /** Give money back, with reason and paper. */
    REFUND_PAYMENT,
    /** See the cash boxes of others, counted and not. */
    VIEW_CASH_BOXES,
    /** Count and close the cash box of somebody else, such as one who fell ill. */
    CLOSE_CASH_BOX,
    /** See the figures of charges and fees by day and procedure. */
    VIEW_MONEY_FIGURES,
    /** Close one’s own day at the counter: cash, papers, books, counts (chốt ngày). */
    CLOSE_DAY,
    /** See the closed days of others, and who has not closed. */
    VIEW_DAY_CLOSES,
    /** Compare what came by transfer with the statement of the bank. */
    RECONCILE_PAYMENTS,
    /** Keep the bank account of a unit and the letters of its receipts. */
    MANAGE_BANK_ACCOUNTS,
    /** Keep the reliefs of charges and fees. */
    MANAGE_RELIEFS,
    /** End a dossier without a result, for a legal reason. */
    STOP,
    /** Extend the limit where the law of the procedure allows it. */
    EXTEND,
    /** Sign the apology before lateness, with the second date (form 04). */
    APPROVE_APOLOGY,
    /** Sign the result, or the refusal that is a result. */
    DECIDE,
    /** Give number, date and seal. */
    NUMBER_AND_SEAL,
    /**
     * List papers whose time is over, and keep papers back (danh mục tài liệu hết thời hạn lưu).
     */
    PREPARE_DISPOSAL,
    /** Decide that the papers of a list are destroyed. */
    APPROVE_DISPOSAL,
    /** Hand the result over, with proof. */
    RETURN_RESULT,
    /** Call numbers of the queue, and serve who comes (gọi số thứ tự). */
    SERVE_QUEUE,
    /** Enter what stands on a paper slip, without a part in the dossier (phiếu đánh giá). */
    ENTER_RATINGS,
    /** See what people think of how dossiers were handled, never of one dossier. */
    VIEW_RATINGS,
    /** Say which groups and counters the queue has, and give screens new addresses. */
    MANAGE_QUEUE,
    /** Write, check and publish procedures and their processes. */
    MANAGE_PROCEDURES,
    /** Keep days off, swaps of days and opening hours. */
    MANAGE_CALENDARS,
    /** Write, look at and publish the templates of papers (mẫu giấy tờ). */
    MANAGE_TEMPLATES,
    /** Say how long papers are kept (thời hạn lưu trữ). */
    MANAGE_RETENTION,
    /** Keep units and their mergers. */
    MANAGE_UNITS,
    /** Keep the register of signature certificates: who may sign with what. */
    MANAGE_CERTIFICATES,
    /** Revoke counters that may be cut off, such as one that was stolen. */
    REVOKE_COUNTERS,
    /** Delegate one’s own post to another account for a time. */
    DELEGATE,
    /** See which procedures cannot be received yet, and what they lack. */
    VIEW_PROCEDURE_DRAFTS,
    /** See accounts, posts, delegations and sessions. */
    VIEW_ACCOUNTS,
    /** Make accounts, give and end posts, lock, unlock, reset. */
    MANAGE_ACCOUNTS,
    /** End the sessions of others. */
    MANAGE_SESSIONS,
    /** Record and end delegations of others. */
    MANAGE_DELEGATIONS,
    /** See who did what to accounts and rights. */
    VIEW_AUDIT;

    /** The word in the database, in pages and in the API, such as {@code view-reports}. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action with this {@link #code()}, or empty when there is none. */
    public static Optional<Action> ofCode(String code) {
        return Arrays.stream(values()).filter(action -> action.code().equals(code)).findFirst();
    }
}
