// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.act.FeeLine;
import vn.motcua.dossier.act.Paper;
import vn.motcua.dossier.act.PaperFile;
import vn.motcua.intake.CardFacts;
import vn.motcua.intake.LookupToken;
import vn.motcua.intake.Receipt;
import vn.motcua.intake.ReceptionNotes;
import vn.motcua.intake.ReceptionRecords;
import vn.motcua.intake.ReusedPaper;
import vn.motcua.intake.Submitter;
import vn.motcua.person.PersonalId;
import vn.motcua.person.PhoneNumber;
import vn.motcua.person.TaxCode;

/** What reception keeps of dossiers, in PostgreSQL. */
@Repository
class JdbcReceptionRecords implements ReceptionRecords {
    private final JdbcClient sql;

    JdbcReceptionRecords(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String WRITE =
            """
            with tokens as (
                insert into dossier_lookup_token (token, dossier_id)
                select :token, id
                from dossier
                where code = :code
                on conflict (dossier_id) do nothing
            )
            insert into dossier_reception
                (dossier_id, address, submitter_name, submitter_id, submitter_phone, authority,
                 fee_relief, note, born_on, sex, former_id, tax_code, originals_back, notice)
            select id, :address, :name, :id, :phone, :authority, :relief, :note, :born, :sex,
                   :former, :tax, :originals, :notice
            from dossier
            where code = :code
            on conflict (dossier_id) do nothing
            """;

    @Override
    public void write(DossierCode code, ReceptionNotes notes, LookupToken token) {
        @Nullable Submitter submitter = notes.submitter();
        @Nullable PersonalId id = submitter == null ? null : submitter.personalId();
        @Nullable PhoneNumber phone = submitter == null ? null : submitter.phone();
        @Nullable CardFacts card = notes.card();
        @Nullable TaxCode tax = notes.taxCode();
        sql.sql(WRITE)
                .param("token", token.text())
                .param("code", code.value())
                .param("address", notes.address())
                .param("name", submitter == null ? null : submitter.name(), Types.VARCHAR)
                .param("id", id == null ? null : id.digits(), Types.VARCHAR)
                .param("phone", phone == null ? null : phone.e164(), Types.VARCHAR)
                .param("authority", submitter == null ? null : submitter.authority(), Types.VARCHAR)
                .param("relief", notes.feeRelief())
                .param("note", notes.note())
                .param("born", card == null ? null : card.birthDate(), Types.DATE)
                .param("sex", card == null ? null : card.sex().code(), Types.VARCHAR)
                .param("former", card == null ? null : card.formerId(), Types.VARCHAR)
                .param("tax", tax == null ? null : tax.text(), Types.VARCHAR)
                .param("originals", notes.promises().originals().toArray(String[]::new))
                .param("notice", PromiseColumns.notice(notes.promises()), Types.VARCHAR)
                .update();
        notes.reused().forEach(one -> reuse(code, one));
    }

    private static final String REUSE =
            """
            insert into paper_reuse (dossier_id, position, paper_code, agreed_by)
            select id, :position, :paper, :agreed
            from dossier
            where code = :code
            on conflict do nothing
            """;

    private void reuse(DossierCode code, ReusedPaper paper) {
        sql.sql(REUSE)
                .param("code", code.value())
                .param("position", paper.position())
                .param("paper", paper.code())
                .param("agreed", paper.byOwner() ? "owner" : "submitter")
                .update();
    }

    private static final String REUSED =
            """
            select position, paper_code, agreed_by
            from paper_reuse
            where dossier_id = :id
            order by position
            """;

    private List<ReusedPaper> reused(long id) {
        return sql.sql(REUSED)
                .param("id", id)
                .query((row, number) ->
                        new ReusedPaper(
                                row.getInt("position"),
                                row.getString("paper_code"),
                                row.getString("agreed_by").equals("owner")))
                .list();
    }

    private static final String FIND =
            """
            select d.id, t.token, coalesce(r.address, '') as address, r.submitter_name, r.submitter_id, r.submitter_phone,
                   r.authority, r.born_on, r.sex, r.former_id, r.tax_code, coalesce(r.fee_relief, '') as fee_relief,
                   coalesce(r.note, '') as note, r.originals_back, r.notice, coalesce(a.name, '') as receptionist,
                   coalesce((select n.note
                             from dossier_note n
                             join dossier_event e on e.dossier_id = n.dossier_id and e.seq = n.seq
                             where n.dossier_id = d.id and e.type = 'refused_at_reception'),
                            '') as refusal
            from dossier d
            left join dossier_reception r on r.dossier_id = d.id
            left join dossier_lookup_token t on t.dossier_id = d.id
            left join dossier_case c on c.dossier_id = d.id
            left join account a on a.id = c.received_by
            where d.code = :code
            """;

    @Override
    public Optional<Receipt> find(DossierCode code) {
        return sql.sql(FIND)
                .param("code", code.value())
                .query((row, number) -> receipt(row))
                .optional();
    }

    private Receipt receipt(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        @Nullable String token = row.getString("token");
        return new Receipt(
                new ReceptionNotes(
                        row.getString("address"),
                        submitter(row),
                        row.getString("fee_relief"),
                        row.getString("note"),
                        CardColumns.read(row),
                        CardColumns.taxCode(row),
                        reused(id),
                        PromiseColumns.read(row)),
                token == null ? null : new LookupToken(token),
                row.getString("receptionist"),
                papers(id),
                fees(id),
                row.getString("refusal"));
    }

    private static @Nullable Submitter submitter(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("submitter_name");
        @Nullable String id = row.getString("submitter_id");
        @Nullable String phone = row.getString("submitter_phone");
        return name == null
                ? null
                : new Submitter(
                        name,
                        id == null ? null : new PersonalId(id),
                        phone == null ? null : PhoneNumber.parse(phone).orElse(null),
                        Objects.requireNonNull(row.getString("authority")));
    }

    private static final String PAPERS =
            """
            select name, originals, copies, file_address, file_name
            from dossier_paper
            where dossier_id = :id
            order by position
            """;

    private List<Paper> papers(long id) {
        return sql.sql(PAPERS)
                .param("id", id)
                .query((row, number) ->
                        new Paper(
                                row.getString("name"),
                                row.getInt("originals"),
                                row.getInt("copies"),
                                file(row)))
                .list();
    }

    private static @Nullable PaperFile file(ResultSet row) throws SQLException {
        @Nullable String address = row.getString("file_address");
        return address == null
                ? null
                : new PaperFile(address, Objects.requireNonNull(row.getString("file_name")));
    }

    private static final String FEES =
            """
            select name, amount_vnd
            from dossier_fee
            where dossier_id = :id
            order by position
            """;

    private List<FeeLine> fees(long id) {
        return sql.sql(FEES)
                .param("id", id)
                .query((row, number) ->
                        new FeeLine(row.getString("name"), new Money(row.getLong("amount_vnd"))))
                .list();
    }
}
