// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.RatingCodes;
import vn.motcua.identity.Role;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.SmallDesk;
import vn.motcua.testing.SmallOffice;

/** Figures of ratings tell how content people are, and nothing of fewer than five of them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RatingSumsTest {
    private static final int LEAST = 5;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 120;
    private static final int RATINGS = 260;

    private SmallDesk desk;
    private JdbcClient sql;

    @BeforeAll
    void open(DataSource database, @TempDir Path data) {
        sql = JdbcClient.create(database);
        desk = SmallDesk.open(database, data, Instant.parse("2026-01-05T01:42:00Z"));
    }

    @AfterAll
    void close() {
        desk.close();
    }

    private <T> T bean(Class<T> type) {
        return desk.office().bean(type);
    }

    /** One rating as the test knows it, and how it stands. */
    private record Known(long id, long unit, int channel, int level, LocalDate opened) {}

    /** Figures of days, units and a channel, or of both; {@code asked} is when somebody looked. */
    private record Look(LocalDate from, LocalDate to, Set<Long> units, int channel, int asked) {}

    /**
     * People rate in random order over four months while somebody looks at figures of random days,
     * units and channels each time. Ratings that stand in exactly the same figures cannot be told
     * apart by adding and taking away figures; all others can. So each group of ratings that stand
     * in the same ones must be five or more, unless it stands in none.
     */
    @Test
    void no_figures_taken_together_tell_of_fewer_than_five() {
        Random random = new Random(65);
        List<Look> looks = new ArrayList<>();
        List<Map<Long, Known>> states = new ArrayList<>();
        for (int number = 0; number < RATINGS; number++) {
            String day = FIRST.plusDays((long) DAYS * number / RATINGS).toString();
            desk.itIs(day + "T08:42:00");
            rateSomething(random, number);
            states.add(opened());
            looks.add(look(random, number));
            assertThat(counts(looks.getLast()))
                    .isEqualTo(counts(looks.getLast(), states.getLast()));
        }

        Map<BitSet, Integer> groups = groups(looks, states);

        assertThat(groups).hasSizeGreaterThan(10);
        groups.forEach((stands, ratings) -> {
            if (!stands.isEmpty()) {
                assertThat(ratings).isGreaterThanOrEqualTo(LEAST);
            }
        });
    }

    /** What batches are for: the same check finds who is told of by hiding small numbers alone. */
    @Test
    void hiding_numbers_below_five_would_tell_of_single_people() {
        Random random = new Random(65);
        Map<Long, Known> all = new HashMap<>();
        for (long id = 0; id < RATINGS; id++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            all.put(id, new Known(id, unit(random).id(), 1 + random.nextInt(2), 1, day));
        }
        List<Look> looks = new ArrayList<>();
        for (int number = 0; number < RATINGS; number++) {
            Look look = look(random, 0);
            if (all.values().stream().filter(one -> stands(look, one)).count() >= LEAST) {
                looks.add(look);
            }
        }

        assertThat(groups(looks, List.of(all)).values()).contains(1);
    }

    private StoredUnit unit(Random random) {
        return desk.office().units().get(List.of(0, 1, 3).get(random.nextInt(3)));
    }

    private void rateSomething(Random random, int number) {
        StoredUnit unit = unit(random);
        Level level = Level.ofNumber(1 + random.nextInt(3));
        boolean paper = random.nextInt(4) == 0;
        DossierCode code = desk.received(SmallOffice.WORKING_DAYS);
        long id =
                sql.sql("select id from dossier where code = :code")
                        .param("code", code.value())
                        .query(Long.class)
                        .single();
        RatedDossier dossier =
                new RatedDossier(
                        id, unit.id(), unit.unit().code(), "", "", DossierState.RETURNED, false);
        var rating =
                new RatingRecords.NewRating(
                        dossier,
                        new Opinion(level, "Lời " + number),
                        paper ? desk.account(Role.PROCEDURE_CONTROL) : null,
                        Instant.EPOCH);
        LocalDate day = FIRST.plusDays((long) DAYS * number / RATINGS);
        assertThat(bean(RatingRecords.class).add(rating)).isTrue();
        bean(RatingRecords.class).release(unit.id(), rating.channel(), LEAST, day);
    }

    private Map<Long, Known> opened() {
        Map<Long, Known> opened = new HashMap<>();
        sql.sql(
                        """
                        select r.id, r.unit_id, r.channel, r.level, b.released_on
                        from rating r
                        join rating_batch b on b.id = r.batch_id
                        """)
                .query(row -> {
                    opened.put(
                            row.getLong("id"),
                            new Known(
                                    row.getLong("id"),
                                    row.getLong("unit_id"),
                                    row.getInt("channel"),
                                    row.getInt("level"),
                                    row.getObject("released_on", LocalDate.class)));
                });
        return opened;
    }

    private Look look(Random random, int asked) {
        LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
        LocalDate to = from.plusDays(random.nextInt(40));
        List<Long> units = desk.office().units().stream().map(StoredUnit::id).toList();
        int some = 1 + random.nextInt(units.size());
        return new Look(from, to, Set.copyOf(units.subList(0, some)), random.nextInt(3), asked);
    }

    private Map<Level, Long> counts(Look look) {
        RatingSummary sum =
                bean(RatingSums.class).sum(new RatingPeriod(look.from(), look.to(), look.units()));
        return look.channel() == 0
                ? sum.all().levels()
                : sum.of(RatingChannel.ofNumber(look.channel())).levels();
    }

    private static Map<Level, Long> counts(Look look, Map<Long, Known> opened) {
        Map<Level, Long> counts = new EnumMap<>(Level.class);
        opened.values().stream()
                .filter(one -> stands(look, one))
                .forEach(one -> counts.merge(Level.ofNumber(one.level()), 1L, Long::sum));
        return counts;
    }

    private static boolean stands(Look look, Known one) {
        return !one.opened().isBefore(look.from())
                && !one.opened().isAfter(look.to())
                && look.units().contains(one.unit())
                && (look.channel() == 0 || look.channel() == one.channel());
    }

    private static Map<BitSet, Integer> groups(List<Look> looks, List<Map<Long, Known>> states) {
        Map<BitSet, Integer> groups = new HashMap<>();
        states.getLast()
                .keySet()
                .forEach(id -> {
                    BitSet stands = new BitSet();
                    for (int at = 0; at < looks.size(); at++) {
                        Known then = states.get(looks.get(at).asked()).get(id);
                        stands.set(at, then != null && stands(looks.get(at), then));
                    }
                    groups.merge(stands, 1, Integer::sum);
                });
        return groups;
    }

    @Test
    void the_response_rate_is_of_dossiers_that_ended_in_the_period() {
        desk.itIs("2026-10-05T08:42:00");
        List<DossierCode> ended = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            ended.add(desk.ready());
        }
        desk.at("assess");
        ended.subList(0, 4).forEach(code -> rate(code, Level.SATISFIED));

        RatingSummary few = sum("2026-10-01", "2026-10-31");
        assertThat(few.ended()).isEqualTo(7);
        assertThat(few.of(RatingChannel.WEB).rated()).isEqualTo(4);
        assertThat(few.all().mean()).isEmpty();
        assertThat(few.waiting()).isGreaterThanOrEqualTo(4);
        assertThat(few.comments()).isEmpty();

        desk.itIs("2026-11-03T08:42:00");
        rate(ended.get(4), Level.VERY_SATISFIED);

        assertThat(sum("2026-10-01", "2026-10-31").all().mean()).isEmpty();
        assertThat(sum("2026-10-01", "2026-10-31").all().rated()).isEqualTo(5);
        assertThat(sum("2026-11-01", "2026-11-30").all().mean())
                .hasValueSatisfying(mean -> assertThat(mean).hasToString("2.2"));
        assertThat(sum("2026-11-01", "2026-11-30").comments()).contains("Cảm ơn");
    }

    private void rate(DossierCode dossier, Level level) {
        RatingCode code = RatingCode.parse(bean(RatingCodes.class).code(dossier)).orElseThrow();
        assertThat(bean(RatingDesk.class).rate(code, new Opinion(level, "Cảm ơn")))
                .isEqualTo(RatingAnswer.DONE);
    }

    private RatingSummary sum(String from, String to) {
        return bean(RatingSums.class)
                .sum(new RatingPeriod(LocalDate.parse(from), LocalDate.parse(to), null));
    }
}
