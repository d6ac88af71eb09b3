// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.evaluation.RatedDossier;
import vn.motcua.evaluation.RatingChannel;
import vn.motcua.evaluation.RatingCode;
import vn.motcua.evaluation.RatingRecords;
import vn.motcua.identity.AccountId;
import vn.motcua.organisation.UnitCode;

/** Codes and ratings in PostgreSQL. */
@Repository
class JdbcRatingRecords implements RatingRecords {
    private final JdbcClient sql;

    JdbcRatingRecords(JdbcClient sql) {
        this.sql = sql;
    }

    private static final String CODE =
            """
            select c.code
            from rating_code c
            join dossier d on d.id = c.dossier_id
            where d.code = :dossier
            """;

    @Override
    public Optional<RatingCode> code(DossierCode dossier) {
        return sql.sql(CODE)
                .param("dossier", dossier.value())
                .query((row, number) -> new RatingCode(row.getString("code")))
                .optional();
    }

    private static final String GIVE =
            """
            insert into rating_code (dossier_id, code, made_at)
            select d.id, :code, :now
            from dossier d
            where d.code = :dossier
            on conflict do nothing
            """;

    @Override
    public boolean give(DossierCode dossier, RatingCode code, Instant now) {
        return sql.sql(GIVE)
                        .param("dossier", dossier.value())
                        .param("code", code.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static final String FIND =
            """
            select d.id, d.unit_id, d.state, u.code as unit_code, u.name as unit_name,
                   v.name as procedure_name,
                   exists (select from rating r where r.dossier_id = d.id) as is_rated
            from rating_code c
            join dossier d on d.id = c.dossier_id
            join unit u on u.id = d.unit_id
            join procedure_version v on v.id = d.procedure_version_id
            where c.code = :code
            """;

    @Override
    public Optional<RatedDossier> find(RatingCode code) {
        return sql.sql(FIND)
                .param("code", code.value())
                .query((row, number) -> dossier(row))
                .optional();
    }

    private static RatedDossier dossier(ResultSet row) throws SQLException {
        return new RatedDossier(
                row.getLong("id"),
                row.getLong("unit_id"),
                new UnitCode(row.getString("unit_code")),
                row.getString("unit_name"),
                row.getString("procedure_name"),
                DossierState.ofCode(row.getInt("state")),
                row.getBoolean("is_rated"));
    }

    private static final String TOOK_PART =
            """
            select exists (
                       select from dossier_event e
                       where e.dossier_id = :dossier and e.actor = :account::text)
                or exists (
                       select from work_item w
                       where w.dossier_id = :dossier and w.holder = :account)
            """;

    @Override
    public boolean tookPart(RatedDossier dossier, AccountId account) {
        return sql.sql(TOOK_PART)
                .param("dossier", dossier.id())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private static final String ADD =
            """
            insert into rating (dossier_id, unit_id, channel, level, comment, rated_at, entered_by)
            values (:dossier, :unit, :channel, :level, :comment, :at, :enteredBy)
            on conflict (dossier_id) do nothing
            """;

    @Override
    public boolean add(NewRating rating) {
        @Nullable AccountId enteredBy = rating.enteredBy();
        return sql.sql(ADD)
                        .param("dossier", rating.dossier().id())
                        .param("unit", rating.dossier().unitId())
                        .param("channel", rating.channelNumber())
                        .param("level", rating.opinion().level().number())
                        .param("comment", rating.opinion().comment())
                        .param("at", rating.at().atOffset(ZoneOffset.UTC))
                        .param(
                                "enteredBy",
                                enteredBy == null ? null : enteredBy.value(),
                                Types.BIGINT)
                        .update()
                > 0;
    }

    /** Held until the end: whoever comes next counts what this one leaves. */
    private static final String ONE_AFTER_ANOTHER =
            """
            select u.id
            from unit u
            where u.id = :unit
            for no key update
            """;

    private static final String RELEASE =
            """
            with waiting as (
                select r.id
                from rating r
                where r.unit_id = :unit and r.channel = :channel and r.batch_id is null
            ), batch as (
                insert into rating_batch (unit_id, channel, released_on)
                select :unit, :channel, :day
                where (select count(*) from waiting) >= :least
                returning id
            )
            update rating r
            set batch_id = b.id
            from batch b
            where r.id in (select w.id from waiting w)
            """;

    @Override
    public void release(long unitId, RatingChannel channel, int least, LocalDate day) {
        sql.sql(ONE_AFTER_ANOTHER).param("unit", unitId).query(Long.class).single();
        sql.sql(RELEASE)
                .param("unit", unitId)
                .param("channel", channel.number())
                .param("least", least)
                .param("day", day)
                .update();
    }
}
