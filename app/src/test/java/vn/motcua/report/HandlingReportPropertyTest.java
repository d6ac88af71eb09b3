// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.StoredProcedure;
import vn.motcua.dossier.DossierImport;
import vn.motcua.dossier.ImportedDossier;
import vn.motcua.organisation.StoredUnit;
import vn.motcua.testing.DossierCase;
import vn.motcua.testing.SmallOffice;

/** Any dossiers, any period, as of any moment: the report against the naive oracle. */
class HandlingReportPropertyTest {
    private static final class Opened {
        static final SmallOffice OFFICE = SmallOffice.ofItsOwn();
    }

    @AfterContainer
    static void close() {
        Opened.OFFICE.close();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void every_figure_of_every_row_is_that_of_the_oracle(
            @ForAll("dossiers") List<DossierDraw> draws, @ForAll("asked") Asked asked) {
        List<DossierCase> cases = cases(draws);
        Asked.Told told = asked.about(moments(cases));
        HandlingOracle oracle =
                new HandlingOracle(told.start(), told.asOf(), office().calculator());
        List<HandlingCount> places =
                cases.stream().map(oracle::place).flatMap(Optional::stream).toList();

        Grouping grouping = asked.grouping();
        StoredUnit district = office().units().getFirst();
        StoredUnit commune = office().units().get(1 + asked.lot() % 3);

        with(
                cases,
                reports -> {
                    HandlingReport report = reports.report(told.by(grouping, null));
                    assertThat(Expected.rows(report)).isEqualTo(rows(places, grouping));
                    assertSums(report);
                    assertThat(reports.report(told.by(grouping, district)).total())
                            .isEqualTo(report.total());
                    assertThat(reports.report(told.by(grouping, commune)).total())
                            .isEqualTo(
                                    sum(places.stream().filter(p -> p.unitId() == commune.id())));
                });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void every_cell_opens_the_dossiers_it_counts(
            @ForAll("dossiers") List<DossierDraw> draws, @ForAll("asked") Asked asked) {
        List<DossierCase> cases = cases(draws);
        ReportRequest request = asked.about(moments(cases)).by(asked.grouping(), null);

        with(
                cases,
                reports -> {
                    for (HandlingReport.Row row : reports.report(request).rows()) {
                        for (Figure figure : Figure.values()) {
                            DossierPage page =
                                    reports.dossiers(
                                            new CellRequest(request, row.key(), figure, 1));
                            assertThat(page.total())
                                    .as(figure.code())
                                    .isEqualTo(figure.of(row.figures()));
                            assertThat(page.lines()).hasSize((int) page.total());
                        }
                    }
                });
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void every_result_falls_in_exactly_one_of_consecutive_periods(
            @ForAll("dossiers") List<DossierDraw> draws, @ForAll("lengths") List<Integer> lengths) {
        List<DossierCase> cases = cases(draws);

        with(
                cases,
                reports -> {
                    LocalDate start = DossierDraw.FIRST;
                    long ended = 0;
                    Figures before = Figures.NONE;
                    for (int length : lengths) {
                        LocalDate end = start.plusDays(length);
                        Figures figures = reports.report(whole(start, end)).total();
                        assertThat(figures.carriedOver()).isEqualTo(before.pending());
                        ended += ended(figures);
                        before = figures;
                        start = end.plusDays(1);
                    }
                    LocalDateTime over = start.atStartOfDay();
                    assertThat(ended)
                            .isEqualTo(
                                    cases.stream()
                                            .filter(c ->
                                                    c.ended() != null
                                                            && c.ended().at().isBefore(over))
                                            .count());
                });
    }

    private static long ended(Figures figures) {
        return figures.resolved()
                + figures.withdrawn()
                + figures.stopped()
                + figures.refusedAtReception();
    }

    private static void assertSums(HandlingReport report) {
        Figures total = report.total();
        assertThat(total.received())
                .isEqualTo(total.online() + total.direct() + total.carriedOver())
                .isEqualTo(
                        total.resolved() + total.pending() + total.withdrawn() + total.stopped());
        assertThat(
                        report.rows().stream()
                                .map(HandlingReport.Row::figures)
                                .reduce(Figures.NONE, Figures::plus))
                .isEqualTo(total);
    }

    private static Map<String, Map<String, Long>> rows(
            List<HandlingCount> places, Grouping grouping) {
        Function<HandlingCount, String> key =
                switch (grouping) {
                    case UNIT -> place -> unit(place).unit().code().value();
                    case LEVEL -> place -> unit(place).unit().level().code();
                    case PROCEDURE -> place -> procedure(place).version().code().value();
                    case FIELD -> place -> procedure(place).version().field();
                };
        Map<String, Figures> rows = new TreeMap<>();
        places.forEach(place -> rows.merge(key.apply(place), place.figures(), Figures::plus));
        Map<String, Map<String, Long>> words = new TreeMap<>();
        rows.forEach((name, figures) -> words.put(name, Expected.figures(figures)));
        return words;
    }

    private static Figures sum(Stream<HandlingCount> places) {
        return places.map(HandlingCount::figures).reduce(Figures.NONE, Figures::plus);
    }

    private static StoredUnit unit(HandlingCount place) {
        return office().units().stream()
                .filter(u -> u.id() == place.unitId())
                .findFirst()
                .orElseThrow();
    }

    private static StoredProcedure procedure(HandlingCount place) {
        return office().procedures().stream()
                .filter(p -> p.id() == place.procedureVersionId())
                .findFirst()
                .orElseThrow();
    }

    private static ReportRequest whole(LocalDate start, LocalDate end) {
        return new ReportRequest(
                ReportPeriod.of(start, end, null, Instant.MAX), Grouping.UNIT, null);
    }

    private static List<LocalDateTime> moments(List<DossierCase> cases) {
        List<LocalDateTime> moments = new ArrayList<>();
        for (DossierCase dossier : cases) {
            moments.add(dossier.submitted());
            Stream.of(dossier.received(), dossier.given())
                    .filter(moment -> moment != null)
                    .forEach(moments::add);
            if (dossier.ended() != null) {
                moments.add(dossier.ended().at());
            }
            ImportedDossier imported = dossier.imported(office().calculator());
            if (imported.dueDate() != null) {
                moments.add(imported.dueDate().at());
                imported.dueDate()
                        .segments()
                        .forEach(s -> {
                            moments.add(s.from().atStartOfDay());
                            moments.add(s.dueAt());
                        });
            }
        }
        return moments;
    }

    private static List<DossierCase> cases(List<DossierDraw> draws) {
        return IntStream.range(0, draws.size())
                .mapToObj(i -> draws.get(i).in(office(), i + 1))
                .toList();
    }

    /** Looks at the reports over these dossiers, which are taken away afterwards. */
    private static void with(List<DossierCase> cases, Consumer<HandlingReports> look) {
        office().bean(TransactionTemplate.class)
                .executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    office().bean(DossierImport.class)
                            .store(
                                    cases.stream()
                                            .map(c -> c.imported(office().calculator()))
                                            .toList());
                    look.accept(office().bean(HandlingReports.class));
                });
    }

    private static SmallOffice office() {
        return Opened.OFFICE;
    }

    @Provide
    Arbitrary<List<DossierDraw>> dossiers() {
        return DossierDraw.any().list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DossierDraw.DAYS + 30),
                        Arbitraries.integers().between(0, 45),
                        Arbitraries.of(Asked.As.class),
                        Arbitraries.integers().between(0, 40_000))
                .as(Asked::new);
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(0, 31).list().ofMinSize(2).ofMaxSize(6);
    }
}
