// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation.jdbc;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.calendar.VietnamTime;
import vn.motcua.evaluation.Level;
import vn.motcua.evaluation.RatingChannel;
import vn.motcua.evaluation.RatingPeriod;
import vn.motcua.evaluation.RatingSummary;
import vn.motcua.evaluation.RatingSums;
import vn.motcua.evaluation.Tally;

/** Sums of ratings in PostgreSQL. */
@Repository
class JdbcRatingSums implements RatingSums {
    private final JdbcClient sql;

    JdbcRatingSums(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public RatingSummary sum(RatingPeriod period) {
        Map<RatingChannel, Long> rated = rated(period);
        Map<RatingChannel, Map<Level, Long>> levels = levels(period);
        return new RatingSummary(
                ended(period),
                Arrays.stream(RatingChannel.values())
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        channel ->
                                                new Tally(
                                                        rated.getOrDefault(channel, 0L),
                                                        levels.getOrDefault(channel, Map.of())))),
                waiting(period),
                comments(period));
    }

    private static final String ENDED =
            """
            select count(*)
            from dossier d
            where d.finished_at >= :start
              and d.finished_at < :end
              and d.state in (3, 8, 9, 10)
              and (:units::bigint[] is null or d.unit_id = any (:units::bigint[]))
            """;

    private long ended(RatingPeriod period) {
        return sql.sql(ENDED).params(parameters(period)).query(Long.class).single();
    }

    private static final String RATED =
            """
            select r.channel, count(*) as ratings
            from dossier d
            join rating r on r.dossier_id = d.id
            where d.finished_at >= :start
              and d.finished_at < :end
              and d.state in (3, 8, 9, 10)
              and (:units::bigint[] is null or d.unit_id = any (:units::bigint[]))
            group by r.channel
            """;

    private Map<RatingChannel, Long> rated(RatingPeriod period) {
        Map<RatingChannel, Long> rated = new EnumMap<>(RatingChannel.class);
        sql.sql(RATED)
                .params(parameters(period))
                .query(row -> {
                    rated.put(
                            RatingChannel.ofNumber(row.getInt("channel")), row.getLong("ratings"));
                });
        return rated;
    }

    private static final String LEVELS =
            """
            select b.channel, r.level, count(*) as ratings
            from rating_batch b
            join rating r on r.batch_id = b.id
            where b.released_on between :from and :to
              and (:units::bigint[] is null or b.unit_id = any (:units::bigint[]))
            group by b.channel, r.level
            """;

    private Map<RatingChannel, Map<Level, Long>> levels(RatingPeriod period) {
        Map<RatingChannel, Map<Level, Long>> levels = new EnumMap<>(RatingChannel.class);
        sql.sql(LEVELS)
                .params(parameters(period))
                .query(row -> {
                    levels.computeIfAbsent(
                                    RatingChannel.ofNumber(row.getInt("channel")),
                                    channel -> new EnumMap<>(Level.class))
                            .put(Level.ofNumber(row.getInt("level")), row.getLong("ratings"));
                });
        return levels;
    }

    private static final String WAITING =
            """
            select count(*)
            from rating r
            where r.batch_id is null
              and (:units::bigint[] is null or r.unit_id = any (:units::bigint[]))
            """;

    private long waiting(RatingPeriod period) {
        return sql.sql(WAITING).params(parameters(period)).query(Long.class).single();
    }

    /** In an order that has nothing to do with the one in which they came. */
    private static final String COMMENTS =
            """
            select r.comment
            from rating_batch b
            join rating r on r.batch_id = b.id
            where b.released_on between :from and :to
              and (:units::bigint[] is null or b.unit_id = any (:units::bigint[]))
              and r.comment <> ''
            order by md5(r.comment), r.comment
            limit 500
            """;

    private List<String> comments(RatingPeriod period) {
        return sql.sql(COMMENTS)
                .params(parameters(period))
                .query((row, number) -> row.getString("comment"))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(RatingPeriod period) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        @Nullable Set<Long> units = period.units();
        parameters.put("from", period.from());
        parameters.put("to", period.to());
        parameters.put("start", midnight(period.from()));
        parameters.put("end", midnight(period.to().plusDays(1)));
        parameters.put("units", units == null ? null : units.toArray(Long[]::new));
        return parameters;
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return VietnamTime.instant(day.atStartOfDay()).atOffset(ZoneOffset.UTC);
    }
}
