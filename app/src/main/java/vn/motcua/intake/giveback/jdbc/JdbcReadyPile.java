// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.giveback.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.intake.giveback.Original;
import vn.motcua.intake.giveback.Parcel;
import vn.motcua.intake.giveback.ParcelState;
import vn.motcua.intake.giveback.ReadyPile;
import vn.motcua.intake.giveback.ReadyResult;
import vn.motcua.intake.giveback.ReminderWay;
import vn.motcua.person.PersonalId;
import vn.motcua.person.TaxCode;

/** The results that are ready, in PostgreSQL. */
@Repository
class JdbcReadyPile implements ReadyPile {
    private final JdbcClient sql;

    JdbcReadyPile(JdbcClient sql) {
        this.sql = sql;
    }

    /** One question for all ways to ask: what is null does not narrow it. State 9: ready. */
    private static final String READY =
            """
            select d.id, d.code, d.event_count, d.unit_id, p.applicant_name, p.personal_id,
                   o.tax_code,
                   v.name as procedure, d.finished_at, coalesce(c.unpaid_vnd, 0) as unpaid_vnd,
                   coalesce(s.shelf, '') as shelf, a.originals, r.reminders, r.reminded_at,
                   g.tracking, g.state as parcel_state, g.changed_at
            from dossier d
            join dossier_payload p on p.dossier_id = d.id
            join procedure_version v on v.id = d.procedure_version_id
            left join dossier_reception o on o.dossier_id = d.id
            left join dossier_case c on c.dossier_id = d.id
            left join giveback_shelf s on s.dossier_id = d.id
            left join giveback_parcel g on g.dossier_id = d.id and g.state in (1, 2)
            cross join lateral (
                select coalesce(sum(originals), 0) as originals
                from dossier_paper
                where dossier_id = d.id
            ) a
            cross join lateral (
                select count(*) as reminders, max(reminded_at) as reminded_at
                from giveback_reminder
                where dossier_id = d.id
            ) r
            where d.state = 9
              and (:units::bigint[] is null or d.unit_id = any(:units::bigint[]))
              and (:code::text is null or d.code = :code)
              and (:person::text is null or p.personal_id = :person)
              and (:tax::text is null or o.tax_code = :tax)
            order by d.finished_at
            limit :most
            """;

    @Override
    public List<ReadyResult> all(Collection<Long> units) {
        return ready(new Asked(units.toArray(Long[]::new), null, null, null));
    }

    private static final String COUNT =
            """
            select count(*)
            from dossier
            where state = 9
              and unit_id = any(:units::bigint[])
            """;

