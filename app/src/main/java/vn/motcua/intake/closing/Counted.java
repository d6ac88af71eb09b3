// SPDX-License-Identifier: Apache-2.0
package vn.motcua.intake.closing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.dossier.DossierCode;

/**
 * What was counted, by tally and dossier.
 *
 * @param items one for each tally and dossier, in that order; none is 0
 */
public record Counted(List<Item> items) {
    private static final Comparator<Item> ORDER =
            Comparator.comparing(Item::tally).thenComparing(one -> one.dossier().value());

    /** Nothing. */
    public static final Counted NOTHING = new Counted(List.of());

    /** Adds up what stands twice and leaves out what comes to nothing. */
    public Counted {
        Map<Key, Long> sums = new HashMap<>();
        items.forEach(
                one -> sums.merge(new Key(one.tally(), one.dossier()), one.amount(), Long::sum));
        items =
                sums.entrySet().stream()
                        .filter(sum -> sum.getValue() != 0)
                        .map(sum ->
                                new Item(
                                        sum.getKey().tally(),
                                        sum.getKey().dossier(),
                                        sum.getValue()))
                        .sorted(ORDER)
                        .toList();
    }

    private record Key(Tally tally, DossierCode dossier) {}

    /**
     * One dossier in one tally.
     *
     * @param amount how often, or how many đồng
     */
    public record Item(Tally tally, DossierCode dossier, long amount) {}

    /**
     * A dossier in which two tallies differ.
     *
     * @param dossiers as the dossier has it
     * @param beside as receipt, book or register has it
     */
    public record Difference(DossierCode dossier, long dossiers, long beside) {}

    /** What is left of it without {@code earlier}, which may have counted too much. */
    public Counted without(Counted earlier) {
        List<Item> all = new ArrayList<>(items);
        earlier.items.forEach(one -> all.add(new Item(one.tally(), one.dossier(), -one.amount())));
        return new Counted(all);
    }

    /** The sum of a tally. */
    public long sum(Tally tally) {
        return of(tally).values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<DossierCode, Long> of(Tally tally) {
        Map<DossierCode, Long> amounts = new TreeMap<>(Comparator.comparing(DossierCode::value));
        items.stream()
                .filter(one -> one.tally() == tally)
                .forEach(one -> amounts.put(one.dossier(), one.amount()));
        return amounts;
    }

    /** Where the two tallies of {@code pair} differ, by code. */
    public List<Difference> differences(Pair pair) {
        Map<DossierCode, Long> dossiers = of(pair.dossiers());
        Map<DossierCode, Long> beside = of(pair.beside());
        Map<DossierCode, Long> all = new TreeMap<>(Comparator.comparing(DossierCode::value));
        all.putAll(dossiers);
        all.putAll(beside);
        return all.keySet().stream()
                .map(code ->
                        new Difference(
                                code,
                                dossiers.getOrDefault(code, 0L),
                                beside.getOrDefault(code, 0L)))
                .filter(one -> one.dossiers() != one.beside())
                .toList();
    }

    /** True when some pair does not agree. */
    public boolean isAtOdds() {
        return Arrays.stream(Pair.values()).anyMatch(one -> !differences(one).isEmpty());
    }

    /** The sums of all tallies. */
    public Map<Tally, Long> sums() {
        Map<Tally, Long> sums = new EnumMap<>(Tally.class);
        for (Tally tally : Tally.values()) {
            sums.put(tally, sum(tally));
        }
        return sums;
    }
}
