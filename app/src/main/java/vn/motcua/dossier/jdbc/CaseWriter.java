// SPDX-License-Identifier: Apache-2.0
package vn.motcua.dossier.jdbc;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.Reappointment;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.dossier.act.CaseRecords.Signature;
import vn.motcua.dossier.act.Decided;
import vn.motcua.dossier.act.Effect;
import vn.motcua.dossier.act.Handover;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.dossier.act.Supplement;
import vn.motcua.process.Decision;

/** Writes lists of missing things, decisions, results, hand-overs, second dates and payments. */
@Repository
class CaseWriter {
    private final JdbcClient sql;

    CaseWriter(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String ASKED =
            """
            with counted as (
                insert into dossier_case (dossier_id, office_unit_id, requests)
                select id, unit_id, :requests
                from dossier
                where id = :id
                on conflict (dossier_id) do update set requests = excluded.requests
            )
            insert into dossier_supplement
                (dossier_id, number, before_reception, items, reason, answer_by, proposed_by,
                 proposed_at, signed_by, signed_at)
            values
                (:id, :number, :sent, :items::text[], :reason, :answerBy, :account, :at,
                 case when :sent then :account end, case when :sent then :at end)
            on conflict (dossier_id, number) do update
            set before_reception = excluded.before_reception,
                items = excluded.items,
                reason = excluded.reason,
                answer_by = excluded.answer_by,
                proposed_by = excluded.proposed_by,
                proposed_at = excluded.proposed_at,
                signed_by = excluded.signed_by,
                signed_at = excluded.signed_at,
                closed_at = null,
                brought = null
            """;

    /** A list that was not sent has not been counted: its number is taken by the next one. */
    void asked(long id, Effect.Asked asked, Signature signature) {
        Supplement list = asked.supplement();
        sql.sql(ASKED)
                .param("id", id)
                .param("requests", asked.sent() ? list.number() : list.number() - 1)
                .param("number", list.number())
                .param("sent", asked.sent())
                .param("items", list.items().toArray(new String[0]))
                .param("reason", list.reason())
                .param("answerBy", list.answerBy())
                .param("account", signature.account())
                .param("at", Timestamps.utc(signature.at()))
                .update();
    }

    private static final String SIGNED =
            """
            with counted as (
                update dossier_case
                set requests = :number
                where dossier_id = :id
            )
            update dossier_supplement
            set signed_by = :account,
                signed_at = :at,
                leaders_reason = :reason
            where dossier_id = :id
              and number = :number
            """;

    void signed(long id, Effect.AskedSigned signed, Signature signature) {
        sql.sql(SIGNED)
                .param("id", id)
                .param("number", signed.supplement().number())
                .param("account", signature.account())
                .param("at", Timestamps.utc(signature.at()))
                .param("reason", signed.leadersReason())
                .update();
    }

    private static final String CLOSED =
            """
            update dossier_supplement
            set closed_at = :at,
                brought = :brought
            where dossier_id = :id
              and number = :number
            """;

    void closed(long id, Effect.AskedClosed closed, Signature signature) {
        sql.sql(CLOSED)
                .param("id", id)
                .param("number", closed.supplement().number())
                .param("brought", closed.brought())
                .param("at", Timestamps.utc(signature.at()))
                .update();
    }

    private static final String DECIDED =
            """
            update dossier_case
            set decision = :decision,
                decided_by = :by,
                decided_at = :at
            where dossier_id = :id
            """;

    void decided(long id, Effect.Decision effect) {
        @Nullable Decided decided = effect.decided();
        sql.sql(DECIDED)
                .param("id", id)
                .param("decision", decided == null ? null : number(decided), Types.SMALLINT)
                .param("by", decided == null ? null : decided.by().value(), Types.BIGINT)
                .param(
                        "at",
                        decided == null ? null : Timestamps.utc(decided.at()),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static int number(Decided decided) {
        return decided.decision() == Decision.GRANT ? 1 : 2;
    }

    private static final String RESULT =
            """
            insert into dossier_result
                (dossier_id, number, dated, file_address, file_name, registered_by, registered_at)
            values (:id, :number, :dated, :address, :name, :account, :at)
            on conflict (dossier_id) do update
            set number = excluded.number,
                dated = excluded.dated,
                file_address = excluded.file_address,
                file_name = excluded.file_name,
                registered_by = excluded.registered_by,
                registered_at = excluded.registered_at
            """;

    void result(long id, Effect.Result result, Signature signature) {
        @Nullable PaperFile file = result.file();
        sql.sql(RESULT)
                .param("id", id)
                .param("number", result.number())
                .param("dated", result.date())
                .param("address", file == null ? null : file.address(), Types.VARCHAR)
                .param("name", file == null ? null : file.name(), Types.VARCHAR)
                .param("account", signature.account())
                .param("at", Timestamps.utc(signature.at()))
                .update();
    }

    private static final String SECOND_DATE =
            """
            with shown as (
                insert into dossier_case (dossier_id, office_unit_id, second_date_at)
                select id, unit_id, :secondAt
                from dossier
                where id = :id
                on conflict (dossier_id) do update set second_date_at = excluded.second_date_at
            )
            insert into dossier_second_date
                (dossier_id, ordinal, legal_due, second_at, reason, decided_on, decided_by)
            select :id, count(*) + 1, :legalDue, :secondAt, :reason, :decidedOn, :account
            from dossier_second_date
            where dossier_id = :id
            """;

    void secondDate(long id, Reappointment given, Signature signature) {
        sql.sql(SECOND_DATE)
                .param("id", id)
                .param("legalDue", Timestamps.utc(VietnamTime.instant(given.legalDue())))
                .param("secondAt", Timestamps.utc(VietnamTime.instant(given.at())))
                .param("reason", given.reason())
                .param("decidedOn", given.decidedOn())
                .param("account", signature.account())
                .update();
    }

    private static final String HANDED_OVER =
            """
            insert into dossier_handover
                (dossier_id, recipient, recipient_is_applicant, authority, proof, reference,
                 handed_by, handed_at)
            values
                (:id, :recipient, :isApplicant, :authority, :proof, :reference, :account, :at)
            """;

    void handedOver(long id, Handover handover, Signature signature) {
        sql.sql(HANDED_OVER)
                .param("id", id)
                .param("recipient", handover.recipient())
                .param("isApplicant", handover.recipientIsApplicant())
                .param("authority", handover.authority())
                .param("proof", handover.proof().code())
                .param("reference", handover.reference())
                .param("account", signature.account())
                .param("at", Timestamps.utc(signature.at()))
                .update();
    }

    private static final String FEE_PAID =
            """
            with paid as (
                update dossier_case
                set unpaid_vnd = 0
                where dossier_id = :id
            )
            update dossier_fee
            set paid_at = :at,
                paid_by = :account,
                receipt = :receipt
            where dossier_id = :id
              and paid_at is null
            """;

    void feePaid(long id, Effect.FeePaid paid, Signature signature) {
        sql.sql(FEE_PAID)
                .param("id", id)
                .param("receipt", paid.receipt())
                .param("account", signature.account())
                .param("at", Timestamps.utc(signature.at()))
                .update();
    }
}
