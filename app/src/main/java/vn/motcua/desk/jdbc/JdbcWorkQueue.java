// SPDX-License-Identifier: Apache-2.0
package vn.motcua.desk.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.desk.WorkPlace;
import vn.motcua.desk.WorkQueue;
import vn.motcua.desk.WorkRow;
import vn.motcua.desk.WorkView;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.act.WorkKind;
import vn.motcua.identity.Action;
import vn.motcua.identity.Post;
import vn.motcua.identity.Staff;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.organisation.Units;
import vn.motcua.process.StepKey;

/** Reads open work by the posts of who asks: their units and roles lead into the index. */
@Repository
class JdbcWorkQueue implements WorkQueue {
    private final JdbcClient sql;
    private final Units units;

    JdbcWorkQueue(JdbcClient sql, Units units) {
        this.sql = sql;
        this.units = units;
    }

    // The page is chosen by what its order needs; the rest is read for its rows only.
    private static final String HELD =
            """
            with chosen as materialized (
                select w.id, w.dossier_id, w.kind, w.step_key, w.holder, w.opened_at,
                       w.due_at as work_due,
                       d.code, d.state, d.due_at, d.procedure_version_id, place.*
                from work_item w
                join dossier d on d.id = w.dossier_id
                cross join lateral (
                    select d.state in (5, 6) as waiting,
                           coalesce(d.due_at, 'epoch') as place_due,
                           coalesce(w.due_at, :latest) as place_work_due) place
                where w.closed_at is null
                  and w.holder = :me
                  and (place.waiting, place.place_due, place.place_work_due, w.id)
                      > (:waiting, :due, :workDue, :item)
                order by place.waiting, place.place_due, place.place_work_due, w.id
                limit :most
            )
            select c.id, c.kind, c.step_key, c.holder, c.opened_at, c.work_due, c.code, c.state, c.due_at,
                   k.process_version_id, p.applicant_name, v.name as procedure
            from chosen c
            join dossier_payload p on p.dossier_id = c.dossier_id
            join procedure_version v on v.id = c.procedure_version_id
            left join dossier_case k on k.dossier_id = c.dossier_id
            order by c.waiting, c.place_due, c.place_work_due, c.id
            """;

    private static final String OFFERED =
            """
            with chosen as materialized (
                select w.id, w.dossier_id, w.kind, w.step_key, w.holder, w.opened_at,
                       w.due_at as work_due,
                       d.code, d.state, d.due_at, d.procedure_version_id, place.*
                from unnest(:units::bigint[], :roles::text[]) as post(unit_id, role)
                join work_item w on w.unit_id = post.unit_id and w.role = post.role
                join dossier d on d.id = w.dossier_id
                cross join lateral (
                    select d.state in (5, 6) as waiting,
                           coalesce(d.due_at, 'epoch') as place_due,
                           coalesce(w.due_at, :latest) as place_work_due) place
                where w.closed_at is null
                  and w.kind = any(:kinds::smallint[])
                  and (w.holder is null or (:ownToo and w.holder = :me))
                  and (place.waiting, place.place_due, place.place_work_due, w.id)
                      > (:waiting, :due, :workDue, :item)
                order by place.waiting, place.place_due, place.place_work_due, w.id
                limit :most
            )
            select c.id, c.kind, c.step_key, c.holder, c.opened_at, c.work_due, c.code, c.state, c.due_at,
                   k.process_version_id, p.applicant_name, v.name as procedure
            from chosen c
            join dossier_payload p on p.dossier_id = c.dossier_id
            join procedure_version v on v.id = c.procedure_version_id
            left join dossier_case k on k.dossier_id = c.dossier_id
            order by c.waiting, c.place_due, c.place_work_due, c.id
            """;

