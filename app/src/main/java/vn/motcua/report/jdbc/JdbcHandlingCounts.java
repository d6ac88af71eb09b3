// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.report.DossierLine;
import vn.motcua.report.DossierPage;
import vn.motcua.report.HandlingCount;
import vn.motcua.report.HandlingCounts;
import vn.motcua.report.Intake;
import vn.motcua.report.ReportPeriod;
import vn.motcua.report.Standing;

/** Counts and lists by the SQL function {@code dossier_handling}. */
@Repository
class JdbcHandlingCounts implements HandlingCounts {
    private final JdbcClient sql;

    JdbcHandlingCounts(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String COUNT =
            """
            select h.unit_id, h.procedure_version_id, h.intake, h.standing, count(*) as dossiers
            from dossier_handling(:start, :asOf) h
            where (:units::bigint[] is null or h.unit_id = any(:units::bigint[]))
            group by h.unit_id, h.procedure_version_id, h.intake, h.standing
            """;

    @Override
    public List<HandlingCount> count(ReportPeriod period, @Nullable Set<Long> units) {
        return sql.sql(COUNT)
                .params(period(period))
                .param("units", ids(units))
                .query(JdbcHandlingCounts::count)
                .list();
    }

    private static HandlingCount count(ResultSet row, int number) throws SQLException {
        @Nullable Integer intake = row.getObject("intake", Integer.class);
        return new HandlingCount(
                row.getLong("unit_id"),
                row.getLong("procedure_version_id"),
                intake == null ? null : Intake.ofNumber(intake),
                Standing.ofNumber(row.getInt("standing")),
                row.getLong("dossiers"));
    }

    private static final String PAGE =
            """
            with selected as materialized (
                select h.dossier_id, h.submitted_at, h.standing
                from dossier_handling(:start, :asOf) h
                where (:units::bigint[] is null or h.unit_id = any(:units::bigint[]))
                  and (:procedures::bigint[] is null
                       or h.procedure_version_id = any(:procedures::bigint[]))
                  and h.standing = any(:standings::integer[])
                  and (h.intake is null or h.intake = any(:intakes::integer[]))
            ), counted as (
                select count(*) as total
                from selected
            ), page as (
                select dossier_id, submitted_at, standing
                from selected
                order by submitted_at, dossier_id
                limit :limit offset :offset
            )
            select counted.total, d.code, v.name as procedure_name, u.name as unit_name,
                   p.applicant_name, d.submitted_at, page.standing,
                   case when d.received_at <= :asOf then d.received_at end as received_at,
                   case
                       when d.received_at > :asOf then null
                       when d.finished_at <= :asOf then d.due_at
                       else coalesce(c.due_at, d.due_at)
                   end as due_at,
                   case when d.finished_at <= :asOf then d.finished_at end as finished_at,
                   coalesce(c.stopped, false) as stopped
            from counted
            left join page on true
            left join dossier d on d.id = page.dossier_id
            left join dossier_payload p on p.dossier_id = d.id
            left join unit u on u.id = d.unit_id
            left join procedure_version v on v.id = d.procedure_version_id
            left join lateral (
                select k.stopped, k.due_at
                from dossier_clock k
                where k.dossier_id = d.id
                  and k.from_on <= (:asOf at time zone 'Asia/Ho_Chi_Minh')::date
                order by k.from_on desc
                limit 1
            ) c on d.has_stops
            order by page.submitted_at, page.dossier_id
            """;

    /** Counts and pages in one statement: the rule is applied once, and both tell of one moment. */
    @Override
    public DossierPage page(Selection selection, int page, int pageSize) {
        List<DossierLine> lines = new ArrayList<>();
        long[] total = {0};
        sql.sql(PAGE)
                .params(parameters(selection))
                .param("limit", pageSize)
                .param("offset", (long) (page - 1) * pageSize)
                .query(row -> {
                    total[0] = row.getLong("total");
                    if (row.getString("code") != null) {
                        lines.add(line(row));
                    }
                });
        return new DossierPage(lines, total[0], page, pageSize);
    }

    private static DossierLine line(ResultSet row) throws SQLException {
        String standing = Standing.ofNumber(row.getInt("standing")).figure().code();
        return new DossierLine(
                row.getString("code"),
                row.getString("procedure_name"),
                row.getString("unit_name"),
                row.getString("applicant_name"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                instant(row, "received_at"),
                instant(row, "due_at"),
                instant(row, "finished_at"),
                row.getBoolean("stopped"),
                standing);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static Map<String, @Nullable Object> period(ReportPeriod period) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        Instant start = VietnamTime.instant(period.start().atStartOfDay());
        parameters.put("start", start.atOffset(ZoneOffset.UTC));
        parameters.put("asOf", period.asOf().atOffset(ZoneOffset.UTC));
        return parameters;
    }

    private static Map<String, @Nullable Object> parameters(Selection selection) {
        Map<String, @Nullable Object> parameters = period(selection.period());
        parameters.put("units", ids(selection.units()));
        parameters.put("procedures", ids(selection.procedures()));
        parameters.put(
                "standings",
                selection.standings().stream().map(Standing::number).toArray(Integer[]::new));
        parameters.put(
                "intakes",
                selection.intakes().stream().map(Intake::number).toArray(Integer[]::new));
        return parameters;
    }

    private static Long @Nullable [] ids(@Nullable Set<Long> ids) {
        return ids == null ? null : ids.toArray(Long[]::new);
    }
}
