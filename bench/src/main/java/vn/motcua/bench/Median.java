// SPDX-License-Identifier: Apache-2.0
package vn.motcua.bench;

import java.util.Collection;

/** The middle of some figures: what one run that was disturbed does not move. */
final class Median {
    private Median() {}

    /** The middle one by size, of two in the middle the mean; throws for none. */
    static double of(Collection<Double> figures) {
        double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
