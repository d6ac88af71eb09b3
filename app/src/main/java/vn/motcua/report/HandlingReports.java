// SPDX-License-Identifier: Apache-2.0
package vn.motcua.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.motcua.catalogue.Procedures;
import vn.motcua.organisation.UnitCode;
import vn.motcua.organisation.UnitTree;
import vn.motcua.organisation.Units;

/** Makes reports of handling, and lists the dossiers behind each of their cells. */
@Service
public final class HandlingReports {
    private static final int PAGE = 50;

    private final HandlingCounts counts;
    private final Units units;
    private final Procedures procedures;

    HandlingReports(HandlingCounts counts, Units units, Procedures procedures) {
        this.counts = counts;
        this.units = units;
        this.procedures = procedures;
    }

    /**
     * The report; rows with only zeros are left out.
     *
     * @throws UnknownUnitException when it is asked for a unit that nobody knows
     */
    public HandlingReport report(ReportRequest request) {
        UnitTree tree = units.tree();
        RowKeys keys = keys(request, tree);
        Map<RowKeys.Key, Figures> rows = new TreeMap<>();
        for (HandlingCount count : counts.count(request.period(), under(request, tree))) {
            rows.merge(keys.of(count), count.figures(), Figures::plus);
        }
        List<HandlingReport.Row> table = new ArrayList<>();
        rows.forEach((key, figures) ->
                table.add(new HandlingReport.Row(key.code(), key.name(), figures)));
        Figures total = rows.values().stream().reduce(Figures.NONE, Figures::plus);
        return new HandlingReport(request.period(), request.grouping(), table, total);
    }

    /**
     * A page of the dossiers that a cell counts; none for a key without a row.
     *
     * @throws UnknownUnitException when the report is asked for a unit that nobody knows
     */
    public DossierPage dossiers(CellRequest cell) {
        UnitTree tree = units.tree();
        return counts.page(selection(cell, tree), cell.page(), PAGE);
    }

    private HandlingCounts.Selection selection(CellRequest cell, UnitTree tree) {
        ReportRequest request = cell.report();
        @Nullable Set<Long> under = under(request, tree);
        RowKeys keys = keys(request, tree);
        @Nullable Set<Long> units = null;
        @Nullable Set<Long> versions = null;
        if (cell.key() != null) {
            switch (request.grouping()) {
                case UNIT, LEVEL -> units = keys.idsOf(cell.key());
                case PROCEDURE, FIELD -> versions = keys.idsOf(cell.key());
            }
        }
        if (under != null) {
            units = units == null ? under : intersection(units, under);
        }
        CellFilter filter = CellFilter.of(cell.figure());
        return new HandlingCounts.Selection(
                request.period(), units, versions, filter.intakes(), filter.standings());
    }

    private static Set<Long> intersection(Set<Long> some, Set<Long> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    private RowKeys keys(ReportRequest request, UnitTree tree) {
        return new RowKeys(request.grouping(), tree, procedures.all(), request.period().end());
    }

    /** The units that count; null for all. */
    private static @Nullable Set<Long> under(ReportRequest request, UnitTree tree) {
        @Nullable String code = request.unitCode();
        if (code == null) {
            return request.within();
        }
        Optional<UnitCode> unit = UnitCode.parse(code).filter(tree::knows);
        Set<Long> below = tree.idsUnder(unit.orElseThrow(() -> new UnknownUnitException(code)));
        return request.within() == null ? below : intersection(below, request.within());
    }
}
