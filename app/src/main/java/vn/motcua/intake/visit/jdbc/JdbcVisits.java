// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.visit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.catalogue.Money;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.RequestKey;
import vn.motcua.identity.AccountId;
import vn.motcua.intake.visit.Visit;
import vn.motcua.intake.visit.Visits;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.UnitCode;

/** Visits in PostgreSQL. */
@Repository
class JdbcVisits implements Visits {
    private final JdbcClient sql;

    JdbcVisits(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String BEGIN =
            """
            insert into visit
                (unit_id, account_id, request, at, day, seconds, recipient, authority, signer,
                 total_vnd, undoable_until)
            values
                (:unit, :officer, :request, :at, :day, :seconds, :recipient, :authority, :signer,
                 0, :until)
            on conflict (request) do nothing
            returning id
            """;

    @Override
    public Optional<Long> begin(Beginning beginning, RequestKey request) {
        @Nullable AccountId signer = beginning.signer();
        return sql.sql(BEGIN)
                .param("unit", beginning.unit().id())
                .param("officer", beginning.officer().value())
                .param("request", request.value())
                .param("at", utc(beginning.at()))
                .param("day", VietnamTime.day(beginning.at()))
                .param("seconds", beginning.seconds())
                .param("recipient", beginning.recipient())
                .param("authority", beginning.authority())
                .param("signer", signer == null ? null : signer.value(), Types.BIGINT)
                .param("until", utc(beginning.undoableUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query((row, n) -> row.getLong("id"))
                .optional();
    }

    private static final String ADD =
            """
            insert into visit_case (visit_id, position, dossier_id, result_number)
            select :visit,
                   c.position + (select coalesce(max(position), 0)
                                 from visit_case
                                 where visit_id = :visit),
                   d.id, c.result
            from unnest(:positions::smallint[], :codes::text[], :results::text[])
                 as c(position, code, result)
            join dossier d on d.code = c.code
            on conflict (dossier_id) do nothing
            """;

    @Override
    public void add(long visit, List<Brought> brought) {
        sql.sql(ADD)
                .param("visit", visit)
                .param(
                        "positions",
                        IntStream.rangeClosed(1, brought.size()).boxed().toArray(Integer[]::new))
                .param(
                        "codes",
                        brought.stream().map(one -> one.code().value()).toArray(String[]::new))
                .param("results", brought.stream().map(Brought::result).toArray(String[]::new))
                .update();
    }

    private static final String PAID =
            """
            update visit
            set receipt_id = nullif(:id, 0),
                receipt = :number,
                total_vnd = :total,
                change_vnd = :change
            where id = :visit
            """;

    @Override
    public void paid(long visit, Visit.Paid paid) {
        sql.sql(PAID)
                .param("visit", visit)
                .param("id", paid.receipt())
                .param("number", paid.number())
                .param("total", paid.total().dong())
                .param("change", paid.change().dong())
                .update();
    }

    private static final String FIND =
            """
            select v.id, u.code as unit, v.account_id, v.at, v.seconds, v.recipient, v.authority,
                   v.signer, v.receipt_id, v.receipt, v.total_vnd, v.change_vnd,
                   v.undoable_until, v.settled_at, v.undone_at
            from visit v
            join unit u on u.id = v.unit_id
            where v.id = :id or v.request = :request
            """;

    private static final String CASES =
            """
            select d.code, p.name, c.result_number
            from visit_case c
            join dossier d on d.id = c.dossier_id
            join procedure_version p on p.id = d.procedure_version_id
            where c.visit_id = :visit
            order by c.position
            """;

    @Override
    public Optional<Visit> begun(RequestKey request) {
        return visit(0, request.value());
    }

    private static final String OF =
            """
            select c.visit_id
            from visit_case c
            join dossier d on d.id = c.dossier_id
            where d.code = :code
            """;

    @Override
    public Optional<Long> of(DossierCode code) {
        return sql.sql(OF)
                .param("code", code.value())
                .query((row, n) -> row.getLong("visit_id"))
                .optional();
    }

    @Override
    public Optional<Visit> find(long id) {
        return visit(id, "");
    }

    private Optional<Visit> visit(long id, String request) {
        return sql.sql(FIND)
                .param("id", id)
                .param("request", request)
                .query((row, n) -> visit(row))
                .optional();
    }

    private List<Visit.Case> cases(long visit) {
        return sql.sql(CASES)
                .param("visit", visit)
                .query((row, n) ->
                        new Visit.Case(
                                new DossierCode(row.getString("code")),
                                row.getString("name"),
                                row.getString("result_number")))
                .list();
    }

    private Visit visit(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long signer = row.getLong("signer");
        boolean unsigned = row.wasNull();
        return new Visit(
                id,
                UnitCode.parse(row.getString("unit")).orElseThrow(),
                new AccountId(row.getLong("account_id")),
                Objects.requireNonNull(instant(row, "at")),
                row.getInt("seconds"),
                row.getString("recipient"),
                row.getString("authority"),
                unsigned ? null : new AccountId(signer),
                cases(id),
                paid(row),
                instant(row, "undoable_until"),
                end(row));
    }

    private static Visit.Paid paid(ResultSet row) throws SQLException {
        return new Visit.Paid(
                row.getLong("receipt_id"),
                row.getString("receipt"),
                new Money(row.getLong("total_vnd")),
                new Money(row.getLong("change_vnd")));
    }

    private static Visit.@Nullable End end(ResultSet row) throws SQLException {
        if (instant(row, "undone_at") != null) {
            return Visit.End.UNDONE;
        }
        return instant(row, "settled_at") == null ? null : Visit.End.SETTLED;
    }

    private static final String END =
            """
            update visit
            set settled_at = case :how when 'SETTLED' then :at end,
                undone_at = case :how when 'UNDONE' then :at end
            where id = :id
              and settled_at is null
              and undone_at is null
            """;

    @Override
    public boolean end(long visit, Visit.End how, Instant at) {
        return sql.sql(END)
                        .param("id", visit)
                        .param("how", how.name())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    private static final String TALLY =
            """
            select count(*) as visits, coalesce(avg(nullif(seconds, 0)), 0)::integer as seconds
            from visit
            where unit_id = :unit
              and day = :day
              and account_id = :officer
              and undone_at is null
            """;

    @Override
    public Tally tally(StoredUnit unit, AccountId officer, LocalDate day) {
        return sql.sql(TALLY)
                .param("unit", unit.id())
                .param("day", day)
                .param("officer", officer.value())
                .query((row, n) -> new Tally(row.getInt("visits"), row.getInt("seconds")))
                .single();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
