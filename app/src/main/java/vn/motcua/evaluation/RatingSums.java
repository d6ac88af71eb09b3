// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

/**
 * Sums up ratings. What was said counts only in batches that became known at once, each of one unit
 * and one channel (ADR 0065).
 */
public interface RatingSums {
    /** The ratings of these days and units. */
    RatingSummary sum(RatingPeriod period);
}
