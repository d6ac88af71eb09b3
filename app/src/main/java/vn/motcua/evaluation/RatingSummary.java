// SPDX-License-Identifier: Apache-2.0
package vn.motcua.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What may be known of the ratings of a period.
 *
 * @param ended dossiers that ended in it, of which each could be rated
 * @param channels each channel, with nothing where nothing is
 * @param waiting ratings of these units of which nothing is known yet
 * @param comments in no order that tells when they came, without anything that leads to a dossier
 */
public record RatingSummary(
        long ended, Map<RatingChannel, Tally> channels, long waiting, List<String> comments) {
    public RatingSummary {
        channels = Map.copyOf(channels);
        comments = List.copyOf(comments);
    }

    /** Ratings that came by this channel. */
    public Tally of(RatingChannel channel) {
        return channels.getOrDefault(channel, Tally.NONE);
    }

    /** All ratings: nothing but the sum of the channels, so that no difference tells more. */
    public Tally all() {
        return channels.values().stream().reduce(Tally.NONE, Tally::with);
    }
}