    @Override
    public int count(Collection<Long> units) {
        return sql.sql(COUNT)
                .param("units", units.toArray(Long[]::new))
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<ReadyResult> find(DossierCode code) {
        return ready(new Asked(null, code.value(), null, null)).stream().findFirst();
    }

    @Override
    public List<ReadyResult> ofPerson(PersonalId person, Collection<Long> units) {
        return ready(new Asked(units.toArray(Long[]::new), null, person.digits(), null));
    }

    @Override
    public List<ReadyResult> ofOrganisation(TaxCode code, Collection<Long> units) {
        return ready(new Asked(units.toArray(Long[]::new), null, null, code.text()));
    }

    /** What is null does not narrow it. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Asked(
            Long @Nullable [] units,
            @Nullable String code,
            @Nullable String person,
            @Nullable String tax) {}

    private List<ReadyResult> ready(Asked asked) {
        return sql.sql(READY)
                .param("units", asked.units())
                .param("code", asked.code())
                .param("person", asked.person())
                .param("tax", asked.tax())
                .param("most", AT_MOST)
                .query((row, number) -> result(row))
                .list();
    }

    private static ReadyResult result(ResultSet row) throws SQLException {
        @Nullable String person = row.getString("personal_id");
        @Nullable String tax = row.getString("tax_code");
        @Nullable OffsetDateTime reminded = row.getObject("reminded_at", OffsetDateTime.class);
        return new ReadyResult(
                row.getLong("id"),
                new DossierCode(row.getString("code")),
                row.getInt("event_count"),
                row.getLong("unit_id"),
                row.getString("applicant_name"),
                person == null ? null : new PersonalId(person),
                tax == null ? null : new TaxCode(tax),
                row.getString("procedure"),
                moment(row, "finished_at"),
                new Money(row.getLong("unpaid_vnd")),
                row.getString("shelf"),
                row.getInt("originals"),
                row.getInt("reminders"),
                reminded == null ? null : reminded.toInstant(),
                parcel(row));
    }

    private static @Nullable Parcel parcel(ResultSet row) throws SQLException {
        @Nullable String tracking = row.getString("tracking");
        return tracking == null
                ? null
                : new Parcel(
                        tracking,
                        ParcelState.of(row.getInt("parcel_state")),
                        moment(row, "changed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
    }

    private static final String ORIGINALS =
            """
            select name, originals
            from dossier_paper
            where dossier_id = :dossier
              and originals > 0
            order by position
            """;

    @Override
    public List<Original> originals(long dossier) {
        return sql.sql(ORIGINALS)
                .param("dossier", dossier)
                .query((row, number) ->
                        new Original(row.getString("name"), row.getInt("originals")))
                .list();
    }

    private static final String SHELVE =
            """
            insert into giveback_shelf (dossier_id, shelf, noted_by, noted_at)
            values (:dossier, :shelf, :by, :at)
            on conflict (dossier_id) do update
            set shelf = excluded.shelf,
                noted_by = excluded.noted_by,
                noted_at = excluded.noted_at
            where giveback_shelf.shelf <> excluded.shelf
            """;

    private static final String UNSHELVE =
            """
            delete from giveback_shelf
            where dossier_id = :dossier
            """;

    @Override
    public void shelve(long dossier, String shelf, Noting by) {
        if (shelf.isBlank()) {
            sql.sql(UNSHELVE).param("dossier", dossier).update();
        } else {
            noting(SHELVE, dossier, by).param("shelf", shelf).update();
        }
    }

    private static final String REMIND =
            """
            insert into giveback_reminder (dossier_id, way, note, reminded_by, reminded_at)
            values (:dossier, :way, :note, :by, :at)
            """;

    @Override
    public void remind(long dossier, ReminderWay way, String note, Noting by) {
        noting(REMIND, dossier, by).param("way", way.number()).param("note", note).update();
    }

    private static final String HANDED_OVER =
            """
            insert into giveback_handover
                (dossier_id, originals, originals_kept, receipt_lost, handed_by, handed_at)
            values (:dossier, :originals, :kept, :lost, :by, :at)
            on conflict (dossier_id) do nothing
            """;

    @Override
    public void handedOver(long dossier, Beside beside, Noting by) {
        noting(HANDED_OVER, dossier, by)
                .param("originals", beside.originals())
                .param("kept", beside.kept())
                .param("lost", beside.lostReceipt())
                .update();
    }

    private static final String SEND =
            """
            with sent as (
                insert into giveback_parcel (dossier_id, tracking, state, changed_by, changed_at)
                values (:dossier, :tracking, 1, :by, :at)
                on conflict do nothing
                returning id, state
            )
            insert into giveback_parcel_event (parcel_id, state, changed_by, changed_at)
            select id, state, :by, :at
            from sent
            """;

    @Override
    public boolean send(long dossier, String tracking, Noting by) {
        return noting(SEND, dossier, by).param("tracking", tracking).update() > 0;
    }

    private static final String MOVE =
            """
            with moved as (
                update giveback_parcel
                set state = :state,
                    changed_by = :by,
                    changed_at = :at
                where dossier_id = :dossier
                  and state in (1, 2)
                  and state < :state
                returning id
            )
            insert into giveback_parcel_event (parcel_id, state, changed_by, changed_at)
            select id, :state, :by, :at
            from moved
            """;

    @Override
    public boolean move(long dossier, ParcelState state, Noting by) {
        return noting(MOVE, dossier, by).param("state", state.number()).update() > 0;
    }

    private JdbcClient.StatementSpec noting(String statement, long dossier, Noting by) {
        return sql.sql(statement)
                .param("dossier", dossier)
                .param("by", by.account().value())
                .param("at", by.at().atOffset(ZoneOffset.UTC));
    }
}
