// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockStop;
import vn.motcua.calendar.StopReason;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Outcome;
import vn.motcua.testing.DossierCase;
import vn.motcua.testing.DossierCase.End;
import vn.motcua.testing.SmallOffice;

/**
 * A dossier as it is drawn by lot, before it is made one that the rules of files admit.
 *
 * @param minute minutes after {@link #FIRST} at which it was submitted
 * @param waiting minutes until reception; below zero: until the next midnight
 * @param gaps stops of the clock, each so many days after the one before
 */
record DossierDraw(Place place, int minute, int waiting, Fate fate, Finish finish, List<Gap> gaps) {
    /** Tết 2024 and its swapped days lie in the middle. */
    static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

    static final int DAYS = 60;

    /** Where and how it came. */
    record Place(int unit, int procedure, Channel channel) {}

    /** What became of it. */
    enum Fate {
        OPEN,
        WAITING,
        GRANTED,
        REFUSED,
        WITHDRAWN,
        STOPPED,
        NOT_RECEIVED
    }

    /**
     * When it ended.
     *
     * @param edge at or about the due instant, or anywhere
     * @param minutes after reception, for anywhere
     * @param given whether the other system gave the due date
     */
    record Finish(Edge edge, int minutes, boolean given) {}

    /** The places around a due date where rules turn. */
    enum Edge {
        AT_DUE,
        A_MINUTE_LATE,
        AT_START_OF_DUE_DAY,
        AT_END_OF_DUE_DAY,
        ANYWHERE
    }

    /** A stop of the clock. */
    record Gap(int days, int length, StopReason reason, boolean open) {}

    static Arbitrary<DossierDraw> any() {
        return Combinators.combine(
                        places(),
                        Arbitraries.integers().between(0, DAYS * 24 * 60),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(1, Arbitraries.just(-1)),
                                Tuple.of(3, Arbitraries.integers().between(0, 9000))),
                        Arbitraries.of(Fate.class),
                        finishes(),
                        anyGaps())
                .as(DossierDraw::new);
    }

    private static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(Channel.class))
                .as(Place::new);
    }

    private static Arbitrary<Finish> finishes() {
        return Combinators.combine(
                        Arbitraries.of(Edge.class),
                        Arbitraries.integers().between(0, 45 * 24 * 60),
                        Arbitraries.of(true, false, false, false))
                .as(Finish::new);
    }

    private static Arbitrary<List<Gap>> anyGaps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(StopReason.class),
                        Arbitraries.of(true, false, false))
                .as(Gap::new)
                .list()
                .ofMaxSize(3);
    }

    DossierCase in(SmallOffice office, int number) {
        LocalDateTime submitted = FIRST.atStartOfDay().plusMinutes(minute);
        LocalDateTime received = received(submitted);
        StoredProcedure procedure = office.procedures().get(place.procedure());
        List<ClockStop> stops =
                procedure.version().limit().unit().countsDays()
                        ? stops(received.toLocalDate())
                        : List.of();
        DossierCase open =
                new DossierCase(
                        new DossierCode("000.09.25.H15-240102-%04d".formatted(number)),
                        office.units().get(place.unit()),
                        procedure,
                        place.channel(),
                        submitted,
                        received,
                        finish.given() ? given(received) : null,
                        null,
                        stops);
        return switch (fate) {
            case OPEN -> open;
            case WAITING -> withoutReception(open, null);
            case NOT_RECEIVED ->
                    withoutReception(open, new End(Outcome.NOT_RECEIVED, received, null));
            case GRANTED, REFUSED, WITHDRAWN, STOPPED -> ended(open, office);
        };
    }

    private LocalDateTime received(LocalDateTime submitted) {
        return waiting < 0
                ? submitted.toLocalDate().plusDays(1).atStartOfDay()
                : submitted.plusMinutes(waiting);
    }

    private static LocalDateTime given(LocalDateTime received) {
        return received.toLocalDate().plusDays(7).atTime(11, 30);
    }

    private static DossierCase withoutReception(DossierCase open, @Nullable End end) {
        return new DossierCase(
                open.code(),
                open.unit(),
                open.procedure(),
                open.channel(),
                open.submitted(),
                null,
                null,
                end,
                List.of());
    }

    /** Stops as a file may hold them: a supplement overlaps nothing, only the last stands open. */
    private List<ClockStop> stops(LocalDate received) {
        List<ClockStop> stops = new ArrayList<>();
        LocalDate free = received;
        LocalDate start = received;
        boolean afterSupplement = false;
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            start = start.plusDays(gap.days());
            boolean apart = afterSupplement || gap.reason().restarts();
            start = apart && start.isBefore(free) ? free : start;
            boolean standing = fate == Fate.OPEN && gap.open() && i == gaps.size() - 1;
            LocalDate end = start.plusDays(gap.length());
            stops.add(new ClockStop(start, standing ? null : end, gap.reason()));
            free = end.isAfter(free) ? end : free;
            afterSupplement = gap.reason().restarts();
        }
        return stops;
    }

    private DossierCase ended(DossierCase open, SmallOffice office) {
        LocalDateTime received = received(open.submitted());
        LocalDateTime due =
                open.given() == null
                        ? office.calculator()
                                .dueDate(received, open.procedure().version().limit(), open.stops())
                                .at()
                        : open.given();
        LocalDateTime at =
                switch (finish.edge()) {
                    case AT_DUE -> due;
                    case A_MINUTE_LATE -> due.plusMinutes(1);
                    case AT_START_OF_DUE_DAY -> due.toLocalDate().atStartOfDay();
                    case AT_END_OF_DUE_DAY -> due.toLocalDate().atTime(23, 59);
                    case ANYWHERE -> received.plusMinutes(finish.minutes());
                };
        LocalDateTime earliest = earliest(open, received);
        return open.ended(
                new End(Outcome.valueOf(fate.name()), at.isBefore(earliest) ? earliest : at, null));
    }

    /** Nothing ends before its reception or while its clock stands. */
    private static LocalDateTime earliest(DossierCase open, LocalDateTime received) {
        LocalDateTime earliest = received;
        for (ClockStop stop : open.stops()) {
            LocalDate end = stop.end();
            if (end != null && end.atStartOfDay().isAfter(earliest)) {
                earliest = end.atStartOfDay();
            }
        }
        return earliest;
    }
}