    @Override
    public List<WorkRow> page(WorkView view, Staff staff, WorkPlace behind, int most) {
        JdbcClient.StatementSpec statement =
                view.isHeld()
                        ? sql.sql(HELD).param("me", staff.id().value())
                        : sql.sql(OFFERED).params(offered(view, staff));
        return statement
                .param("waiting", behind.waiting())
                .param("due", behind.due().atOffset(ZoneOffset.UTC))
                .param("workDue", behind.workDue().atOffset(ZoneOffset.UTC))
                .param("item", behind.item())
                .param("latest", WorkPlace.LATEST.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(JdbcWorkQueue::row)
                .list();
    }

    private static final String COUNT_HELD =
            """
            select count(*)
            from work_item
            where closed_at is null
              and holder = :me
            """;

    private static final String COUNT_OFFERED =
            """
            select count(*)
            from unnest(:units::bigint[], :roles::text[]) as post(unit_id, role)
            join work_item w on w.unit_id = post.unit_id and w.role = post.role
            where w.closed_at is null
              and w.kind = any(:kinds::smallint[])
              and (w.holder is null or (:ownToo and w.holder = :me))
            """;

    @Override
    public int count(WorkView view, Staff staff) {
        JdbcClient.StatementSpec statement =
                view.isHeld()
                        ? sql.sql(COUNT_HELD).param("me", staff.id().value())
                        : sql.sql(COUNT_OFFERED).params(offered(view, staff));
        return statement.query((row, number) -> row.getInt(1)).single();
    }

    private static final String ONE =
            """
            select w.id, w.kind, w.step_key, w.holder, w.opened_at, w.due_at as work_due,
                   d.code, d.state, d.due_at, c.process_version_id, p.applicant_name, v.name as procedure
            from work_item w
            join dossier d on d.id = w.dossier_id
            join dossier_payload p on p.dossier_id = d.id
            join procedure_version v on v.id = d.procedure_version_id
            left join dossier_case c on c.dossier_id = d.id
            where w.id = :item
              and w.closed_at is null
              and (w.holder = :me
                   or exists (
                       select from unnest(:units::bigint[], :roles::text[]) as post(unit_id, role)
                       where post.unit_id = w.unit_id
                         and post.role = w.role))
            """;

    @Override
    public Optional<WorkRow> find(long item, Staff staff) {
        return sql.sql(ONE)
                .param("item", item)
                .params(posts(null, staff))
                .param("me", staff.id().value())
                .query(JdbcWorkQueue::row)
                .optional();
    }

    private static final String CLAIM =
            """
            update work_item w
            set holder = :me
            where w.id = :item
              and w.closed_at is null
              and (w.holder is null or w.holder = :me)
              and exists (
                  select from unnest(:units::bigint[], :roles::text[]) as post(unit_id, role)
                  where post.unit_id = w.unit_id
                    and post.role = w.role)
            """;

    @Override
    public boolean claim(long item, Staff staff, Instant now) {
        return sql.sql(CLAIM)
                        .param("item", item)
                        .param("me", staff.id().value())
                        .params(posts(null, staff))
                        .update()
                == 1;
    }

    private Map<String, Object> offered(WorkView view, Staff staff) {
        Map<String, Object> parameters = posts(view, staff);
        parameters.put(
                "kinds", view.kinds().stream().map(WorkKind::number).toArray(Integer[]::new));
        parameters.put("ownToo", view != WorkView.WAITING);
        parameters.put("me", staff.id().value());
        return parameters;
    }

    /** Units and roles of the posts that allow work to be seen, of one role where the view says. */
    private Map<String, Object> posts(@Nullable WorkView view, Staff staff) {
        List<StoredUnit> all = units.tree().all();
        List<Long> unitIds = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (Post post : staff.posts()) {
            boolean wanted = view == null || view.role() == null || view.role() == post.role();
            if (wanted && post.unit() != null && post.scope(Action.VIEW_WORK).isPresent()) {
                all.stream()
                        .filter(unit -> unit.unit().code().equals(post.unit()))
                        .forEach(unit -> {
                            unitIds.add(unit.id());
                            roles.add(post.role().code());
                        });
            }
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("units", unitIds.toArray(Long[]::new));
        parameters.put("roles", roles.toArray(String[]::new));
        return parameters;
    }

    private static WorkRow row(ResultSet row, int number) throws SQLException {
        @Nullable String step = row.getString("step_key");
        return new WorkRow(
                row.getLong("id"),
                WorkKind.ofNumber(row.getInt("kind")),
                step == null ? null : new StepKey(step),
                row.getObject("process_version_id", Long.class),
                row.getObject("holder", Long.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                moment(row, "work_due"),
                new DossierCode(row.getString("code")),
                DossierState.ofCode(row.getInt("state")),
                moment(row, "due_at"),
                row.getString("applicant_name"),
                row.getString("procedure"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
